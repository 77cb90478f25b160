package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What one assessor gave on one criterion, alone, before the panel spoke. One assessor marks a
 * criterion once. Example: seat {@code Tim-2} gave {@code P-1} the rating {@code
 * SESUAI_EKSPEKTASI}.
 */
@Value.Immutable
@SdkStyle
public interface PanelMark {
  /**
   * Starts a mark.
   *
   * @return a builder
   */
  static ImmutablePanelMark.Builder builder() {
    return ImmutablePanelMark.builder();
  }

  /**
   * Who gave it.
   *
   * @return a seat or pseudonym such as {@code Tim-2}, never a name
   */
  @Id
  String getAssessor();

  /**
   * What was judged.
   *
   * @return the id of a criterion of the session
   */
  @Id
  String getCriterionId();

  /**
   * The mark.
   *
   * @return against what was expected
   */
  Rating getRating();

  /**
   * When it was given.
   *
   * @return the day
   */
  LocalDate getOn();
}
