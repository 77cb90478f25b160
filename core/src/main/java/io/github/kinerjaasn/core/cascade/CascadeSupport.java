package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * That a node carries a share of another. The shares in one supported node sum to exactly 100.
 *
 * <pre>{@code
 * CascadeSupport.of("S-1", Weight.ofPercent(60));
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CascadeSupport {
  /**
   * Starts a support.
   *
   * @return a builder
   */
  static ImmutableCascadeSupport.Builder builder() {
    return ImmutableCascadeSupport.builder();
  }

  /**
   * A share in a node.
   *
   * @param nodeId the supported node
   * @param share the share of it, in per cent
   * @return the support
   */
  static CascadeSupport of(String nodeId, Weight share) {
    return builder().nodeId(nodeId).share(share).build();
  }

  /**
   * Which node is supported.
   *
   * @return the id of a node of a higher level
   */
  @Id
  String getNodeId();

  /**
   * How much of it this node carries.
   *
   * @return the share in per cent
   */
  Weight getShare();
}
