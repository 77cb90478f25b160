package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * A criterion of a panel, within its group. Example: {@code P-1}, {@code Ketepatan waktu laporan},
 * in the group {@code Produktivitas}.
 */
@Value.Immutable
@SdkStyle
public interface PanelCriterion {
  /**
   * Starts a criterion.
   *
   * @return a builder
   */
  static ImmutablePanelCriterion.Builder builder() {
    return ImmutablePanelCriterion.builder();
  }

  /**
   * A name for machines, unique in the session.
   *
   * @return such as {@code P-1}
   */
  @Id
  String getId();

  /**
   * The group it belongs to.
   *
   * @return such as {@code Produktivitas}, {@code Mutu}, {@code Inovasi}
   */
  @Line(max = Limits.NAME_MAX)
  String getGroup();

  /**
   * What is judged.
   *
   * @return such as {@code Ketepatan waktu laporan}
   */
  @Line(max = Limits.NAME_MAX)
  String getName();
}
