package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * The attachment of a plan (lampiran SKP).
 *
 * <p>Three lists of texts: resources, accountability scheme, consequences (PermenPANRB 6/2022,
 * annex).
 *
 * <pre>{@code
 * Attachment.builder()
 *     .addResource("dua orang verifikator")
 *     .addAccountabilityScheme("laporan bulanan kepada kepala bidang")
 *     .addConsequence("apresiasi dalam rapat unit")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface Attachment {
  /**
   * Starts an attachment.
   *
   * @return a builder
   */
  static ImmutableAttachment.Builder builder() {
    return ImmutableAttachment.builder();
  }

  /**
   * What the person is given to reach the results (dukungan sumber daya).
   *
   * @return people, money, tools, data
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getResources();

  /**
   * How and when the person reports (skema pertanggungjawaban).
   *
   * @return such as a monthly report to the head of division
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getAccountabilityScheme();

  /**
   * What follows from reaching or missing the results (konsekuensi).
   *
   * @return rewards and sanctions
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getConsequences();
}
