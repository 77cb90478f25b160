package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Language;

/** The matrix as a grid in SVG, and what all drawings share. Every text is also in a table. */
final class Drawing {
  static final int WIDTH = 720;
  private static final int CELL_WIDTH = 180;
  private static final int CELL_HEIGHT = 56;
  private static final String[] TINTS = {
    "#a9d8bd", "#cfe9cf", "#fbe7ad", "#f8cfae", "#f0b5af", "#ddc9ea", "#c3d8ec"
  };

  private final StringBuilder svg = new StringBuilder();

  Drawing(int height, String title) {
    svg.append("<svg role=\"img\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height)
        .append("\" xmlns=\"http://www.w3.org/2000/svg\"><title>")
        .append(Html.text(title))
        .append("</title>");
  }

  /** Rows are work results, columns work behaviour, both best first. */
  static String matrix(Scheme scheme, Language language, String title) {
    Rating[] all = Rating.values();
    Drawing drawing = new Drawing(CELL_HEIGHT * (all.length + 1), title);
    for (Rating one : all) {
      String name = one.label().in(language);
      int at = one.ordinal() + 1;
      drawing.text(CELL_WIDTH * at + CELL_WIDTH / 2, CELL_HEIGHT / 2 + 4, "middle", name);
      drawing.text(CELL_WIDTH - 10, CELL_HEIGHT * at + CELL_HEIGHT / 2 + 4, "end", name);
    }
    for (MatrixCell cell : scheme.getMatrix()) {
      int x = CELL_WIDTH * (cell.getBehaviour().ordinal() + 1);
      int y = CELL_HEIGHT * (cell.getResult().ordinal() + 1);
      drawing.bar(x + 2, y + 2, CELL_WIDTH - 4, CELL_HEIGHT - 4, cell.getPredicate().ordinal());
      drawing.inside(
          x + CELL_WIDTH / 2, y + CELL_HEIGHT / 2 + 4, cell.getPredicate().label().in(language));
    }
    return drawing.end();
  }

  void bar(int x, int y, int width, int height, int tint) {
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#555\"/>"
            .formatted(x, y, width, height, TINTS[tint % TINTS.length]));
  }

  void rule(int x, int from, int to) {
    svg.append(
        "<path d=\"M%d %dV%d\" stroke=\"currentColor\" stroke-dasharray=\"2 3\"/>"
            .formatted(x, from, to));
  }

  /** A text on the page, in the colour of the page. */
  void text(int x, int y, String anchor, String text) {
    label(x, y, anchor, "currentColor", text);
  }

  /** A text inside a bar, whose colour is light whatever the page is. */
  private void inside(int x, int y, String text) {
    label(x, y, "middle", "#1a1a1a", text);
  }

  private void label(int x, int y, String anchor, String fill, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"13\" fill=\"%s\">%s</text>"
            .formatted(x, y, anchor, fill, Html.text(text)));
  }

  String end() {
    return svg.append("</svg>\n").toString();
  }
}
