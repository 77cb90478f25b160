package io.github.kinerjaasn.scoring.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderIntervalTest {
  /** The ranks of printed tables of the sign test: 1 - 2 P(X < rank) of as many fair coins. */
  @ParameterizedTest
  @CsvSource({
    "5, 0.95, 1, 30/32",
    "6, 0.95, 1, 62/64",
    "9, 0.95, 2, 492/512",
    "10, 0.95, 2, 1002/1024",
    "20, 0.95, 6, 1005176/1048576",
    "10, 1002/1024, 2, 1002/1024",
    "10, 1003/1024, 1, 1022/1024",
    "4, 0, 2, 6/16",
    "5, 0, 3, 0",
    "4, -1, 2, 6/16"
  })
  void theInnermostRankThatIsSureEnough(int count, String atLeast, int rank, String coverage) {
    assertThat(OrderInterval.of(count, Rational.parse(atLeast)))
        .isEqualTo(new OrderInterval(rank, Rational.parse(coverage)));
  }

  @Test
  void aScaleHasThreeLevels() {
    assertThat(new LevelScale(1, 3).isMiddle(2)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LevelScale(1, 2))
        .withMessage("a scale needs three levels or more, was 1..2");
  }

  @Test
  void findingsAreReadable() {
    Percentage half = Percentage.ofShare(Rational.of(1, 2));
    Percentage tenth = Percentage.ofShare(Rational.of(1, 10));
    ShareBeside alone = new ShareBeside(20, half, tenth, half, Optional.empty());
    assertThat(alone.label().en()).isEqualTo("50 % [10 % to 50 %] of 20");
    ShareBeside beside = new ShareBeside(20, half, tenth, half, Optional.of(tenth));
    assertThat(beside.label().id()).isEqualTo("50 % [10 % s.d. 50 %] dari 20; penilai lain 10 %");
    Severity severity =
        new Severity(10, Rational.ONE, Rational.ZERO, Rational.of(-1), Rational.ONE, half);
    assertThat(severity.label().en())
        .isEqualTo("mean 1.00, median 0.00 [-1.00 to 1.00] of 10 comparisons");
  }
}
