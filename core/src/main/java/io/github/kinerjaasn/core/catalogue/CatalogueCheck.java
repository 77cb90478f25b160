package io.github.kinerjaasn.core.catalogue;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/**
 * Says all that is wrong in a catalogue, at once, each with its place and advice.
 *
 * <p>An empty list means that nothing is; {@link io.github.kinerjaasn.core.outcome.Violation}s come
 * sorted by place.
 *
 * <pre>{@code
 * List<Violation> wrong = CatalogueCheck.check(catalogue); // empty if nothing is
 * }</pre>
 */
public final class CatalogueCheck {
  private CatalogueCheck() {}

  /**
   * Checks a catalogue.
   *
   * @param catalogue the catalogue
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(IndicatorCatalogue catalogue) {
    Inspection in = Inspection.start();
    in.include(catalogue.inspect());
    in.at("organisation").line(catalogue.getOrganisation(), Limits.NAME_MAX);
    in.at("posts").each(catalogue.getPosts(), Limits.NODES_MAX, CatalogueCheck::post);
    return in.violations();
  }

  private static void post(Inspection in, CataloguePost post) {
    in.at("id").id(post.getId());
    in.at("post").include(post.getPost().inspect());
    in.at("post").at("name").line(post.getPost().getName(), Limits.NAME_MAX);
    in.at("indicators").each(post.getIndicators(), Limits.INDICATORS_MAX, CatalogueCheck::entry);
  }

  private static void entry(Inspection in, CataloguedIndicator entry) {
    IndicatorRules.check(in.at("indicator"), entry.getIndicator());
    in.at("influenceReason").prose(entry.getInfluenceReason(), Limits.TEXT_MAX);
  }
}
