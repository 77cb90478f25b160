package io.github.kinerjaasn.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
  private static final List<Fulfilment> ORDER =
      List.of(Fulfilment.UNKNOWN, Fulfilment.MET, Fulfilment.NOT_MET);

  private enum Row {
    FIRST,
    SECOND
  }

  private static Matrix<Row, Fulfilment, Integer> matrix(int first) {
    return Matrix.<Row, Fulfilment, Integer>of(Row.class, ORDER)
        .row(Row.SECOND, List.of(4, 5, 6))
        .row(Row.FIRST, List.of(first, 2, 3))
        .build();
  }

  @Test
  void cellsAreThoseOfTheNamedColumn() {
    Matrix<Row, Fulfilment, Integer> matrix = matrix(1);
    assertThat(matrix.at(Row.FIRST, Fulfilment.UNKNOWN)).isEqualTo(1);
    assertThat(matrix.at(Row.FIRST, Fulfilment.MET)).isEqualTo(2);
    assertThat(matrix.at(Row.FIRST, Fulfilment.NOT_MET)).isEqualTo(3);
    assertThat(matrix.at(Row.SECOND, Fulfilment.UNKNOWN)).isEqualTo(4);
    assertThat(matrix.rows()).containsExactly(Row.FIRST, Row.SECOND);
    assertThat(matrix.columns()).containsExactly(Fulfilment.values());
    assertThat(matrix).hasToString("FIRST [2, 3, 1]\nSECOND [5, 6, 4]");
  }

  @Test
  void areEqualByTheirCells() {
    assertThat(matrix(1)).isEqualTo(matrix(1)).hasSameHashCodeAs(matrix(1));
    assertThat(matrix(1)).isNotEqualTo(matrix(2)).doesNotHaveSameHashCodeAs(matrix(2));
    assertThat(matrix(1)).isNotEqualTo("FIRST");
    Matrix<DayOfWeek, Fulfilment, Integer> days = days(List.of(1, 2, 3));
    assertThat(days).isNotEqualTo(matrix(1)).isEqualTo(days(List.of(1, 2, 3)));
  }

  private enum Other {
    FIRST,
    SECOND
  }

  /** The same cells of other rows or of other columns are another matrix. */
  @Test
  void rowsAndColumnsBelongToAMatrix() {
    Matrix<Other, Fulfilment, Integer> rows =
        Matrix.<Other, Fulfilment, Integer>of(Other.class, ORDER)
            .row(Other.FIRST, List.of(1, 2, 3))
            .row(Other.SECOND, List.of(4, 5, 6))
            .build();
    assertThat((Object) rows).isNotEqualTo(matrix(1));
    Matrix<Row, Row, Integer> one =
        Matrix.<Row, Row, Integer>of(Row.class, List.of(Row.values()))
            .row(Row.FIRST, List.of(1, 2))
            .row(Row.SECOND, List.of(3, 4))
            .build();
    Matrix<Row, Other, Integer> two =
        Matrix.<Row, Other, Integer>of(Row.class, List.of(Other.values()))
            .row(Row.FIRST, List.of(1, 2))
            .row(Row.SECOND, List.of(3, 4))
            .build();
    assertThat((Object) one).isNotEqualTo(two);
  }

  private static Matrix<DayOfWeek, Fulfilment, Integer> days(List<Integer> cells) {
    Matrix.Builder<DayOfWeek, Fulfilment, Integer> days = Matrix.of(DayOfWeek.class, ORDER);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.row(day, cells);
    }
    return days.build();
  }

  @Test
  void everyCellIsFilledOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(Row.class, ORDER).row(Row.FIRST, List.of(1, 2, 3)).build())
        .withMessage("rows missing: [SECOND]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(Row.class, ORDER).row(Row.FIRST, List.of(1, 2)))
        .withMessage("row FIRST must be filled once with 3 cells");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Matrix.of(Row.class, ORDER)
                    .row(Row.FIRST, List.of(1, 2, 3))
                    .row(Row.FIRST, List.of(1, 2, 3)))
        .withMessage("row FIRST must be filled once with 3 cells");
    List<Fulfilment> two = List.of(Fulfilment.MET, Fulfilment.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(Row.class, two))
        .withMessageStartingWith("each column must be named once, were ");
    List<Fulfilment> twice =
        List.of(Fulfilment.MET, Fulfilment.UNKNOWN, Fulfilment.NOT_MET, Fulfilment.MET);
    assertThatIllegalArgumentException().isThrownBy(() -> Matrix.of(Row.class, twice));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, -",
    "2026-01-02, first",
    "2026-03-01, first",
    "2026-03-02, second",
    "2099-01-01, second"
  })
  void aValueHoldsFromItsDayOn(LocalDate day, String value) {
    Dated<String> dated =
        Dated.from(LocalDate.of(2026, 1, 2), "first").then(LocalDate.of(2026, 3, 2), "second");
    assertThat(dated.on(day).orElse("-")).isEqualTo(value);
    assertThat(dated).isEqualTo(new Dated<>(new TreeMap<>(dated.byFirstDay())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated.then(LocalDate.of(2026, 3, 2), "third"))
        .withMessage("days must rise, was 2026-03-02 after 2026-03-02");
  }

  @Test
  void oneUnmetPartDecidesBeforeAnUnknownOne() {
    assertThat(Fulfilment.of(Optional.of(true))).isEqualTo(Fulfilment.MET);
    assertThat(Fulfilment.of(Optional.of(false))).isEqualTo(Fulfilment.NOT_MET);
    assertThat(Fulfilment.of(Optional.empty())).isEqualTo(Fulfilment.UNKNOWN);
    assertThat(Fulfilment.all(List.of())).isEqualTo(Fulfilment.MET);
    assertThat(Fulfilment.all(List.of(Fulfilment.MET, Fulfilment.UNKNOWN)))
        .isEqualTo(Fulfilment.UNKNOWN);
    assertThat(Fulfilment.all(List.of(Fulfilment.UNKNOWN, Fulfilment.NOT_MET)))
        .isEqualTo(Fulfilment.NOT_MET);
    assertThat(Fulfilment.MET.label().en()).isEqualTo("met");
  }
}
