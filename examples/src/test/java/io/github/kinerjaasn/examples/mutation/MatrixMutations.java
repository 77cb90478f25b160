package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.scoring.method.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each cell changed to each other value, each default to each other reading. */
final class MatrixMutations {
  private MatrixMutations() {}

  static <R extends Enum<R>, C extends Enum<C>, T> List<Mutant> of(Matrix<R, C, T> matrix) {
    Set<T> values = new LinkedHashSet<>();
    matrix.rows().forEach(row -> matrix.columns().forEach(at -> values.add(matrix.at(row, at))));
    List<Mutant> mutants = new ArrayList<>();
    for (R row : matrix.rows()) {
      for (C column : matrix.columns()) {
        T cell = matrix.at(row, column);
        for (T other : others(cell, values)) {
          String what = row + " " + column + " " + cell + " to " + other;
          mutants.add(new Mutant(what, with(matrix, row, column, other)));
        }
      }
    }
    return mutants;
  }

  /** What a cell could be: what other cells are, each other word, a number a step away. */
  @SuppressWarnings("unchecked")
  private static <T> Set<T> others(T cell, Set<T> values) {
    Set<T> others = new LinkedHashSet<>(values);
    if (cell instanceof Enum<?> word) {
      Stream.of(word.getDeclaringClass().getEnumConstants()).forEach(one -> others.add((T) one));
    }
    Mutations.of(cell).forEach(mutant -> others.add((T) mutant.value()));
    others.remove(cell);
    return others;
  }

  private static <R extends Enum<R>, C extends Enum<C>, T> Matrix<R, C, T> with(
      Matrix<R, C, T> matrix, R changedRow, C changedColumn, T cell) {
    Matrix.Builder<R, C, T> builder = Matrix.of(changedRow.getDeclaringClass(), matrix.columns());
    for (R row : matrix.rows()) {
      List<T> cells = new ArrayList<>();
      for (C column : matrix.columns()) {
        boolean changed = row == changedRow && column == changedColumn;
        cells.add(changed ? cell : matrix.at(row, column));
      }
      builder.row(row, cells);
    }
    return builder.build();
  }

  static <R extends Enum<R> & Reading> List<Mutant> defaults(Interpretation<R> open) {
    List<Mutant> mutants = new ArrayList<>();
    for (R reading : open.alternatives()) {
      if (reading != open.standard()) {
        mutants.add(
            new Mutant(
                "default " + reading,
                new Interpretation<>(
                    open.name(), open.question(), open.readings(), reading, open.basis())));
      }
    }
    return mutants;
  }
}
