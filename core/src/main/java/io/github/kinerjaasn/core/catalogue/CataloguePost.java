package io.github.kinerjaasn.core.catalogue;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the holders of one post are measured by.
 *
 * <p>The indicators are {@link CataloguedIndicator}s: what the post can be measured by, and how far
 * its holder moves it.
 *
 * <pre>{@code
 * CataloguePost.builder()
 *     .id("JF-1")
 *     .post(post)
 *     .addIndicator(
 *         CataloguedIndicator.builder().indicator(speed).influence(Influence.LANGSUNG).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CataloguePost {
  /**
   * Starts a post.
   *
   * @return a builder
   */
  static ImmutableCataloguePost.Builder builder() {
    return ImmutableCataloguePost.builder();
  }

  /**
   * A name for machines, unique in the catalogue.
   *
   * @return such as {@code JF-PERAWAT-MUDA}
   */
  @Id
  String getId();

  /**
   * The post.
   *
   * @return its name, kind and grade
   */
  @Valid
  Post getPost();

  /**
   * Its indicators.
   *
   * @return in the order in which they are shown
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid CataloguedIndicator> getIndicators();
}
