package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.ScalePoint;
import io.github.kinerjaasn.scoring.method.Line;
import java.util.ArrayList;
import java.util.List;

/** A scale of points: below the first the first line goes on, above the last the value stays. */
record Scale(List<Rational> cuts, List<Line> lines) {
  /** The lines between rising points; two points or more. */
  static Scale of(List<ScalePoint> points) {
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

  /** Line {@code i} holds below cut {@code i}, the last one from the last cut on. */
  Rational of(Rational value) {
    int at = 0;
    while (at < cuts.size() && value.compareTo(cuts.get(at)) >= 0) {
      at++;
    }
    return lines.get(at).at(value);
  }
}
