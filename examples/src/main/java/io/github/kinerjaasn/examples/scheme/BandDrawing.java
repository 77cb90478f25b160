package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.region.Interval;
import java.util.List;
import java.util.stream.Stream;

/** Bands as a ladder in SVG: a row each on one axis, so that holes and overlaps are seen. */
final class BandDrawing {
  private static final int ROW = 30;
  private static final int AXIS = 26;
  private static final int NAMES = 190;
  private static final int NAME_LETTERS = 26;
  private static final int LEFT = 320;
  private static final int RIGHT = Drawing.WIDTH - 10;

  private final BandTable table;
  private final LabelNames names;
  private final Language language;
  private final List<Rational> ends;
  private final Rational low;
  private final Rational high;

  private BandDrawing(BandTable table, LabelNames names, Language language) {
    this.table = table;
    this.names = names;
    this.language = language;
    this.ends =
        table.getBands().stream()
            .flatMap(one -> Stream.concat(one.getFrom().stream(), one.getTo().stream()))
            .map(one -> one.value())
            .distinct()
            .sorted()
            .toList();
    Rational first = ends.isEmpty() ? Rational.ZERO : ends.get(0);
    Rational last = ends.isEmpty() ? Rational.HUNDRED : ends.get(ends.size() - 1);
    Rational span = last.minus(first);
    Rational margin = span.signum() == 0 ? Rational.of(10) : span.dividedBy(Rational.of(4));
    this.low = first.minus(margin);
    this.high = last.plus(margin);
  }

  static String of(BandTable table, LabelNames names, Language language, String title) {
    return new BandDrawing(table, names, language).draw(title);
  }

  private String draw(String title) {
    List<SchemeBand> bands = table.getBands();
    int bottom = ROW * bands.size();
    Drawing drawing = new Drawing(bottom + AXIS, title);
    for (int at = 0; at < bands.size(); at++) {
      row(drawing, bands.get(at), at);
    }
    int free = LEFT - ROW;
    for (Rational end : ends) {
      int x = place(end);
      drawing.rule(x, 0, bottom);
      if (x >= free) {
        drawing.text(x, bottom + AXIS - 8, "middle", end.label().in(language));
        free = x + 2 * ROW;
      }
    }
    return drawing.end();
  }

  private void row(Drawing drawing, SchemeBand band, int at) {
    Interval interval = SchemeTables.interval(band);
    int middle = ROW * at + ROW / 2 + 4;
    drawing.text(NAMES, middle, "end", shortened(names.of(band.getLabel())));
    drawing.text(LEFT - 10, middle, "end", interval.label().in(language));
    int left = place(interval.from().orElse(low));
    int right = place(interval.to().orElse(high));
    if (right >= left) {
      drawing.bar(left, ROW * at + 5, Math.max(2, right - left), ROW - 10, at);
    }
  }

  /** The whole name stands in the table. */
  private static String shortened(String name) {
    int letters = name.codePointCount(0, name.length());
    return letters <= NAME_LETTERS
        ? name
        : name.substring(0, name.offsetByCodePoints(0, NAME_LETTERS - 1)) + "…";
  }

  private int place(Rational value) {
    Rational share = value.minus(low).dividedBy(high.minus(low));
    return LEFT + share.times(Rational.of(RIGHT - LEFT)).round(0).intValueExact();
  }
}
