package io.github.kinerjaasn.scoring.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.cascade.ImmutableUnitPredicates;
import io.github.kinerjaasn.core.cascade.UnitPredicates;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredicateSpreadTest {
  private static final Optional<OrganisationPredicate> BAIK =
      Optional.of(OrganisationPredicate.BAIK);
  private static final Interpretations READINGS = Interpretations.defaults();

  private static UnitPredicates unit(String name, long veryGood, long good, long needs) {
    return UnitPredicates.builder()
        .unit(name)
        .putCount(Predicate.SANGAT_BAIK, veryGood)
        .putCount(Predicate.BAIK, good)
        .putCount(Predicate.BUTUH_PERBAIKAN, needs)
        .build();
  }

  @Test
  void holdsUnitsAndTheWholeAgainstTheGuide() {
    Outcome<Spread> outcome =
        PredicateSpread.spread(
            BAIK, List.of(unit("Bidang A", 2, 7, 1), unit("Bidang B", 3, 7, 0)), READINGS);
    Spread spread = outcome.orElseThrow();
    assertThat(spread.whole().counts().jumlah())
        .isEqualTo(
            Map.of(
                Predicate.SANGAT_BAIK, 5L,
                Predicate.BAIK, 14L,
                Predicate.BUTUH_PERBAIKAN, 1L,
                Predicate.KURANG, 0L,
                Predicate.SANGAT_KURANG, 0L));
    assertThat(spread.whole().breaches()).isEmpty();
    assertThat(spread.units().get(0).breaches()).isEmpty();
    assertThat(spread.units().get(1).breaches()).extracting("id").containsExactly("B-3");
    assertThat(outcome.violations()).extracting(Violation::pointer).containsExactly("/units/1");
    assertThat(outcome.why().orElseThrow().children()).hasSize(3);
  }

  @Test
  void aUnitMayHaveItsOwnLabel() {
    UnitPredicates own =
        ImmutableUnitPredicates.copyOf(unit("Bidang B", 7, 3, 0))
            .withOrganisationPredicate(OrganisationPredicate.ISTIMEWA);
    Spread spread = PredicateSpread.spread(BAIK, List.of(own), READINGS).orElseThrow();
    assertThat(spread.units().get(0).breaches()).isEmpty();
    assertThat(spread.whole().breaches()).extracting("id").containsExactly("B-1", "B-3");
  }

  @Test
  void needsThePredicateOfTheOrganisationFirst() {
    Outcome<Spread> outcome =
        PredicateSpread.spread(Optional.empty(), List.of(unit("A", 1, 1, 1)), READINGS);
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactly("/organisationPredicate");
  }

  @Test
  void refusesWrongCountsAndNamesTwice() {
    Outcome<Spread> outcome =
        PredicateSpread.spread(
            BAIK,
            List.of(
                unit("A", -1, 1, 1),
                unit("A", 1, 1, 1),
                unit("B", UnitPredicates.COUNT_MAX + 1, 0, 0)),
            READINGS);
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactly("/units/0/counts", "/units/1/unit", "/units/2/counts");
  }

  @Test
  void leavesOutAUnitWithoutStaffAndRefusesNobodyAtAll() {
    Outcome<Spread> some =
        PredicateSpread.spread(BAIK, List.of(unit("A", 0, 0, 0), unit("B", 2, 7, 1)), READINGS);
    assertThat(some.orElseThrow().units()).extracting(UnitSpread::unit).containsExactly("B");
    assertThat(some.violations()).extracting(Violation::pointer).containsExactly("/units/0");
    assertThat(PredicateSpread.spread(BAIK, List.of(unit("A", 0, 0, 0)), READINGS).isDecided())
        .isFalse();
    assertThat(PredicateSpread.spread(BAIK, List.of(), READINGS).isDecided()).isFalse();
  }

  @Test
  void unitsAreNamedInTheReasoningAndTheWholeIsNot() {
    Outcome<Spread> outcome =
        PredicateSpread.spread(
            BAIK, List.of(unit("Bidang A", 2, 7, 1), unit("Bidang B", 3, 7, 0)), READINGS);
    assertThat(outcome.why().orElseThrow().children())
        .extracting(one -> one.subject().orElse("-"))
        .containsExactly("-", "Bidang A", "Bidang B");
    assertThat(outcome.orElseThrow().label().en()).isEqualTo("1 of 2 units are within the guide");
  }

  @Test
  void theLargestCountIsStillACount() {
    assertThat(
            PredicateSpread.spread(
                    BAIK, List.of(unit("A", 0, UnitPredicates.COUNT_MAX, 0)), READINGS)
                .isDecided())
        .isTrue();
  }

  @Test
  void anAgencyMayLetTheGuideBind() {
    Interpretations hard =
        READINGS.with(Tafsir.DISTRIBUTION_BREACH, Tafsir.Pelanggaran.HARD_FAILURE);
    assertThat(PredicateSpread.spread(BAIK, List.of(unit("A", 3, 7, 0)), hard).isDecided())
        .isFalse();
  }
}
