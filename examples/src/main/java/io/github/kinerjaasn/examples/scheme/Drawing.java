package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.region.Interval;
import java.util.List;
import java.util.stream.Stream;

/** Draws bands as a ruler and the matrix as a grid, in SVG. Every text is also in a table. */
final class Drawing {
  private static final int WIDTH = 720;
  private static final int BAR = 44;
  private static final int CELL_WIDTH = 180;
  private static final int CELL_HEIGHT = 56;
  private static final List<String> TINTS =
      List.of("#1b7f4b", "#5aa469", "#e0b13a", "#d97b3a", "#b5443c", "#7a4b8c", "#4b6f8c");

  private Drawing() {}

  /** The bands on a ruler from 0 to a fifth above the highest bound. */
  static String bands(BandTable table, String title) {
    List<Rational> ends =
        table.getBands().stream()
            .flatMap(one -> Stream.concat(one.getFrom().stream(), one.getTo().stream()))
            .map(one -> one.value())
            .sorted()
            .toList();
    Rational highest = ends.isEmpty() ? Rational.HUNDRED : ends.get(ends.size() - 1);
    Rational top = highest.times(Rational.of(6, 5)).atLeast(Rational.ONE);
    StringBuilder svg = open(WIDTH, BAR + 30, title);
    List<SchemeBand> bands = table.getBands();
    for (int at = 0; at < bands.size(); at++) {
      Interval interval = SchemeTables.interval(bands.get(at));
      int left = place(interval.from().orElse(Rational.ZERO), top);
      int right = place(interval.to().orElse(top), top);
      if (right >= left) {
        rect(svg, left, 0, right - left, BAR, TINTS.get(at % TINTS.size()));
        label(svg, (left + right) / 2, BAR / 2 + 4, "middle", "#fff", bands.get(at).getLabel());
      }
    }
    ends.stream().distinct().forEach(end -> tick(svg, end, top));
    return svg.append("</svg>\n").toString();
  }

  private static int place(Rational value, Rational top) {
    return value
        .atLeast(Rational.ZERO)
        .times(Rational.of(WIDTH))
        .dividedBy(top)
        .round(0)
        .intValueExact();
  }

  private static void tick(StringBuilder svg, Rational end, Rational top) {
    label(svg, place(end, top), BAR + 20, "middle", "#222", end.toString());
  }

  /** Rows are work results, columns work behaviour, both best first. */
  static String matrix(Scheme scheme, Language language, String title) {
    Rating[] all = Rating.values();
    StringBuilder svg = open(CELL_WIDTH * (all.length + 1), CELL_HEIGHT * (all.length + 1), title);
    for (Rating one : all) {
      String name = one.label().in(language);
      int at = one.ordinal() + 1;
      label(svg, CELL_WIDTH * at + CELL_WIDTH / 2, CELL_HEIGHT / 2, "middle", "#222", name);
      label(svg, CELL_WIDTH - 8, CELL_HEIGHT * at + CELL_HEIGHT / 2, "end", "#222", name);
    }
    for (MatrixCell cell : scheme.getMatrix()) {
      int x = CELL_WIDTH * (cell.getBehaviour().ordinal() + 1);
      int y = CELL_HEIGHT * (cell.getResult().ordinal() + 1);
      rect(svg, x + 2, y + 2, CELL_WIDTH - 4, CELL_HEIGHT - 4, tint(cell));
      String name = cell.getPredicate().label().in(language);
      label(svg, x + CELL_WIDTH / 2, y + CELL_HEIGHT / 2 + 4, "middle", "#fff", name);
    }
    return svg.append("</svg>\n").toString();
  }

  private static String tint(MatrixCell cell) {
    return TINTS.get(cell.getPredicate().ordinal());
  }

  private static StringBuilder open(int width, int height, String title) {
    return new StringBuilder("<svg role=\"img\" viewBox=\"-20 0 ")
        .append(width + 40)
        .append(' ')
        .append(height)
        .append("\" xmlns=\"http://www.w3.org/2000/svg\"><title>")
        .append(Html.text(title))
        .append("</title>");
  }

  private static void rect(StringBuilder svg, int x, int y, int width, int height, String fill) {
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>"
            .formatted(x, y, width, height, fill));
  }

  private static void label(
      StringBuilder svg, int x, int y, String anchor, String fill, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"12\" fill=\"%s\">%s</text>"
            .formatted(x, y, anchor, fill, Html.text(text)));
  }
}
