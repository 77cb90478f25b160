package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of evidence: a document, a date, an event. */
@Value.Immutable
@SdkStyle
public interface EvidenceItem {
  /**
   * Starts a piece of evidence.
   *
   * @return a builder
   */
  static ImmutableEvidenceItem.Builder builder() {
    return ImmutableEvidenceItem.builder();
  }

  /**
   * A name for machines, unique in the file.
   *
   * @return such as {@code B-01}
   */
  @Id
  String getId();

  /**
   * What it is.
   *
   * @return such as {@code Buku register rawat jalan, Maret 2025}
   */
  @Prose(max = Limits.TEXT_MAX)
  String getDescription();

  /**
   * Of when it is.
   *
   * @return the date, if known
   */
  Optional<LocalDate> getOn();
}
