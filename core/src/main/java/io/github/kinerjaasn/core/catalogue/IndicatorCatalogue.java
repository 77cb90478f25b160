package io.github.kinerjaasn.core.catalogue;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * The catalogue of indicators by post, open for everybody to see.
 *
 * <p>{@link CatalogueCheck} says what is wrong in it; {@code scoring.report.CatalogueFitness} says
 * which indicators do not fit their post.
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface IndicatorCatalogue extends Document {
  /**
   * Starts a catalogue.
   *
   * @return a builder
   */
  static ImmutableIndicatorCatalogue.Builder builder() {
    return ImmutableIndicatorCatalogue.builder();
  }

  /**
   * Whose catalogue it is.
   *
   * @return the name of the organisation
   */
  @Line(max = Limits.NAME_MAX)
  String getOrganisation();

  /**
   * The posts.
   *
   * @return each id once
   */
  @Size(max = Limits.NODES_MAX)
  List<@Valid CataloguePost> getPosts();

  @Override
  default Inspection inspect() {
    return CatalogueRules.inspect(this);
  }
}
