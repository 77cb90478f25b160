package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The checks of indicators, targets and realisations.
 *
 * <p>For the checks of whole documents, which name the place; what is wrong goes to an {@link
 * io.github.kinerjaasn.core.check.Inspection}.
 *
 * <pre>{@code
 * Inspection inspection = Inspection.start();
 * IndicatorRules.check(inspection.at("indicators").at(0), speed);
 * inspection.violations(); // []
 * }</pre>
 */
public final class IndicatorRules {
  private IndicatorRules() {}

  static Optional<TargetKind> kind(Target target) {
    boolean minimum = target.getMinimum().isPresent();
    boolean maximum = target.getMaximum().isPresent();
    if (target.getExact().isPresent()) {
      return minimum || maximum ? Optional.empty() : Optional.of(TargetKind.EXACT);
    }
    if (minimum && maximum) {
      return isOrdered(target) ? Optional.of(TargetKind.RANGE) : Optional.empty();
    }
    return minimum
        ? Optional.of(TargetKind.MINIMUM)
        : maximum ? Optional.of(TargetKind.MAXIMUM) : Optional.empty();
  }

  private static boolean isOneUnit(Target target) {
    Optional<Unit> unit = target.unit();
    return isOf(unit, target.getExact())
        && isOf(unit, target.getMinimum())
        && isOf(unit, target.getMaximum());
  }

  private static boolean isOf(Optional<Unit> unit, Optional<Quantity> amount) {
    return amount.isEmpty() || unit.equals(amount.map(Quantity::unit));
  }

  private static boolean isOrdered(Target target) {
    return isOneUnit(target)
        && target.getMinimum().orElseThrow().compareTo(target.getMaximum().orElseThrow()) <= 0;
  }

  static Inspection inspect(Target target) {
    Inspection in = Inspection.start();
    boolean range = target.getMinimum().isPresent() && target.getMaximum().isPresent();
    boolean bound = target.getMinimum().isPresent() || target.getMaximum().isPresent();
    in.require(bound || target.getExact().isPresent(), IndicatorDemands.TARGET_AMOUNT);
    in.require(target.getExact().isEmpty() || !bound, IndicatorDemands.TARGET_FORM);
    in.require(isOneUnit(target), IndicatorDemands.ONE_UNIT);
    in.require(!range || !isOneUnit(target) || isOrdered(target), IndicatorDemands.TARGET_ORDER);
    return in;
  }

  static Inspection inspect(Indicator indicator) {
    Inspection in = Inspection.start();
    boolean both = indicator.getAspect().isPresent() && indicator.getPerspective().isPresent();
    in.at("perspective").require(!both, IndicatorDemands.ASPECT_OR_PERSPECTIVE);
    units(in, indicator);
    polarity(in, indicator);
    periods(in, indicator.getPeriodTargets());
    in.at("consolidation")
        .require(
            indicator.getPeriodTargets().size() <= 1 || indicator.getConsolidation().isPresent(),
            IndicatorDemands.CONSOLIDATION);
    return in;
  }

  private static void units(Inspection in, Indicator indicator) {
    Optional<Unit> unit = indicator.getTarget().flatMap(Target::unit);
    if (unit.isEmpty()) {
      return;
    }
    oneUnit(in.at("baseline"), indicator.getBaseline(), unit.get());
    oneUnit(in.at("worst"), indicator.getWorst(), unit.get());
    List<PeriodTarget> targets = indicator.getPeriodTargets();
    for (int index = 0; index < targets.size(); index++) {
      Optional<Unit> other = targets.get(index).getTarget().unit();
      in.at("periodTargets")
          .at(index)
          .at("target")
          .require(other.isEmpty() || other.equals(unit), IndicatorDemands.ONE_UNIT);
    }
  }

  private static void oneUnit(Inspection at, Optional<Quantity> amount, Unit unit) {
    at.require(amount.isEmpty() || amount.get().unit().equals(unit), IndicatorDemands.ONE_UNIT);
  }

  private static void polarity(Inspection in, Indicator indicator) {
    Polarity polarity = indicator.getPolarity().orElse(null);
    TargetKind kind = indicator.getTarget().flatMap(Target::kind).orElse(null);
    boolean contrary =
        polarity == Polarity.MAXIMIZE && kind == TargetKind.MAXIMUM
            || polarity == Polarity.MINIMIZE && kind == TargetKind.MINIMUM;
    in.at("target").require(!contrary, IndicatorDemands.TARGET_POLARITY);
  }

  private static void periods(Inspection in, List<PeriodTarget> targets) {
    Set<Period> seen = targets.isEmpty() ? Set.of() : new HashSet<>();
    for (int index = 0; index < targets.size(); index++) {
      boolean first = seen.add(targets.get(index).getPeriod());
      in.at("periodTargets").at(index).at("period").require(first, IndicatorDemands.PERIOD_ONCE);
    }
  }

  static Inspection inspect(Realisation realisation) {
    Inspection in = Inspection.start();
    boolean amount = realisation.getQuantity().isPresent();
    boolean reason = realisation.getAbsenceReason().isPresent();
    in.at("quantity").require(amount || reason, IndicatorDemands.REALISATION_OR_REASON);
    in.at("absenceReason").require(!amount || !reason, IndicatorDemands.REALISATION_NOT_BOTH);
    return in;
  }

  /**
   * Checks an indicator in full.
   *
   * @param in where the indicator stands
   * @param indicator the indicator
   */
  public static void check(Inspection in, Indicator indicator) {
    in.include(indicator.inspect());
    in.at("id").id(indicator.getId());
    in.at("name").line(indicator.getName(), Limits.NAME_MAX);
    indicator.getTarget().ifPresent(target -> in.at("target").include(target.inspect()));
    in.at("periodTargets")
        .each(
            indicator.getPeriodTargets(),
            Limits.PERIOD_TARGETS_MAX,
            (at, one) -> at.at("target").include(one.getTarget().inspect()));
    in.at("evidence").texts(indicator.getEvidence());
  }

  /**
   * Checks a realisation in full.
   *
   * @param in where the realisation stands
   * @param realisation the realisation
   */
  public static void check(Inspection in, Realisation realisation) {
    in.include(realisation.inspect());
    in.at("indicatorId").id(realisation.getIndicatorId());
    in.at("absenceReason").prose(realisation.getAbsenceReason(), Limits.TEXT_MAX);
    in.at("evidence").texts(realisation.getEvidence());
  }
}
