package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.util.List;
import java.util.Objects;

/** How the predicates are spread in the unit, against the guide for its organisation. */
public final class DistributionPicture {
  private static final int LEFT = 110;
  private static final int WIDTH = 190;
  private static final int STEP = 26;

  private final Html html;

  /**
   * A picture on a page.
   *
   * @param html the page
   */
  public DistributionPicture(Html html) {
    this.html = html;
  }

  /**
   * Draws the spread if the result says how the organisation did.
   *
   * @param unit how the predicates are spread
   * @param result the result of one person of the unit
   * @param readings the interpretations chosen
   */
  public void write(Sebaran unit, EvaluationResult result, Interpretations readings) {
    result.organisationPredicate().ifPresent(label -> draw(unit, label, result, readings));
  }

  private void draw(
      Sebaran unit,
      OrganisationPredicate organisation,
      EvaluationResult result,
      Interpretations readings) {
    html.open("div", "class", "panel").element("h3", "", "Sebaran predikat unit");
    html.open("p", "class", "soft small").text("organisasi ").text(organisation);
    html.text(", " + unit.pegawai() + " pegawai dinilai; ● predikat pegawai ini; ┆ batas panduan");
    html.close("p");
    bars(unit, organisation, result);
    guide(unit, organisation, readings);
    html.close("div");
  }

  private void bars(Sebaran unit, OrganisationPredicate organisation, EvaluationResult result) {
    int height = STEP * Predicate.values().length + 4;
    int whole = LEFT + WIDTH + 76;
    html.open(
        "svg",
        "viewBox",
        "0 0 " + whole + " " + height,
        "width",
        "" + whole,
        "role",
        "img",
        "aria-label",
        "sebaran predikat di unit");
    for (Predicate predicate : Predicate.values()) {
      bar(unit, predicate, result.predicate().equals(predicate.name()));
    }
    guide(organisation).forEach(this::limit);
    html.close("svg");
  }

  private void bar(Sebaran unit, Predicate predicate, boolean own) {
    int top = predicate.ordinal() * STEP + 4;
    long count = Objects.requireNonNull(unit.jumlah().get(predicate));
    String length = Amounts.length(Rational.of(count), Rational.of(unit.pegawai()), WIDTH);
    html.open("text", "x", "0", "y", "" + (top + 14));
    html.text((own ? "● " : "") + predicate.label().id()).raw("</text>");
    html.open(
        "rect",
        "class",
        "bar",
        "x",
        "" + LEFT,
        "y",
        "" + (top + 2),
        "width",
        length,
        "height",
        "16");
    html.raw("</rect>");
    html.open("text", "x", "" + (LEFT + WIDTH + 6), "y", "" + (top + 14));
    Rational percent =
        Rational.of(count).times(Rational.HUNDRED).dividedBy(Rational.of(unit.pegawai()));
    html.text(count + " (" + percent.round(0).toPlainString() + " %)").raw("</text>");
  }

  /** A share that the guide names for one predicate. */
  private void limit(Porsi portion) {
    if (portion.persen() == 0 || portion.kelompok().size() != 1) {
      return;
    }
    int top = portion.kelompok().iterator().next().ordinal() * STEP + 4;
    String at =
        Rational.of(LEFT)
            .plus(Rational.of((long) WIDTH * portion.persen(), 100))
            .round(1)
            .toPlainString();
    html.open(
        "line", "class", "limit", "x1", at, "x2", at, "y1", "" + (top - 2), "y2", "" + (top + 22));
    html.raw("</line>");
  }

  private void guide(Sebaran unit, OrganisationPredicate organisation, Interpretations readings) {
    List<Porsi> breached = PolaDistribusi.temuan(organisation, unit, Tracer.silent(readings));
    html.open("ul", "class", "small signs");
    for (Porsi portion : guide(organisation)) {
      html.open("li").text(breached.contains(portion) ? "✗ " : "✓ ");
      html.text(portion.id() + ": ").text(portion).close("li");
    }
    html.close("ul");
    html.open("p", "class", "soft small").text("Panduan yang dipertimbangkan, bukan kuota: ");
    html.text(PolaDistribusi.TEMUAN.basis()).close("p");
  }

  private static List<Porsi> guide(OrganisationPredicate organisation) {
    return Objects.requireNonNull(PolaDistribusi.PANDUAN.get(organisation));
  }
}
