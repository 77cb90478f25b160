package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and causes, of results written down by hand. */
class TallyTest {
  private static Score score(String value) {
    return new Score(Rational.parse(value), Rounding.TWO_DECIMALS);
  }

  private static Optional<SchemeResult> result(
      String result, String behaviour, String total, Rating first, Rating second, String label) {
    Optional<Predicate> predicate = Optional.of(Predicate.valueOf(label.replace("_BARU", "")));
    return Optional.of(
        new SchemeResult(
            "skema",
            Optional.empty(),
            Optional.empty(),
            Optional.of(score(total)),
            Optional.of(score(result)),
            Optional.of(score(behaviour)),
            Optional.of(first),
            Optional.of(second),
            Optional.of(label),
            predicate));
  }

  private static Optional<SchemeResult> number(String total) {
    return Optional.of(
        new SchemeResult(
            "skema",
            Optional.empty(),
            Optional.empty(),
            Optional.of(score(total)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** The first value that differs is the cause, also where later ones differ too. */
  @ParameterizedTest
  @CsvSource({
    "91, 80, 88, SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK, nilai-hasil-kerja",
    "90, 81, 88, SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK, nilai-perilaku-kerja",
    "90, 80, 88, SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK, nilai-akhir",
    "90, 80, 87, SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK, rating-hasil",
    "90, 80, 87, DI_ATAS_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK, rating-perilaku",
    "90, 80, 87, DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, SANGAT_BAIK, predikat",
    "90, 80, 87, DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK_BARU, sebutan"
  })
  void theFirstValueThatDiffersIsTheCause(
      String result,
      String behaviour,
      String total,
      Rating first,
      Rating second,
      String label,
      String cause) {
    Tally tally = new Tally(1);
    tally.add(
        result("90", "80", "87", Rating.DI_ATAS_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, "BAIK"),
        result(result, behaviour, total, first, second, label));
    assertThat(tally.reform().causes()).isEqualTo(Map.of(cause, 1L));
  }

  @Test
  void numbersWithoutLabelAreCountedByTens() {
    Tally tally = new Tally(5);
    tally.add(number("89.99"), number("90"));
    tally.add(number("91"), number("99.99"));
    tally.add(number("0"), number("-0.01"));
    assertThat(tally.reform().transitions())
        .extractingFromEntries(one -> one.getKey() + ": " + one.getValue())
        .containsExactly(
            "[0, 10) -> [-10, 0): 1", "[80, 90) -> [90, 100): 1", "[90, 100) -> [90, 100): 1");
  }

  @Test
  void whoCannotBeRatedIsUndecidedBecauseOfTheInput() {
    Tally tally = new Tally(5);
    tally.add(Optional.empty(), Optional.empty());
    tally.add(number("90"), Optional.empty());
    tally.add(Optional.empty(), number("90"));
    Reform reform = tally.reform();
    assertThat(reform.people()).isEqualTo(3);
    assertThat(reform.moved()).isEqualTo(2);
    assertThat(reform.causes()).isEqualTo(Map.of("masukan", 2L));
    assertThat(reform.movers())
        .extracting(one -> one.number() + " " + one.transition() + " " + one.cause())
        .containsExactly("1 [90, 100) -> UNDECIDED masukan", "2 UNDECIDED -> [90, 100) masukan");
  }

  @Test
  void onlyTheFirstMoversAreKept() {
    Tally tally = new Tally(2);
    for (int at = 0; at < 4; at++) {
      tally.add(number("80"), number("90"));
    }
    assertThat(tally.reform().moved()).isEqualTo(4);
    assertThat(tally.reform().movers()).extracting(Reform.Mover::number).containsExactly(0L, 1L);
  }

  @Test
  void oneWithNeitherLabelNorNumberHasADash() {
    SchemeResult nothing =
        new SchemeResult(
            "skema",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Tally tally = new Tally(0);
    tally.add(Optional.of(nothing), Optional.of(nothing));
    assertThat(tally.reform().transitions()).containsOnlyKeys(new Reform.Transition("-", "-"));
  }
}
