package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The official who rates (pejabat penilai kinerja), or that official's superior. May be no civil
 * servant, so the number is not an employee number to the SDK: it may be a police or military
 * number or any text. Name and number do not appear in {@code toString}.
 *
 * <pre>{@code
 * Rater.builder()
 *     .name("Contoh Atasan")
 *     .status(RaterStatus.ASN)
 *     .number("196501011990031002")
 *     .post("Kepala Bidang Pelayanan Kesehatan")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface Rater {
  /**
   * Starts a rater.
   *
   * @return a builder
   */
  static ImmutableRater.Builder builder() {
    return ImmutableRater.builder();
  }

  /**
   * The name.
   *
   * @return the name, with titles if wanted
   */
  @Value.Redacted
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * A number that tells the rater apart: NIP, NRP or another, never validated as a NIP.
   *
   * @return the number as text
   */
  @Value.Redacted
  Optional<@Line(max = Limits.NAME_MAX) String> getNumber();

  /**
   * Whether the rater is a civil servant.
   *
   * @return the status
   */
  RaterStatus getStatus();

  /**
   * The rank code of a civil servant.
   *
   * @return the rank, where there is one
   */
  Optional<Rank> getRank();

  /**
   * The post.
   *
   * @return such as {@code Kepala Dinas Kesehatan}
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getPost();

  /**
   * The work unit.
   *
   * @return such as {@code Dinas Kesehatan}
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getUnit();
}
