package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The post that a person holds.
 *
 * <p>Example: {@code
 * Post.builder().name("Perawat").kind(PostKind.JF_KETERAMPILAN).jenjang(Jenjang.MAHIR).build()}.
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Post extends Document {
  /**
   * Starts a post.
   *
   * @return a builder
   */
  static ImmutablePost.Builder builder() {
    return ImmutablePost.builder();
  }

  /**
   * The name of the post.
   *
   * @return such as {@code Penata Perizinan Ahli Muda}
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * The kind of post.
   *
   * @return decides, among others, whether indicators have an aspect or a perspective
   */
  PostKind getKind();

  /**
   * The grade of a functional post.
   *
   * @return the grade; only for functional posts
   */
  Optional<Jenjang> getJenjang();

  /**
   * Whether the holder heads the unit, so that the unit's achievement is the holder's.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean isUnitHead() {
    return false;
  }

  @Override
  default Inspection inspect() {
    return PostRules.inspect(this);
  }
}
