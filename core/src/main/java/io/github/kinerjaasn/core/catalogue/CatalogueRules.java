package io.github.kinerjaasn.core.catalogue;

import io.github.kinerjaasn.core.check.Inspection;

/** The checks among the parts of a catalogue. */
final class CatalogueRules {
  private CatalogueRules() {}

  static Inspection inspect(IndicatorCatalogue catalogue) {
    Inspection in = Inspection.start();
    in.at("posts").once(catalogue.getPosts(), CataloguePost::getId, "id");
    for (int index = 0; index < catalogue.getPosts().size(); index++) {
      in.at("posts")
          .at(index)
          .at("indicators")
          .once(
              catalogue.getPosts().get(index).getIndicators(),
              one -> one.getIndicator().getId(),
              "indicator");
    }
    return in;
  }
}
