package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.method.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every table of the law is whole: no gap, no overlap, no missing cell. */
class ConstantsTest {
  private static final Rational STEP = Rational.of(1, 1_000_000_000);

  @Test
  void everyNumberIsInOneBand() {
    Map<String, Bands<?>> all = RuleBook.<Bands<?>>named(Bands.class);
    assertThat(all).hasSizeGreaterThan(15);
    all.forEach(ConstantsTest::assertWhole);
  }

  private static void assertWhole(String name, Bands<?> bands) {
    for (Rational cut : bands.cuts()) {
      for (Rational number : List.of(cut.minus(STEP), cut, cut.plus(STEP))) {
        assertThat(holding(bands, number))
            .as(name + " at " + number)
            .singleElement()
            .isEqualTo(bands.of(number));
      }
    }
  }

  /** The labels of the bands that hold a number by their own two bounds. */
  private static List<Object> holding(Bands<?> bands, Rational number) {
    List<Object> labels = new ArrayList<>();
    for (int at = 0; at <= bands.bands().size(); at++) {
      boolean above = at == 0 || isAbove(bands.bands().get(at - 1), number);
      boolean below = at == bands.bands().size() || !isAbove(bands.bands().get(at), number);
      if (above && below) {
        labels.add(bands.labels().get(at));
      }
    }
    return labels;
  }

  private static boolean isAbove(Bands.Band<?> band, Rational number) {
    int order = number.compareTo(band.cut());
    return order > 0 || order == 0 && !band.included();
  }

  @Test
  void everyPairHasACell() {
    Map<String, Matrix<?, ?, ?>> all = RuleBook.<Matrix<?, ?, ?>>named(Matrix.class);
    assertThat(all).hasSizeGreaterThanOrEqualTo(3);
    all.forEach((name, matrix) -> assertThat(cells(matrix)).as(name).doesNotContainNull());
  }

  private static <R extends Enum<R>, C extends Enum<C>> List<Object> cells(Matrix<R, C, ?> matrix) {
    assertThat(matrix.rows()).containsExactly(constants(matrix.rows()));
    assertThat(matrix.columns()).containsExactly(constants(matrix.columns()));
    return matrix.rows().stream()
        .flatMap(row -> matrix.columns().stream().<Object>map(at -> matrix.at(row, at)))
        .toList();
  }

  private static <E extends Enum<E>> E[] constants(List<E> some) {
    return some.get(0).getDeclaringClass().getEnumConstants();
  }
}
