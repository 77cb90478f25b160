package io.github.kinerjaasn.schema.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Rational;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void lengthsStayInThePicture() {
    Rational two = Rational.of(2);
    Rational three = Rational.of(3);
    assertThat(Amounts.length(two, three, 100)).isEqualTo("66.7");
    assertThat(Amounts.length(three, two, 100)).isEqualTo("100.0");
    assertThat(Amounts.length(two.negate(), three, 100)).isEqualTo("0.0");
    assertThat(Amounts.length(two, two.minus(two), 100)).isEqualTo("0.0");
  }
}
