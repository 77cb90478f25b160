package io.github.kinerjaasn.examples.operation;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.examples.protocol.Kind;

/** What several operations share. */
final class Words {
  static final Kind<Rating> RATING = Kind.word(Rating.class);
  static final Kind<Predicate> PREDIKAT = Kind.word(Predicate.class);
  static final Kind<OrganisationPredicate> PREDIKAT_ORGANISASI =
      Kind.word(OrganisationPredicate.class);
  static final Kind<Jenjang> JENJANG = Kind.word(Jenjang.class);

  /** Only values are answered, under the default readings. */
  static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  /** More tasks, indicators or periods than a person can have; keeps a hostile line quick. */
  static final int MOST_ITEMS = 2000;

  private Words() {}
}
