package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.0000000000, 0",
    "12, 12",
    "12.50, 12.5",
    "-0.5, -0.5",
    "100, 100",
    "99999999999999999999, 99999999999999999999",
    "-99999999999999999999.9999999999, -99999999999999999999.9999999999",
    "0.0000000001, 0.0000000001"
  })
  void readsPlainDecimals(String text, String canonical) {
    assertThat(Decimals.parse(text)).isEqualTo(new BigDecimal(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+1",
        "01",
        "00",
        ".5",
        "5.",
        "1e2",
        "1E-2",
        "1,5",
        " 1",
        "1 ",
        "--1",
        "-",
        "NaN",
        "100000000000000000000",
        "0.00000000001",
        "0.10000000000",
        "٣",
        "1_000",
        "0x1",
        "1\n"
      })
  void refusesAllElse(String text) {
    assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1E+19, true", "1E+20, false", "9E+19, true", "99E+18, true", "99E+19, false", "1E-10, true",
    "1E-11, false", "10E-11, true", "0E+20, true", "0E+21, false", "0E-20, true", "0E-21, false",
    "1000000000000000000000E-1, false", "12345678901234567890.0123456789, true"
  })
  void knowsItsLimits(BigDecimal value, boolean within) {
    assertThat(Decimals.inLimits(value)).isEqualTo(within);
    if (within) {
      assertThat(Decimals.canonical(value)).isEqualByComparingTo(value);
    } else {
      assertThatThrownBy(() -> Decimals.canonical(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("at most 20 digits before and 10 after");
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1.0, 1", "1.000, 1", "1E+1, 10", "0E+5, 0", "0E-5, 0", "-2.50, -2.5"})
  void equalNumbersHaveOneForm(BigDecimal value, String canonical) {
    assertThat(Decimals.canonical(value)).isEqualTo(new BigDecimal(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {Integer.MIN_VALUE, -999_999_999, -9999, 9999, 999_999_999, Integer.MAX_VALUE})
  void hugeExponentsCostNothing(int scale) {
    for (BigInteger digits : new BigInteger[] {BigInteger.ONE, BigInteger.ZERO}) {
      BigDecimal bomb = new BigDecimal(digits, scale);
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertThat(Decimals.inLimits(bomb)).isFalse());
      assertThatThrownBy(() -> Decimals.canonical(bomb))
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .hasSizeLessThan(200);
    }
  }
}
