package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.schema.drawing.Amounts;
import io.github.kinerjaasn.schema.drawing.BarPicture;
import io.github.kinerjaasn.schema.drawing.Html;
import io.github.kinerjaasn.schema.drawing.Pills;
import io.github.kinerjaasn.scoring.evaluation.TargetStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work results: target beside realisation, with a bar, and the feedback on each. Whether a target
 * is met is shown only where the rules of the time ask so.
 */
final class ResultsSection {
  private static final List<String> HEAD =
      List.of("Indikator kinerja individu", "Aspek", "Target", "Realisasi", "Gambar");

  private final Html html;
  private final Report report;
  private final Appraisal appraisal;
  private final Map<String, TargetStatus> states = new HashMap<>();

  ResultsSection(Html html, Report report) {
    this.html = html;
    this.report = report;
    this.appraisal = report.evaluation().getAppraisal();
    report.outcome().why().map(Step::walk).orElse(List.of()).forEach(this::state);
  }

  private void state(Step step) {
    if (step.value() instanceof TargetStatus status) {
      step.subject().ifPresent(id -> states.put(id, status));
    }
  }

  void write() {
    html.element("h2", "", "Hasil kerja");
    html.element("p", "soft small", "Gambar: batang adalah realisasi, garis tegak adalah target.");
    for (ResultKind kind : ResultKind.values()) {
      List<PlannedResult> results =
          report.evaluation().getPlan().getResults().stream()
              .filter(one -> one.getKind() == kind)
              .toList();
      if (!results.isEmpty()) {
        html.element("h3", "", kind == ResultKind.UTAMA ? "A. Utama" : "B. Tambahan");
        results.forEach(this::result);
      }
    }
  }

  private void result(PlannedResult result) {
    html.open("div", "class", "result").open("p").open("strong");
    html.text(result.getId()).text(". ").free(result.getStatement()).close("strong");
    html.close("p");
    result
        .getSupportedLeaderResult()
        .ifPresent(
            leader ->
                html.open("p", "class", "soft small")
                    .text("Rencana hasil kerja pimpinan yang diintervensi: ")
                    .free(leader)
                    .close("p"));
    if (!result.getIndicators().isEmpty()) {
      table(result.getIndicators());
    }
    words(result.getSuccessMeasures());
    feedback(result);
    html.close("div");
  }

  private void feedback(PlannedResult result) {
    List<Feedback> given =
        appraisal.getFeedback().stream()
            .filter(one -> one.getResultId().filter(result.getId()::equals).isPresent())
            .toList();
    if (!given.isEmpty()) {
      html.element("p", "soft small label", "Umpan balik berkelanjutan");
      new FeedbackList(html).write(given);
    }
  }

  private void words(List<String> measures) {
    if (!measures.isEmpty()) {
      html.element("p", "soft small label", "Ukuran keberhasilan").open("ul");
      measures.forEach(one -> html.open("li").free(one).close("li"));
      html.close("ul");
    }
  }

  private void table(List<Indicator> indicators) {
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    HEAD.forEach(name -> html.element("th", "", name));
    if (!states.isEmpty()) {
      html.element("th", "", "Keadaan");
    }
    html.close("tr").close("thead").open("tbody");
    indicators.forEach(this::indicator);
    html.close("tbody").close("table").close("div");
  }

  private void indicator(Indicator indicator) {
    Optional<Rational> realised = realised(indicator);
    TargetStatus status = states.getOrDefault(indicator.getId(), TargetStatus.UNKNOWN);
    html.open("tr").open("td").free(indicator.getName());
    html.open("div", "class", "soft small").text(indicator.getId()).close("div").close("td");
    html.element("td", "", looksAt(indicator));
    html.open("td", "class", "number").free(indicator.getTarget().map(Amounts::of).orElse("—"));
    html.close("td").open("td", "class", "number").free(shown(indicator, realised)).close("td");
    html.open("td");
    indicator
        .getTarget()
        .ifPresent(target -> realised.ifPresent(one -> BarPicture.draw(html, target, one, status)));
    html.close("td");
    if (!states.isEmpty()) {
      html.open("td").element("span", Pills.of(status), Pills.sign(status) + status.label().id());
      html.close("td");
    }
    html.close("tr");
  }

  private static Object looksAt(Indicator indicator) {
    return indicator.getAspect().<Object>map(one -> one).or(indicator::getPerspective).orElse("—");
  }

  private Optional<Rational> realised(Indicator indicator) {
    boolean several =
        appraisal.getRealisations().stream()
                .filter(one -> one.getIndicatorId().equals(indicator.getId()))
                .count()
            > 1;
    return several && indicator.getConsolidation().isEmpty()
        ? Optional.empty()
        : Consolidated.of(indicator, appraisal.getRealisations(), appraisal.getPeriod()).value();
  }

  private static String shown(Indicator indicator, Optional<Rational> realised) {
    String unit = indicator.getTarget().flatMap(Target::unit).map(one -> " " + one).orElse("");
    return realised.map(one -> one.label().id() + unit).orElse("belum ada");
  }

  /** Feedback as a list: from whom, what, on which evidence. */
  record FeedbackList(Html html) {
    void write(List<Feedback> feedback) {
      if (feedback.isEmpty()) {
        return;
      }
      html.open("ul");
      for (Feedback one : feedback) {
        html.open("li").open("strong").text(one.getRole()).raw("</strong>");
        one.getDate().ifPresent(day -> html.text(", " + DateWords.of(day).id()));
        html.text(": ").free(one.getText());
        one.getRating().ifPresent(rating -> html.text(" (").text(rating).text(")"));
        if (!one.getEvidence().isEmpty()) {
          html.open("span", "class", "soft small").text(" Bukti: ");
          html.free(String.join("; ", one.getEvidence())).close("span");
        }
        html.close("li");
      }
      html.close("ul");
    }
  }
}
