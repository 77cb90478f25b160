package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.evaluation.TargetStatus;

/** Realisation as a bar, the target as a mark, both on one axis from 0. */
public final class BarPicture {
  private static final int WIDTH = 120;
  private static final Rational ROOM = Rational.of(11, 10);

  private BarPicture() {}

  /**
   * Draws it.
   *
   * @param html where
   * @param target the target
   * @param realised the realisation
   * @param status whether the one meets the other
   */
  public static void draw(Html html, Target target, Rational realised, TargetStatus status) {
    Rational axis = Amounts.last(target).atLeast(realised).times(ROOM);
    String text = "realisasi " + realised.label().id() + ", target " + Amounts.of(target);
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " 18",
        "width",
        "" + WIDTH,
        "height",
        "18",
        "role",
        "img",
        "aria-label",
        text);
    html.open("rect", "class", "track", "x", "0", "y", "6", "width", "" + WIDTH, "height", "6");
    html.raw("</rect>");
    html.open(
        "rect",
        "class",
        kind(status),
        "x",
        "0",
        "y",
        "4",
        "width",
        Amounts.length(realised, axis, WIDTH),
        "height",
        "10");
    html.raw("</rect>");
    target.amounts().map(Quantity::value).forEach(amount -> mark(html, amount, axis));
    html.close("svg");
  }

  private static void mark(Html html, Rational amount, Rational axis) {
    String at = Amounts.length(amount, axis, WIDTH);
    html.open("line", "class", "mark", "x1", at, "x2", at, "y1", "0", "y2", "18").raw("</line>");
  }

  private static String kind(TargetStatus status) {
    return switch (status) {
      case MET -> "bar good";
      case NOT_MET -> "bar bad";
      case UNKNOWN -> "bar";
    };
  }
}
