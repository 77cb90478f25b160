package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * The performance tree of an organisation: nodes, and which carries a share of which. A node may
 * carry several others (crosscutting), so it is a graph; it has no circles.
 *
 * <p>{@link #inspect()} lists all that is wrong at once: an id used twice, a supported node that
 * does not exist, a circle, a node that carries nothing, a need that nobody carries, shares that do
 * not sum to exactly 100, a step that leads to no result.
 *
 * <pre>{@code
 * Cascade.builder()
 *     .organisation("Dinas Kesehatan")
 *     .period(Period.ofYear(2025))
 *     .addNode(node)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Cascade extends Document {
  /**
   * Starts a tree.
   *
   * @return a builder
   */
  static ImmutableCascade.Builder builder() {
    return ImmutableCascade.builder();
  }

  /**
   * Whose tree it is.
   *
   * @return the name of the organisation
   */
  @Line(max = Limits.NAME_MAX)
  String getOrganisation();

  /**
   * For when.
   *
   * @return usually a year
   */
  Period getPeriod();

  /**
   * All nodes.
   *
   * @return in any order; the order means nothing
   */
  @Size(max = Limits.NODES_MAX)
  List<@Valid CascadeNode> getNodes();

  @Override
  default Inspection inspect() {
    return CascadeRules.inspect(this);
  }
}
