package io.github.kinerjaasn.scoring.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.judgement.GivenLevel;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
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
    levels.add(GivenLevel.of(rater, "P-" + person, "T-" + topic, level));
  }

  private RaterProfile profile(String rater) {
    return RaterDiagnostics.of(levels, FIVE).stream()
        .filter(one -> one.rater().equals(rater))
        .findFirst()
        .orElseThrow();
  }

  /** The ends are those of printed tables of Clopper and Pearson, moved outward to tenths. */
  private static ShareBeside share(int of, String own, String low, String high, String others) {
    return new ShareBeside(
        of,
        percent(own),
        percent(low),
        percent(high),
        others.isEmpty() ? Optional.empty() : Optional.of(percent(others)));
  }

  private static Percentage percent(String number) {
    return Percentage.ofShare(Rational.parse(number).dividedBy(Rational.HUNDRED));
  }

  @Test
  void anIntervalThatLeavesTheOthersOutIsApart() {
    assertThat(share(20, "90", "68.3", "98.8", "20").isApart()).isTrue();
    assertThat(share(20, "90", "68.3", "98.8", "98.9").isApart()).isTrue();
    assertThat(share(20, "90", "68.3", "98.8", "68.3").isApart()).isFalse();
    assertThat(share(20, "90", "68.3", "98.8", "98.8").isApart()).isFalse();
    assertThat(share(20, "90", "68.3", "98.8", "").isApart()).isFalse();
  }

  @Test
  void aRegisterThatContradictsItselfIsRefused() {
    LevelRegister wrong =
        LevelRegister.builder()
            .lowest(1)
            .highest(5)
            .addLevels(GivenLevel.of("a", "P-1", "T-1", 6), GivenLevel.of("a", "P-1", "T-1", 2))
            .build();
    assertThat(RaterDiagnostics.of(wrong).violations())
        .extracting(Violation::pointer)
        .containsExactly("/levels/0/level", "/levels/1");
  }

  @Test
  void aRegisterSaysWhatIsTooLittle() {
    for (int i = 0; i < 20; i++) {
      give("tengah", i, 1, 3);
      give("a", i, 1, 1 + i % 5);
    }
    give("baru", 1, 1, 3);
    LevelRegister register =
        LevelRegister.builder().lowest(1).highest(5).addAllLevels(levels).build();
    String text = RaterDiagnostics.of(register).why().orElseThrow().toText(Language.ID);
    assertThat(text)
        .contains("cara menilai (tengah)")
        .contains(
            "keketatan data belum cukup; nilai tengah data belum cukup; halo data belum cukup")
        .contains("tidak mengubah rating siapa pun");
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
    assertThat(profile("tengah").central()).contains(share(20, "90", "68.3", "98.8", "20"));
  }

  @Test
  void nineteenLevelsAreTooFew() {
    for (int i = 0; i < 19; i++) {
      give("tengah", i, 1, 3);
    }
    assertThat(profile("tengah").central()).isEmpty();
    give("tengah", 19, 1, 3);
    assertThat(profile("tengah").central()).contains(share(20, "100", "83.1", "100", ""));
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
    assertThat(profile("halo").halo()).contains(share(5, "80", "28.3", "99.5", "0"));
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
    assertThat(profile("halo").halo()).contains(share(5, "100", "47.8", "100", ""));
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
