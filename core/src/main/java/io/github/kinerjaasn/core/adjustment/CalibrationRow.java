package io.github.kinerjaasn.core.adjustment;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How start values of some posts are converted before they are combined.
 *
 * <p>Without posts it is for all of them. The scale is two or more points, read as straight lines
 * between them.
 *
 * <pre>{@code
 * CalibrationRow.builder()
 *     .addPost(PostKind.JPT_PRATAMA)
 *     .addAllScale(points)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CalibrationRow {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableCalibrationRow.Builder builder() {
    return ImmutableCalibrationRow.builder();
  }

  /**
   * For which posts.
   *
   * @return the kinds; empty for all
   */
  @Size(max = Limits.VALUES_MAX)
  List<PostKind> getPosts();

  /**
   * The scale.
   *
   * @return two or more points
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid ScalePoint> getScale();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
