package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.method.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of points: below the first the first line goes on, above the last the value stays.
 *
 * @param cuts where a line ends and the next begins, rising
 * @param lines one more than there are cuts
 */
public record Scale(List<Rational> cuts, List<Line> lines) {
  /**
   * Whether points make a scale.
   *
   * @param points the points
   * @return true for two or more, rising
   */
  public static boolean isScale(List<ScalePoint> points) {
    boolean rising = points.size() > 1;
    for (int at = 1; at < points.size(); at++) {
      rising &= points.get(at).getFrom().compareTo(points.get(at - 1).getFrom()) > 0;
    }
    return rising;
  }

  /**
   * The lines between rising points.
   *
   * @param points two points or more
   * @return the scale
   */
  public static Scale of(List<ScalePoint> points) {
    List<Rational> cuts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int at = 1; at < points.size(); at++) {
      ScalePoint left = points.get(at - 1);
      ScalePoint right = points.get(at);
      Rational rise = right.getTo().value().minus(left.getTo().value());
      Rational run = right.getFrom().value().minus(left.getFrom().value());
      lines.add(new Line(left.getFrom().value(), left.getTo().value(), rise.dividedBy(run)));
      cuts.add(right.getFrom().value());
    }
    Rational last = points.get(points.size() - 1).getTo().value();
    lines.add(new Line(Rational.ZERO, last, Rational.ZERO));
    return new Scale(cuts, lines);
  }

  /**
   * Converts a number: line {@code i} holds below cut {@code i}, the last one from the last cut on.
   *
   * @param value any number
   * @return the converted number
   */
  public Rational of(Rational value) {
    int at = 0;
    while (at < cuts.size() && value.compareTo(cuts.get(at)) >= 0) {
      at++;
    }
    return lines.get(at).at(value);
  }
}
