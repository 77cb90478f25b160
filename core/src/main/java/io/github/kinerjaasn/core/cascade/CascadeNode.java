package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing to be reached, at one level of the tree.
 *
 * <pre>{@code
 * CascadeNode.builder()
 *     .id("IKU-1")
 *     .level(CascadeLevel.IKU)
 *     .statement("Persentase penduduk yang memiliki dokumen kependudukan")
 *     .addSupport(CascadeSupport.of("S-1", Weight.ofPercent(60)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CascadeNode {
  /**
   * Starts a node.
   *
   * @return a builder
   */
  static ImmutableCascadeNode.Builder builder() {
    return ImmutableCascadeNode.builder();
  }

  /**
   * A name for machines, unique in the tree.
   *
   * @return such as {@code IKU-1}
   */
  @Id
  String getId();

  /**
   * The level.
   *
   * @return from vision to person
   */
  CascadeLevel getLevel();

  /**
   * What is to be reached.
   *
   * @return a vision, an objective, an indicator, or a result
   */
  @Line(max = Limits.TEXT_MAX)
  String getStatement();

  /**
   * Who answers for it.
   *
   * @return the name of a unit or a post, never of a person
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getOwner();

  /**
   * Which nodes it carries, and with which shares.
   *
   * @return none for the vision, one or more for all others
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Valid CascadeSupport> getSupports();

  /**
   * The steps that a unit chose.
   *
   * @return empty for other levels
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Valid WorkStep> getSteps();
}
