package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The objection (keberatan) part of the evaluation document.
 *
 * <p>The days in which it may be filed, and who decides, are for {@code
 * scoring.pp30y2019.Keberatan} to say.
 *
 * <pre>{@code
 * Objection.builder()
 *     .filedOn(LocalDate.of(2026, 1, 12))
 *     .reasons("Realisasi triwulan IV belum dihitung.")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface Objection {
  /**
   * Starts an objection.
   *
   * @return a builder
   */
  static ImmutableObjection.Builder builder() {
    return ImmutableObjection.builder();
  }

  /**
   * When it was filed.
   *
   * @return the date
   */
  LocalDate getFiledOn();

  /**
   * Why the person objects.
   *
   * @return the reasons
   */
  @Prose(max = Limits.NOTE_MAX)
  String getReasons();

  /**
   * What the rater explains.
   *
   * @return the explanation
   */
  Optional<@Prose(max = Limits.NOTE_MAX) String> getExplanation();

  /**
   * What the rater's superior decides; final under PP 30/2019 Pasal 59.
   *
   * @return the decision
   */
  Optional<@Prose(max = Limits.NOTE_MAX) String> getDecision();
}
