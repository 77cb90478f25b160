package io.github.kinerjaasn.scoring.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaterDiagnosticsTest {
  private static final LevelScale FIVE = new LevelScale(1, 5);

  private final List<GivenLevel> levels = new ArrayList<>();

  private void give(String rater, int person, int topic, int level) {
    levels.add(new GivenLevel(rater, "P-" + person, "T-" + topic, level));
  }

  private RaterProfile profile(String rater) {
    return RaterDiagnostics.of(levels, FIVE).stream()
        .filter(one -> one.rater().equals(rater))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void severityIsTheDifferenceToOthersOnTheSamePerson() {
    for (int i = 0; i < 10; i++) {
      give("keras", i, 1, 2);
      give("a", i, 1, 4);
      give("b", i, 1, i == 0 ? 5 : 3);
    }
    Severity severity = profile("keras").severity().orElseThrow();
    assertThat(severity.compared()).isEqualTo(10);
    assertThat(severity.mean()).isEqualTo(Rational.parse("-1.6"));
    assertThat(severity.median()).isEqualTo(Rational.parse("-1.5"));
    assertThat(severity.low()).isEqualTo(Rational.parse("-1.5"));
    assertThat(severity.high()).isEqualTo(Rational.parse("-1.5"));
    assertThat(severity.coverage()).isEqualTo(Percentage.ofShare(Rational.of(1002, 1024)));
  }

  @Test
  void nineComparisonsAreTooFew() {
    for (int i = 0; i < 9; i++) {
      give("keras", i, 1, 2);
      give("a", i, 1, 4);
    }
    give("keras", 99, 1, 1);
    assertThat(profile("keras").severity()).isEmpty();
    give("a", 99, 1, 1);
    assertThat(profile("keras").severity()).isPresent();
  }

  @Test
  void centralTendencyIsTheShareInTheMiddle() {
    for (int i = 0; i < 20; i++) {
      give("tengah", i, 1, i < 18 ? 3 : 4);
      give("a", i, 1, 1 + i % 5);
    }
    assertThat(profile("tengah").central())
        .contains(
            new ShareBeside(20, Percentage.ofPercent(90), Optional.of(Percentage.ofPercent(20))));
  }

  @Test
  void nineteenLevelsAreTooFew() {
    for (int i = 0; i < 19; i++) {
      give("tengah", i, 1, 3);
    }
    assertThat(profile("tengah").central()).isEmpty();
    give("tengah", 19, 1, 3);
    assertThat(profile("tengah").central())
        .contains(new ShareBeside(20, Percentage.ofPercent(100), Optional.empty()));
  }

  @Test
  void haloIsTheShareOfPersonsWithOneLevel() {
    for (int i = 0; i < 5; i++) {
      give("halo", i, 1, 4);
      give("halo", i, 2, i == 0 ? 3 : 4);
      give("a", i, 1, 4);
      give("a", i, 2, 2);
    }
    give("halo", 9, 1, 4);
    assertThat(profile("halo").halo())
        .contains(
            new ShareBeside(5, Percentage.ofPercent(80), Optional.of(Percentage.ofPercent(0))));
  }

  @Test
  void fourPersonsAreTooFew() {
    for (int i = 0; i < 4; i++) {
      give("halo", i, 1, 4);
      give("halo", i, 2, 4);
    }
    assertThat(profile("halo").halo()).isEmpty();
    give("halo", 4, 1, 4);
    assertThat(profile("halo").halo()).isEmpty();
    give("halo", 4, 2, 4);
    assertThat(profile("halo").halo())
        .contains(new ShareBeside(5, Percentage.ofPercent(100), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, 3, true",
    "1, 5, 2, false",
    "1, 4, 2, true",
    "1, 4, 3, true",
    "1, 4, 1, false"
  })
  void theMiddleOfAScale(int lowest, int highest, int level, boolean middle) {
    assertThat(new LevelScale(lowest, highest).isMiddle(level)).isEqualTo(middle);
  }

  @Test
  void wrongLevelsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LevelScale(1, 2));
    give("a", 1, 1, 6);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RaterDiagnostics.of(levels, FIVE))
        .withMessage("level must be in 1..5, was 6");
    levels.clear();
    give("a", 1, 1, 5);
    give("a", 1, 1, 4);
    assertThatIllegalArgumentException().isThrownBy(() -> RaterDiagnostics.of(levels, FIVE));
  }

  /** Tables of the sign test: rank and coverage in 1/2^n. */
  @ParameterizedTest
  @CsvSource({
    "10, 2, 1002/1024",
    "6, 1, 62/64",
    "9, 2, 492/512",
    "17, 5, 124644/131072",
    "20, 6, 1005176/1048576"
  })
  void theIntervalOfTheMedian(int count, int rank, String coverage) {
    OrderInterval interval = OrderInterval.of(count, RaterDiagnostics.MIN_COVERAGE.share());
    assertThat(interval.rank()).isEqualTo(rank);
    assertThat(interval.coverage()).isEqualTo(Rational.parse(coverage));
  }
}
