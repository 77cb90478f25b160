package io.github.kinerjaasn.testkit.oracle;

import java.util.List;

/** Lookup tables written as one text row per line. */
final class Table {
  private Table() {}

  /** One row of a band table: bounds, whether they belong to it, and its label. */
  private record Band(Fraction from, boolean withFrom, Fraction to, boolean withTo, String label) {
    static Band parse(String row) {
      String[] words = row.trim().split("[\\s,]+");
      String from = words[0].substring(1);
      String to = words[1].substring(0, words[1].length() - 1);
      Fraction top = to.equals("inf") ? Fraction.of("1e400") : Fraction.of(to);
      return new Band(
          Fraction.of(from), words[0].startsWith("["), top, words[1].endsWith("]"), words[2]);
    }

    boolean holds(Fraction x) {
      int low = x.compareTo(from);
      int high = x.compareTo(to);
      return (low > 0 || withFrom && low == 0) && (high < 0 || withTo && high == 0);
    }
  }

  /** The label of the single row such as {@code [51, 61) KURANG} that holds the value. */
  static String band(String rows, Fraction x) {
    List<Band> hits = rows.lines().map(Band::parse).filter(b -> b.holds(x)).toList();
    if (hits.size() != 1) {
      throw new IllegalStateException(hits.size() + " bands hold " + x);
    }
    return hits.get(0).label();
  }

  /** The cell of a matrix whose first line names the columns and whose lines begin with a name. */
  static String cell(String rows, String row, String column) {
    List<String[]> lines = rows.lines().map(l -> l.trim().split("\\s+")).toList();
    int index = List.of(lines.get(0)).indexOf(column);
    return lines.stream().skip(1).filter(l -> l[0].equals(row)).findFirst().orElseThrow()[index];
  }
}
