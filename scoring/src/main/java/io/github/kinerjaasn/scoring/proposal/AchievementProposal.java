package io.github.kinerjaasn.scoring.proposal;

import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Proposes from the weighted mean of the indicators' achievements, each limited to 0..120. Weights
 * are those of the plan, or equal where the plan has none.
 *
 * @param id the stable name of the rule
 * @param bands which mean gives which rating
 * @param basis whose rule it is, and how sure
 */
public record AchievementProposal(String id, Bands<Rating> bands, Basis basis)
    implements RatingProposal {
  /** The achievement of an indicator counts at most this, in per cent. */
  public static final Rational CAP = Rational.of(120);

  /** Below 90 below, 90 to 100 as, above 100 above expectation. */
  public static final Bands<Rating> SAMPLE_BANDS =
      Bands.below(90, DI_BAWAH_EKSPEKTASI)
          .upTo(100, SESUAI_EKSPEKTASI)
          .otherwise(DI_ATAS_EKSPEKTASI);

  /** The achievement of one indicator. */
  static final Rule ACHIEVEMENT =
      rule("proposal.achievement", Text.of("capaian", "achievement"), Text.same("{0}"));

  /** The weighted mean. */
  static final Rule MEAN =
      rule(
          "proposal.mean",
          Text.of("rata-rata tertimbang capaian", "weighted mean achievement"),
          Text.of("{0} indikator, bobot {1}", "{0} indicators, weights {1}"));

  private static Rule rule(String id, Text name, Text formula) {
    return Rule.of(id, name, formula, LegalText.KINERJA.at("", Confidence.INFERRED));
  }

  /**
   * A sample: the cut points of one ministry's secondary sources, as an example of a rule that an
   * agency would replace by its own.
   *
   * @return the rule {@code achievement-sample}
   */
  public static AchievementProposal sample() {
    return new AchievementProposal(
        "achievement-sample",
        SAMPLE_BANDS,
        LegalText.KMK_127_2026.at("p. 139-149", Confidence.SINGLE_SOURCE));
  }

  @Override
  public Outcome<ProposedRating> propose(Evaluation evaluation) {
    List<Indicator> indicators = new ArrayList<>(evaluation.getPlan().indicators().toList());
    indicators.sort(Comparator.comparing(Indicator::getId));
    List<Violation> trouble = new ArrayList<>();
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Rational sum = Rational.ZERO;
    Rational weights = Rational.ZERO;
    boolean weighted = indicators.stream().anyMatch(one -> one.getWeight().isPresent());
    for (Indicator indicator : indicators) {
      Rational weight = weighted ? weight(indicator) : Rational.ONE;
      Optional<Rational> achieved = Achievement.of(indicator, evaluation, trouble::add);
      achieved.ifPresent(
          value -> {
            tracer.leaf(ACHIEVEMENT, value, value);
            tracer.about(indicator.getId());
          });
      sum = sum.plus(achieved.orElse(Rational.ZERO).times(weight));
      weights = weights.plus(weight);
    }
    if (weights.signum() == 0) {
      trouble.add(Achievement.none());
    }
    return trouble.isEmpty()
        ? decided(sum.dividedBy(weights), indicators.size(), weighted, tracer)
        : Outcome.undecided(trouble);
  }

  private Outcome<ProposedRating> decided(
      Rational mean, int count, boolean weighted, Tracer.Recorder tracer) {
    Text weights = weighted ? Text.of("dari SKP", "of the plan") : Text.of("sama besar", "equal");
    tracer.step(0, MEAN, Score.of(mean), count, weights);
    Rating rating = bands.of(mean);
    Rule result =
        Rule.of(
            "proposal." + id,
            Text.of("usulan rating hasil kerja", "proposed rating of work results"),
            Text.of("{0}; {1}", "{0}; {1}"),
            basis);
    tracer.step(
        0, result, rating, new Bands.Interval<>(bands, rating), RatingProposal.NOT_NATIONAL_LAW);
    return Outcome.decided(
        new ProposedRating(id, rating, Score.of(mean), RatingProposal.NOT_NATIONAL_LAW),
        tracer.root());
  }

  private static Rational weight(Indicator indicator) {
    return indicator.getWeight().map(Weight::value).orElse(Rational.ZERO);
  }
}
