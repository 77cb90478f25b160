package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * A step (langkah) that a unit chose for itself to reach its result, and the results of persons
 * that deliver it. The law breaks results down; how a unit gets there is the unit's choice.
 */
@Value.Immutable
@SdkStyle
public interface WorkStep {
  /**
   * Starts a step.
   *
   * @return a builder
   */
  static ImmutableWorkStep.Builder builder() {
    return ImmutableWorkStep.builder();
  }

  /**
   * A name for machines, unique in the tree.
   *
   * @return such as {@code L-1}
   */
  @Id
  String getId();

  /**
   * What is done.
   *
   * @return such as {@code Membuka layanan akta di puskesmas}
   */
  @Line(max = Limits.TEXT_MAX)
  String getStatement();

  /**
   * Whose results the step leads to.
   *
   * @return ids of nodes of persons below the unit
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Id String> getDeliveredBy();
}
