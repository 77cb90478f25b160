package io.github.kinerjaasn.examples.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Population;
import io.github.kinerjaasn.scoring.reform.Reform;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.scheme.SchemeRule;
import org.junit.jupiter.api.Test;

class HeavyPenaltyRuleTest {
  private static final CompiledScheme KMK = CompiledScheme.of(ShippedSchemes.KMK_127_2026);
  private static final SchemeRule RULE = new HeavyPenaltyRule(KMK);
  private static final ImmutableSchemeInput GOOD =
      SchemeInput.empty()
          .withResultValue(Rational.of(115))
          .withBehaviourValue(Rational.of(115))
          .withPost(PostKind.PELAKSANA)
          .withTier(2)
          .withOrganisationValue(Rational.of(100))
          .withDiscipline(Rational.ZERO)
          .withImpact(Rational.ZERO)
          .withCorrection(Rational.ZERO);

  @Test
  void withoutAHeavyPenaltyTheSchemeDecides() {
    assertThat(RULE.evaluate(GOOD)).isEqualTo(KMK.evaluate(GOOD));
    SchemeInput light = GOOD.withDiscipline(Rational.parse("9.99"));
    assertThat(RULE.evaluate(light)).isEqualTo(KMK.evaluate(light));
  }

  @Test
  void aHeavyPenaltyIsExplainedAboveTheScheme() {
    Outcome<SchemeResult> outcome = RULE.evaluate(GOOD.withDiscipline(Rational.of(10)));
    assertThat(outcome.orElseThrow().predicate()).contains(Predicate.KURANG);
    assertThat(outcome.why().orElseThrow().toText(Language.EN))
        .startsWith("predicate after a heavy penalty")
        .contains("outcome of the scheme");
  }

  @Test
  void whatTheSchemeCannotRateTheRuleCannot() {
    assertThat(RULE.evaluate(SchemeInput.empty()).violations())
        .isEqualTo(KMK.evaluate(SchemeInput.empty()).violations())
        .isNotEmpty();
  }

  @Test
  void aRuleIsTriedOnAPopulationLikeAScheme() {
    Reform reform =
        Reform.simulate(KMK, RULE, Population.of(ShippedSchemes.KMK_127_2026, 1, 2_000), 3);
    assertThat(reform.moved()).isPositive();
    assertThat(reform.transitions().keySet())
        .filteredOn(one -> !one.isSame())
        .allMatch(one -> one.after().equals("KURANG"));
    assertThat(reform.causes()).containsOnlyKeys("predikat");
  }
}
