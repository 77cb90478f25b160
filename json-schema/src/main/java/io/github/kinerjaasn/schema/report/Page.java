package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Objection;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome.Decided;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.schema.drawing.DistributionPicture;
import io.github.kinerjaasn.schema.drawing.Html;
import io.github.kinerjaasn.schema.drawing.MatrixPicture;
import io.github.kinerjaasn.schema.drawing.Style;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.util.Locale;
import java.util.Optional;

/** The page from top to bottom, in the order of the official evaluation document. */
final class Page {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final Report report;
  private final Skp plan;
  private final Appraisal appraisal;
  private final Html html = new Html();

  Page(Report report) {
    this.report = report;
    this.plan = report.evaluation().getPlan();
    this.appraisal = report.evaluation().getAppraisal();
  }

  String write() {
    head();
    title();
    new PeopleSection(html).write(plan);
    html.element("h2", "", "4. Evaluasi kinerja");
    if (report.outcome() instanceof Decided<EvaluationResult> decided) {
      evaluation(decided);
    } else {
      undecided();
    }
    new ResultsSection(html, report).write();
    new BehaviourSection(html, report).write();
    decided().ifPresent(one -> new ReasoningSection(html).write(one));
    new FollowUpSection(html).write(report);
    closing();
    return html.toString();
  }

  private Optional<Decided<EvaluationResult>> decided() {
    return report.outcome() instanceof Decided<EvaluationResult> one
        ? Optional.of(one)
        : Optional.empty();
  }

  private void head() {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "id").raw("\n").open("head").raw("\n");
    html.raw("<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).raw("\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.element("title", "", "Evaluasi kinerja pegawai");
    html.open("style").raw(Style.SHEET).close("style").close("head").open("body").raw("\n");
  }

  private void title() {
    html.open("header");
    plan.getAgencyName().ifPresent(name -> html.open("p", "class", "agency").free(name).close("p"));
    html.element("h1", "", "Dokumen Evaluasi Kinerja Pegawai");
    Period period = appraisal.getPeriod();
    html.open("p").text("Periode penilaian ").text(DateWords.of(period.from()).id());
    html.text(" sampai dengan ").text(DateWords.of(period.to()).id()).close("p");
    html.close("header");
  }

  private void evaluation(Decided<EvaluationResult> decided) {
    EvaluationResult result = decided.value();
    html.open("div", "class", "hero").open("div");
    html.element("div", "soft", "Predikat kinerja pegawai");
    html.element("div", "predicate", capital(result.label().id()));
    html.element("div", "soft small", result.period());
    html.close("div").open("dl");
    row("Capaian kinerja organisasi", result.organisationPredicate());
    row("Rating hasil kerja", result.resultRating());
    row("Rating perilaku kerja", result.behaviourRating());
    row("Nilai", result.score());
    row("Dinilai menurut", Optional.of(result.regime()));
    html.close("dl").close("div");
    html.open("div", "class", "columns");
    new MatrixPicture(html).write(result);
    report.unit().ifPresent(unit -> new DistributionPicture(html).write(unit, result, readings()));
    html.close("div");
    remarks(decided);
  }

  private Interpretations readings() {
    return Interpretations.of(
        OpenPoints.interpretations(), report.evaluation().getInterpretations());
  }

  private void row(String name, Optional<?> value) {
    value.ifPresent(present -> html.element("dt", "", name).element("dd", "", present));
  }

  private void remarks(Decided<EvaluationResult> decided) {
    if (!decided.remarks().isEmpty()) {
      html.element("h3", "", "Catatan pemeriksaan");
      violations(decided.remarks());
    }
  }

  private void undecided() {
    html.open("div", "class", "panel");
    html.element("span", "pill bad", "belum dapat dinilai");
    html.element("p", "", "Yang harus dilengkapi atau diperbaiki lebih dahulu:");
    violations(report.outcome().violations());
    html.close("div");
  }

  private void violations(Iterable<Violation> violations) {
    html.open("ul");
    for (Violation one : violations) {
      html.open("li").text(one.message()).raw(" ");
      html.open("span", "class", "soft small").text("(").free(one.pointer()).text(") ");
      html.text(one.advice()).text(" [").text(one.basis().toString()).text("]").close("span");
      html.close("li");
    }
    html.close("ul");
  }

  private void closing() {
    Optional<Objection> objection = appraisal.getObjection();
    field("5. Catatan dan rekomendasi", appraisal.getNotes());
    field(
        "6. Keberatan pegawai",
        objection.map(
            one -> "Tanggal " + DateWords.of(one.getFiledOn()).id() + ": " + one.getReasons()));
    field("7. Penjelasan pejabat penilai", objection.flatMap(Objection::getExplanation));
    field("8. Keputusan atasan pejabat penilai", objection.flatMap(Objection::getDecision));
    new PeopleSection(html).sign(plan, appraisal);
    html.open("footer", "class", "soft small");
    html.element(
        "p",
        "",
        "Halaman ini memuat data pribadi. Usulan tindak lanjut bukan keputusan; pejabat yang"
            + " berwenang yang memutuskan.");
    html.close("footer").close("body").close("html");
  }

  private void field(String name, Optional<String> content) {
    html.element("h2", "", name).open("div", "class", "panel");
    content.ifPresentOrElse(html::free, () -> html.element("span", "soft", "—"));
    html.close("div");
  }

  static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
