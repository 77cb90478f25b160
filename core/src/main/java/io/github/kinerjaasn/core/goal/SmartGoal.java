package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal as far as it has been thought through. Nothing but its id is required, so that a {@link
 * SmartReview} can say what is missing.
 *
 * <pre>{@code
 * SmartGoal.builder()
 *     .id("RHK-1")
 *     .statement("Rekomendasi izin usaha kesehatan terbit tepat waktu")
 *     .addIndicator(speed)
 *     .supportedResult("Meningkatnya mutu perizinan fasilitas kesehatan")
 *     .addResource("dua orang verifikator")
 *     .period(Period.ofYear(2025))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface SmartGoal {
  /**
   * Starts a goal.
   *
   * @return a builder
   */
  static ImmutableSmartGoal.Builder builder() {
    return ImmutableSmartGoal.builder();
  }

  /**
   * A name for machines.
   *
   * @return such as {@code RHK-1}
   */
  @Id
  String getId();

  /**
   * The result of the goal's owner.
   *
   * @return what is to be delivered
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getStatement();

  /**
   * What shows that the goal is reached.
   *
   * @return the indicators
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid Indicator> getIndicators();

  /**
   * What the owner is given to reach it.
   *
   * @return people, money, tools, data
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getResources();

  /**
   * The result of the leader or the organisation that the goal serves.
   *
   * @return in their words
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getSupportedResult();

  /**
   * From when to when.
   *
   * @return the dates of the goal
   */
  Optional<Period> getPeriod();
}
