package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 7",
    "007, 7",
    "-0.50, -0.5",
    "1/3, 1/3",
    "2/6, 1/3",
    "-4/8, -0.5",
    "848/9, 848/9",
    "3/1, 3",
    "0/9, 0",
    "1/08, 0.125",
    "1.0, 1",
    "100, 100"
  })
  void readsAndWrites(String text, String canonical) {
    assertThat(Rational.parse(text)).hasToString(canonical);
    assertThat(Rational.parse(canonical)).isEqualTo(Rational.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 1", "1 ", "+1", ".5", "5.", "1/0", "1/00", "1/-2", "1/2/3", "1e3", "1,5", "٣", "½",
        "0.5/2", "--1", "1/", "/1", "NaN", "1\n"
      })
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> Rational.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("12, -0.5 or 2/3");
  }

  @Test
  void refusesTextThatIsTooLong() {
    assertThat(Rational.parse("9".repeat(400)).numerator()).hasToString("9".repeat(400));
    assertThatThrownBy(() -> Rational.parse("9".repeat(401)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rational.parse("9".repeat(5_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("9…\" (5000000 characters)")
        .satisfies(refused -> assertThat(refused.getMessage().length()).isLessThan(200));
  }

  @ParameterizedTest
  @CsvSource({
    "2.125, 2, 2.13",
    "-2.125, 2, -2.13",
    "2/3, 2, 0.67",
    "1/3, 4, 0.3333",
    "0.5, 0, 1",
    "-0.5, 0, -1",
    "0.4999999999, 0, 0",
    "99.995, 2, 100.00",
    "5, 3, 5.000"
  })
  void roundsHalfUp(String exact, int decimals, BigDecimal rounded) {
    assertThat(Rational.parse(exact).round(decimals)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "97.5 | 97,5 | 97.5",
        "100 | 100 | 100",
        "848/9 | ≈ 94,2222 | ≈ 94.2222",
        "0.00005 | ≈ 0,0001 | ≈ 0.0001",
        "0.0001 | 0,0001 | 0.0001",
        "-1/3 | ≈ -0,3333 | ≈ -0.3333"
      })
  void labelsForPeople(String exact, String id, String en) {
    assertThat(Rational.parse(exact).label()).isEqualTo(Text.of(id, en));
  }

  @Test
  void oneThirdPlusTwoThirdsIsOne() {
    assertThat(Rational.of(1, 3).plus(Rational.of(2, 3))).isEqualTo(Rational.ONE);
    assertThat(Rational.of(1, 3).isWhole()).isFalse();
    assertThat(Rational.of(-7).isWhole()).isTrue();
  }

  @Test
  void signsGoAboveTheLine() {
    assertThat(Rational.of(1, -3)).isEqualTo(Rational.of(-1, 3));
    assertThat(Rational.of(-1, -3)).isEqualTo(Rational.of(1, 3));
    assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Rational.of(3, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("dividend was 3");
    assertThatThrownBy(() -> Rational.mean(List.of())).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.of(1, 3).toBigDecimal())
        .isInstanceOf(ArithmeticException.class);
    assertThat(Rational.sum(List.of())).isEqualTo(Rational.ZERO);
  }
}
