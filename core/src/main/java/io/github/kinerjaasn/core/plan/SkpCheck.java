package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.person.PersonRules;
import java.util.List;

/**
 * Says all that is missing, wrong or unusual in a plan, at once, each with its place, advice and
 * basis. Plans whose period starts from 2022 are held against PermenPANRB 6/2022; older ones only
 * against the form of the data. The order of results, indicators and behaviour does not matter to
 * what is found, only to where.
 *
 * <p>Bean Validation of a {@link Skp} finds the errors among these at the same paths.
 *
 * <pre>{@code
 * List<Violation> wrong = SkpCheck.check(skp); // empty if nothing is
 * }</pre>
 */
public final class SkpCheck {
  private SkpCheck() {}

  /**
   * Checks a plan under the default readings.
   *
   * @param skp the plan
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(Skp skp) {
    return check(skp, Interpretations.defaults());
  }

  /**
   * Checks a plan.
   *
   * @param skp the plan
   * @param interpretations the readings to apply; {@code COST_ASPECT} is consulted
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(Skp skp, Interpretations interpretations) {
    Inspection in = Inspection.start();
    check(in, skp, interpretations);
    return in.violations(skp.getPeriod());
  }

  /**
   * Checks a plan that stands inside another document.
   *
   * @param in where the plan stands
   * @param skp the plan
   * @param interpretations the readings to apply
   */
  public static void check(Inspection in, Skp skp, Interpretations interpretations) {
    in.include(SkpRules.inspect(skp, interpretations));
    in.at("id").id(skp.getId());
    skp.getAgencyName().ifPresent(name -> in.at("agencyName").line(name, Limits.NAME_MAX));
    PersonRules.check(in.at("person"), skp.getPerson());
    skp.getRater().ifPresent(rater -> PersonRules.check(in.at("rater"), rater));
    skp.getRaterSuperior().ifPresent(rater -> PersonRules.check(in.at("raterSuperior"), rater));
    in.at("results").each(skp.getResults(), Limits.RESULTS_MAX, SkpCheck::result);
    in.at("behaviour")
        .each(
            skp.getBehaviour(),
            Limits.VALUES_MAX,
            (at, one) ->
                at.at("specialExpectation").prose(one.getSpecialExpectation(), Limits.TEXT_MAX));
    skp.getAttachment().ifPresent(attachment -> attachment(in.at("attachment"), attachment));
  }

  private static void result(Inspection in, PlannedResult result) {
    in.at("id").id(result.getId());
    in.at("statement").prose(result.getStatement(), Limits.TEXT_MAX);
    in.at("supportedLeaderResult").prose(result.getSupportedLeaderResult(), Limits.TEXT_MAX);
    in.at("indicators").each(result.getIndicators(), Limits.INDICATORS_MAX, IndicatorRules::check);
    in.at("successMeasures").texts(result.getSuccessMeasures());
  }

  private static void attachment(Inspection in, Attachment attachment) {
    in.at("resources").texts(attachment.getResources());
    in.at("accountabilityScheme").texts(attachment.getAccountabilityScheme());
    in.at("consequences").texts(attachment.getConsequences());
  }
}
