package io.github.kinerjaasn.scoring.space;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of intervals as the facts print them, such as {@code [76, 91) BAIK}, one row a word. */
final class Intervals {
  private static final Pattern ROW = Pattern.compile("([\\[(])(\\S+), (\\S+)([\\])]) (.*)");

  private record Row(Matcher cells) {
    static Row of(String text) {
      Matcher cells = ROW.matcher(text);
      if (!cells.matches()) {
        throw new IllegalArgumentException(text);
      }
      return new Row(cells);
    }

    boolean holds(Rational number) {
      int low = cells.group(2).equals("-inf") ? 1 : number.compareTo(Space.q(cells.group(2)));
      int high = cells.group(3).equals("inf") ? -1 : number.compareTo(Space.q(cells.group(3)));
      return (low > 0 || low == 0 && cells.group(1).equals("["))
          && (high < 0 || high == 0 && cells.group(4).equals("]"));
    }
  }

  private final List<Row> rows;

  private Intervals(List<Row> rows) {
    this.rows = rows;
  }

  static Intervals of(String... rows) {
    return new Intervals(Stream.of(rows).map(Row::of).toList());
  }

  /** The word of the one row that holds the number. */
  String of(Rational number) {
    List<String> words =
        rows.stream().filter(row -> row.holds(number)).map(row -> row.cells().group(5)).toList();
    if (words.size() != 1) {
      throw new IllegalStateException(number + " is in " + words);
    }
    return words.get(0);
  }

  /** Rows of four numbers: the value runs straight from the second at the first to the fourth. */
  Rational along(Rational number) {
    String[] points = of(number).split(" ");
    Rational fromX = Space.q(points[0]);
    Rational fromY = Space.q(points[1]);
    Rational width = Space.q(points[2]).minus(fromX);
    Rational height = Space.q(points[3]).minus(fromY);
    return fromY.plus(number.minus(fromX).times(height).dividedBy(width));
  }
}
