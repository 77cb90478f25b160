package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What every rule and open point must have. */
class RuleBookTest {
  private static final List<RuleBook.Entry> RULES = RuleBook.rules();
  private static final List<Interpretation<?>> OPEN = RuleBook.interpretations();

  @Test
  void rulesAreFound() {
    assertThat(RULES).hasSizeGreaterThan(100);
  }

  @Test
  void everyRuleHasAFormulaInBothLanguages() {
    assertThat(RULES)
        .extracting(RuleBook.Entry::rule)
        .flatExtracting(rule -> List.of(rule.formula().id(), rule.formula().en()))
        .allMatch(formula -> !formula.isBlank());
  }

  @Test
  void onlyProposalsAndMeasurementsStandOnNoLegalText() {
    assertThat(RuleBook.own())
        .extracting(RuleBook.Entry::packageName)
        .isSubsetOf(
            "proposal",
            "cascade",
            "measure",
            "cause",
            "report",
            "advice",
            "career",
            "feedback",
            "rater");
  }

  @Test
  void everyRuleHasItsOwnId() {
    assertThat(RULES).extracting(entry -> entry.rule().id()).doesNotHaveDuplicates();
    assertThat(RULES)
        .extracting(entry -> entry.rule().id())
        .allMatch(id -> id.matches("[a-z0-9-]+\\.[a-z0-9-]+"));
  }

  @Test
  void everyRuleHasAMethodOfItsName() {
    assertThat(RULES.stream().filter(entry -> RuleBook.method(entry).isEmpty()))
        .extracting(RuleBook.Entry::place)
        .isEmpty();
  }

  @Test
  void everyOpenPointIsConsultedOrSaysWhyNot() {
    assertThat(OPEN.stream().filter(one -> Consulted.by(one).isEmpty()))
        .extracting(Interpretation::name)
        .containsExactlyInAnyOrderElementsOf(Consulted.OUTSIDE_RULES.keySet());
  }

  @Test
  void rulesConsultDeclaredOpenPointsOnly() {
    assertThat(RULES)
        .extracting(RuleBook.Entry::rule)
        .flatExtracting(Rule::interpretations)
        .allMatch(OPEN::contains);
  }

  @Test
  void callersCanChooseEveryOpenPoint() {
    assertThat(OpenPoints.interpretations()).containsExactlyElementsOf(OPEN);
  }

  @Test
  void callersSeeEveryGap() {
    assertThat(OpenPoints.notModelled())
        .containsAll(RuleBook.declaredGaps())
        .extracting(NotModelled::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "defaults.csv", useHeadersInDisplayName = true)
  void theDefaultsAreThoseOfTheFacts(String name, String standard, String source) {
    assertThat(OPEN)
        .filteredOn(one -> one.name().equals(name))
        .singleElement()
        .extracting(one -> one.standard().name())
        .isEqualTo(standard);
  }

  @Test
  void everyReadingSaysWhatItIsAndHowSure() {
    for (var open : OPEN) {
      for (var reading : open.readings().getEnumConstants()) {
        assertThat(reading.confidence()).as("%s %s", open, reading).isNotNull();
        assertThat(reading.label().id()).as("%s %s", open, reading).isNotBlank();
        assertThat(reading.label().en()).as("%s %s", open, reading).isNotBlank();
      }
    }
  }

  @Test
  void everyCliffDrops() {
    assertThat(KnownCliffs.all()).hasSize(19);
    assertThat(KnownCliffs.all()).filteredOn(cliff -> !cliff.drops()).isEmpty();
  }
}
