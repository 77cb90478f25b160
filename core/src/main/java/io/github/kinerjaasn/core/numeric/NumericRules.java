package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.check.FormDemands;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.quantity.Points;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The checks of the numbers that older regimes and one ministry need.
 *
 * <p>For the checks of whole documents, which name the place; what is wrong goes to an {@link
 * io.github.kinerjaasn.core.check.Inspection}.
 *
 * <pre>{@code
 * ValueScore score = ValueScore.of(CoreValue.AKUNTABEL, Points.of(105));
 * NumericRules.inspect(List.of(score)).violations(); // []
 * }</pre>
 */
public final class NumericRules {
  private static final Points LOWEST_SCORE = Points.parse(ValueScore.MIN);
  private static final Points HIGHEST_SCORE = Points.parse(ValueScore.MAX);

  private NumericRules() {}

  static Inspection inspect(Pp46Inputs inputs) {
    Inspection in = Inspection.start();
    Inspection scores = in.at("behaviourScores");
    once(scores, inputs.getBehaviourScores(), BehaviourScore::getAspect, "aspect");
    for (int i = 0; i < inputs.getBehaviourScores().size(); i++) {
      boolean foreign =
          inputs.getBehaviourScores().get(i).getAspect() == BehaviourAspect.INISIATIF_KERJA;
      scores.at(i).at("aspect").require(!foreign, NumericDemands.PP46_ASPECT);
    }
    return in;
  }

  static Inspection inspect(KmkInputs inputs) {
    Inspection in = Inspection.start();
    once(
        in.at("qualities"), inputs.getQualities(), IndicatorQuality::getIndicatorId, "indicatorId");
    return in;
  }

  /**
   * No core value has two numbers.
   *
   * @param scores the numbers
   * @return what was found
   */
  public static Inspection inspect(List<ValueScore> scores) {
    Inspection in = Inspection.start();
    once(in, scores, ValueScore::getValue, "value");
    return in;
  }

  private static <T> void once(Inspection in, List<T> entries, Function<T, ?> key, String member) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!seen.add(key.apply(entries.get(i)))) {
        in.at(i).at(member).require(false, NumericDemands.ONCE);
      }
    }
  }

  /**
   * Checks inputs of PP 46/2011 in full.
   *
   * @param in where they stand
   * @param inputs the inputs
   */
  public static void check(Inspection in, Pp46Inputs inputs) {
    in.include(inputs.inspect());
    whole(in.at("extraTasks"), inputs.getExtraTasks(), 0, Pp46Inputs.EXTRA_TASKS_MAX);
    in.at("behaviourScores")
        .each(
            inputs.getBehaviourScores(),
            Limits.VALUES_MAX,
            (at, one) ->
                at.at("score")
                    .within(Optional.of(one.getScore()), BehaviourScore.MIN, BehaviourScore.MAX));
    in.at("finalValue").within(inputs.getFinalValue(), Pp46Inputs.VALUE_MIN, Pp46Inputs.VALUE_MAX);
  }

  /**
   * Checks inputs of PP 30/2019 in full.
   *
   * @param in where they stand
   * @param inputs the inputs
   */
  public static void check(Inspection in, Pp30Inputs inputs) {
    in.at("skpValue").within(inputs.getSkpValue(), Pp30Inputs.MIN, Pp30Inputs.MAX);
    in.at("behaviourValue").within(inputs.getBehaviourValue(), Pp30Inputs.MIN, Pp30Inputs.MAX);
  }

  /**
   * Checks inputs of KMK 127/2026 in full.
   *
   * @param in where they stand
   * @param inputs the inputs
   */
  public static void check(Inspection in, KmkInputs inputs) {
    in.include(inputs.inspect());
    in.at("qualities").each(inputs.getQualities(), Limits.RESULTS_MAX, NumericRules::quality);
    in.at("resultValue").within(inputs.getResultValue(), KmkInputs.MIN, KmkInputs.MAX);
    in.at("behaviourValue").within(inputs.getBehaviourValue(), KmkInputs.MIN, KmkInputs.MAX);
    in.at("organisationValue").within(inputs.getOrganisationValue(), KmkInputs.MIN, KmkInputs.MAX);
    whole(in.at("tier"), inputs.getTier(), 1, KmkInputs.TIER_MAX);
    in.at("discipline").within(inputs.getDiscipline(), KmkInputs.MIN, KmkInputs.MAX);
    in.at("impact").within(inputs.getImpact(), KmkInputs.MIN, KmkInputs.MAX);
    in.at("correction")
        .within(inputs.getCorrection(), KmkInputs.CORRECTION_MIN, KmkInputs.CORRECTION_MAX);
  }

  /**
   * Checks numbers for core values in full.
   *
   * @param in where they stand
   * @param scores the numbers
   */
  public static void check(Inspection in, List<ValueScore> scores) {
    in.each(
        scores,
        Limits.VALUES_MAX,
        (at, one) -> at.at("score").within(one.getScore(), LOWEST_SCORE, HIGHEST_SCORE));
  }

  private static void quality(Inspection in, IndicatorQuality quality) {
    in.at("indicatorId").id(quality.getIndicatorId());
    in.at("k3")
        .within(Optional.of(quality.getK3()), IndicatorQuality.K3_MIN, IndicatorQuality.K3_MAX);
    whole(in.at("activeDays"), quality.getActiveDays(), 1, IndicatorQuality.DAYS_MAX);
  }

  private static void whole(Inspection at, Optional<Integer> number, int min, int max) {
    number.ifPresent(
        value -> at.require(value >= min && value <= max, FormDemands.RANGE, min, max, value));
  }
}
