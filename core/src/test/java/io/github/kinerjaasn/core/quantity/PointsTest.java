package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "87.5", "-2.5", "120", "0.0000000001"})
  void readBack(String text) {
    assertThat(Points.parse(text)).hasToString(text).isEqualTo(Points.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1e2", "+1", ".5", "1,5", "01", "0.00000000001"})
  void refused(String text) {
    assertThatThrownBy(() -> Points.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalByNumber() {
    assertThat(Points.parse("87.50")).isEqualTo(Points.parse("87.5"));
    assertThat(Points.parse("87.50")).hasSameHashCodeAs(Points.parse("87.5"));
    assertThat(Points.parse("1")).isNotEqualTo(Points.parse("2"));
  }

  @ParameterizedTest
  @CsvSource({"-0.01, false", "0, true", "50, true", "120, true", "120.01, false"})
  void bothEndsAreWithin(String points, boolean within) {
    assertThat(Points.parse(points).isWithin(Points.ZERO, Points.of(120))).isEqualTo(within);
  }

  @Test
  void labelHasTheSignOfTheLanguage() {
    assertThat(Points.parse("87.5").label().id()).isEqualTo("87,5");
    assertThat(Points.parse("87.5").value()).isEqualTo(Rational.of(175, 2));
  }
}
