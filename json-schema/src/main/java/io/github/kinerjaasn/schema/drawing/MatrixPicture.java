package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import java.util.List;

/** The nine cells of the predicate, with the person's own. */
public final class MatrixPicture {
  private static final List<Rating> WORST_FIRST =
      List.of(Rating.DI_BAWAH_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);

  private final Html html;

  /**
   * A picture on a page.
   *
   * @param html the page
   */
  public MatrixPicture(Html html) {
    this.html = html;
  }

  /**
   * Draws the matrix if the result has one.
   *
   * @param result the result
   */
  public void write(EvaluationResult result) {
    result
        .resultRating()
        .ifPresent(own -> result.behaviourRating().ifPresent(other -> draw(own, other)));
  }

  private void draw(Rating results, Rating behaviour) {
    html.open("div", "class", "panel").element("h3", "", "Kuadran predikat");
    html.open("table", "class", "matrix").open("tbody");
    for (Rating row : Rating.values()) {
      html.open("tr").open("th", "scope", "row", "class", "small");
      html.text("hasil kerja ").text(row).close("th");
      WORST_FIRST.forEach(column -> cell(row, column, row == results && column == behaviour));
      html.close("tr");
    }
    html.open("tr").raw("<td></td>");
    WORST_FIRST.forEach(
        column ->
            html.open("th", "scope", "col", "class", "small")
                .text("perilaku ")
                .text(column)
                .close("th"));
    html.close("tr").close("tbody").close("table");
    html.element("p", "soft small", Kuadran.PREDIKAT.basis()).close("div");
  }

  private void cell(Rating row, Rating column, boolean here) {
    String[] parts = Kuadran.KUADRAN.at(row, column).label().id().split("/", 2);
    html.open("td", "class", here ? "here" : "cell").text(here ? "● " : "").text(parts[0]);
    if (parts.length > 1) {
      html.raw("/<wbr>").text(parts[1]);
    }
    html.close("td");
  }
}
