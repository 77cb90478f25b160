package io.github.kinerjaasn.scoring.method;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table with a cell for every pair of a row and a column. Total by construction: a missing or a
 * surplus cell is refused.
 *
 * <pre>{@code
 * Matrix.<Rating, Rating, Predicate>of(
 *         Rating.class, List.of(DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI))
 *     .row(DI_ATAS_EKSPEKTASI, List.of(SANGAT_BAIK, BAIK, KURANG))
 *     .row(SESUAI_EKSPEKTASI, List.of(BAIK, BAIK, KURANG))
 *     .row(DI_BAWAH_EKSPEKTASI, List.of(BUTUH_PERBAIKAN, BUTUH_PERBAIKAN, SANGAT_KURANG))
 *     .build();
 * }</pre>
 *
 * @param <R> the enum of the rows
 * @param <C> the enum of the columns
 * @param <T> the type of the cells
 */
public final class Matrix<R extends Enum<R>, C extends Enum<C>, T> {
  private final List<R> rows;
  private final List<C> columns;
  private final List<List<T>> cells;

  private Matrix(List<R> rows, List<C> columns, List<List<T>> cells) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * Starts a matrix with the columns in the order in which the rows will list their cells.
   *
   * @param rows the enum of the rows
   * @param columns all constants of the enum of the columns, each once
   * @param <R> the enum of the rows
   * @param <C> the enum of the columns
   * @param <T> the type of the cells
   * @return what is still to be filled row by row
   * @throws IllegalArgumentException if a column is missing or named twice
   */
  public static <R extends Enum<R>, C extends Enum<C>, T> Builder<R, C, T> of(
      Class<R> rows, List<C> columns) {
    return new Builder<>(rows, columns);
  }

  /**
   * The cell of a row and a column.
   *
   * @param row the row
   * @param column the column
   * @return the cell
   */
  public T at(R row, C column) {
    return cells.get(row.ordinal()).get(column.ordinal());
  }

  /**
   * The rows.
   *
   * @return all constants of the enum, in its order
   */
  public List<R> rows() {
    return rows;
  }

  /**
   * The columns.
   *
   * @return all constants of the enum, in its order
   */
  public List<C> columns() {
    return columns;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix<?, ?, ?> that
        && rows.equals(that.rows)
        && columns.equals(that.columns)
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  /** One line a row. */
  @Override
  public String toString() {
    return rows.stream()
        .map(row -> row + " " + cells.get(row.ordinal()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * A matrix under construction.
   *
   * @param <R> the enum of the rows
   * @param <C> the enum of the columns
   * @param <T> the type of the cells
   */
  public static final class Builder<R extends Enum<R>, C extends Enum<C>, T> {
    private final List<R> rows;
    private final List<C> order;
    private final List<C> columns;
    private final Map<R, List<T>> cells;

    private Builder(Class<R> rows, List<C> order) {
      this.rows = List.of(rows.getEnumConstants());
      this.order = order;
      this.columns = order.stream().sorted().distinct().toList();
      this.cells = new EnumMap<>(rows);
      int all = order.get(0).getDeclaringClass().getEnumConstants().length;
      if (columns.size() != all || order.size() != all) {
        throw new IllegalArgumentException("each column must be named once, were " + order);
      }
    }

    /**
     * Fills a row.
     *
     * @param row the row
     * @param values its cells, in the order of the columns
     * @return this
     * @throws IllegalArgumentException if the row is filled already or the number of cells differs
     */
    public Builder<R, C, T> row(R row, List<T> values) {
      if (values.size() != order.size() || cells.containsKey(row)) {
        throw new IllegalArgumentException(
            "row " + row + " must be filled once with " + order.size() + " cells");
      }
      cells.put(row, columns.stream().map(column -> values.get(order.indexOf(column))).toList());
      return this;
    }

    /**
     * Completes the matrix.
     *
     * @return the matrix
     * @throws IllegalArgumentException if a row is missing
     */
    public Matrix<R, C, T> build() {
      if (cells.size() != rows.size()) {
        throw new IllegalArgumentException(
            "rows missing: " + rows.stream().filter(row -> !cells.containsKey(row)).toList());
      }
      return new Matrix<>(rows, columns, rows.stream().map(cells::get).toList());
    }
  }
}
