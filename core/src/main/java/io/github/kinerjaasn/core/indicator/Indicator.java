package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure of success of one planned result: what is counted, which way is better, what is to be
 * reached. A draft may lack target, polarity, aspect.
 *
 * <pre>{@code
 * Indicator.builder()
 *     .id("IKI-1.1")
 *     .name("Waktu rata-rata penerbitan rekomendasi izin")
 *     .kind(IndicatorKind.IKI)
 *     .polarity(Polarity.MINIMIZE)
 *     .aspect(Aspect.WAKTU)
 *     .target(Target.maximum(Quantity.parse("5 hari kerja")))
 *     .baseline(Quantity.parse("8 hari kerja"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Indicator extends Document {
  /**
   * Starts an indicator.
   *
   * @return a builder
   */
  static ImmutableIndicator.Builder builder() {
    return ImmutableIndicator.builder();
  }

  /**
   * A name for machines, unique in the plan.
   *
   * @return such as {@code IKI-1.1}
   */
  @Id
  String getId();

  /**
   * What is measured.
   *
   * @return such as {@code Waktu rata-rata penerbitan rekomendasi izin}
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * Whose success it measures.
   *
   * @return IKU of a unit or IKI of a person
   */
  IndicatorKind getKind();

  /**
   * Which way is better.
   *
   * @return the polarity; needed wherever an achievement is computed
   */
  Optional<Polarity> getPolarity();

  /**
   * What it looks at, for posts other than senior leadership.
   *
   * @return the aspect; not together with a perspective
   */
  Optional<Aspect> getAspect();

  /**
   * What it looks at, for senior leadership posts.
   *
   * @return the perspective; not together with an aspect
   */
  Optional<Perspective> getPerspective();

  /**
   * What is to be reached over the whole period of the plan.
   *
   * @return the target
   */
  Optional<@Valid Target> getTarget();

  /**
   * Whether the target is the most that can be reached at all, such as 100 % of an index. Some
   * regimes value a met target of this kind as highest.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean isTargetAtMaximum() {
    return false;
  }

  /**
   * What is to be reached in parts of the period. Where there are any, only these parts count when
   * realisations are consolidated.
   *
   * @return the targets, at most one for a period
   */
  @Size(max = Limits.PERIOD_TARGETS_MAX)
  List<@Valid PeriodTarget> getPeriodTargets();

  /**
   * What is to be reached in a period: the target, if the period is that of the whole plan, else
   * the one stated for exactly this part. No part of a target is made up.
   *
   * @param period the period in question
   * @param planned the period of the plan, for which {@link #getTarget()} is stated
   * @return the target; empty if none is stated for that period
   */
  default Optional<Target> targetIn(Period period, Period planned) {
    return period.equals(planned)
        ? getTarget()
        : getPeriodTargets().stream()
            .filter(one -> one.getPeriod().equals(period))
            .findFirst()
            .map(PeriodTarget::getTarget);
  }

  /**
   * How realisations of several periods become one.
   *
   * @return the consolidation; needed only where there are several
   */
  Optional<Consolidation> getConsolidation();

  /**
   * Where the measure stood before the period.
   *
   * @return the baseline, in the unit of the target
   */
  Optional<Quantity> getBaseline();

  /**
   * The worst realisation there can be, where an agency's manual of the indicator sets one; used
   * when less is better and the target is 0.
   *
   * @return the amount, in the unit of the target
   */
  Optional<Quantity> getWorst();

  /**
   * The share of this indicator among all of the plan. National law from 2022 weighs nothing; an
   * agency's own scheme may.
   *
   * @return the weight; if one indicator of the plan has one, they sum to exactly 100
   */
  Optional<Weight> getWeight();

  /**
   * What is to prove the realisation.
   *
   * @return documents or sources of data
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getEvidence();

  @Override
  default Inspection inspect() {
    return IndicatorRules.inspect(this);
  }
}
