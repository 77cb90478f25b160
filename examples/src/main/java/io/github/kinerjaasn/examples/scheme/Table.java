package io.github.kinerjaasn.examples.scheme;

import java.util.List;

/**
 * One decision table: a title, what stands above the columns, and the rows.
 *
 * @param title the title
 * @param head the columns
 * @param rows the rows, each with a cell a column
 */
public record Table(String title, List<String> head, List<List<String>> rows) {
  /**
   * Takes copies.
   *
   * @param title the title
   * @param head the columns
   * @param rows the rows, each with a cell a column
   */
  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
