package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A label that bands of the total give directly.
 *
 * <p>The agency's own word, with the national {@link io.github.kinerjaasn.core.appraisal.Predicate}
 * it stands for where its text names one.
 *
 * <pre>{@code
 * SchemeLabel.builder().id("BAIK").name("Baik").predicate(Predicate.BAIK).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface SchemeLabel {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableSchemeLabel.Builder builder() {
    return ImmutableSchemeLabel.builder();
  }

  /**
   * The token.
   *
   * @return an id, unique in the scheme
   */
  @Id
  String getId();

  /**
   * What people call it.
   *
   * @return one line
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * The national predicate it stands for.
   *
   * @return empty if it stands for none
   */
  Optional<Predicate> getPredicate();
}
