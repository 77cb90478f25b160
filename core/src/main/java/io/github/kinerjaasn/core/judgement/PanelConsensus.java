package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a panel agreed on one criterion, after the independent marks. Dated before the last of these
 * it is an error; a rating that no assessor had given asks for reasons.
 *
 * <pre>{@code
 * PanelConsensus.builder()
 *     .criterionId("K-1")
 *     .rating(Rating.SESUAI_EKSPEKTASI)
 *     .on(LocalDate.of(2025, 12, 12))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface PanelConsensus {
  /**
   * Starts what was agreed.
   *
   * @return a builder
   */
  static ImmutablePanelConsensus.Builder builder() {
    return ImmutablePanelConsensus.builder();
  }

  /**
   * What was judged.
   *
   * @return the id of a criterion of the session
   */
  @Id
  String getCriterionId();

  /**
   * What was agreed.
   *
   * @return against what was expected
   */
  Rating getRating();

  /**
   * Why.
   *
   * @return the reasons; asked for where no assessor had given that mark
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getReasons();

  /**
   * When it was agreed.
   *
   * @return the day, not before the last mark
   */
  LocalDate getOn();
}
