package io.github.kinerjaasn.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.quantity.Rational;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void through_two_points_is_exact() {
    Line line = Line.through(51, 50, 61, 70);
    assertThat(line.at(Rational.of(51))).isEqualTo(Rational.of(50));
    assertThat(line.at(Rational.of(61))).isEqualTo(Rational.of(70));
    assertThat(line.at(Rational.parse("52.5"))).isEqualTo(Rational.of(53));
    assertThat(line.at(Rational.of(50))).isEqualTo(Rational.of(48));
  }

  @Test
  void constant_never_changes() {
    assertThat(Line.constant(120).at(Rational.of(-7))).isEqualTo(Rational.of(120));
    assertThat(Line.constant(120).at(Rational.of(7))).isEqualTo(Rational.of(120));
  }

  @Test
  void through_one_point_is_refused() {
    assertThatThrownBy(() -> Line.through(1, 2, 1, 3)).isInstanceOf(ArithmeticException.class);
  }
}
