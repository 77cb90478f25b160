package io.github.kinerjaasn.scoring.proposal;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;
import java.util.function.Consumer;

/** The achievement of one indicator in per cent, limited to 0..120, or what it misses. */
final class Achievement {
  private static final Rational TWO = Rational.of(2);

  private Achievement() {}

  static Optional<Rational> of(
      Indicator indicator, Evaluation evaluation, Consumer<Violation> trouble) {
    Optional<Rational> realised = realised(indicator, evaluation);
    if (realised.isEmpty()) {
      trouble.accept(
          missing(
              "/appraisal/realisations",
              Text.of("realisasi {0}", "the realisation of {0}").with(indicator.getId())));
    }
    Optional<Rational> share =
        realised.flatMap(value -> indicator.getTarget().flatMap(t -> share(value, t, indicator)));
    if (realised.isPresent() && share.isEmpty()) {
      trouble.accept(
          missing(
              "/plan/results",
              Text.of(
                      "target di atas 0 dan polarisasi {0}",
                      "a target above 0 and the polarity of {0}")
                  .with(indicator.getId())));
    }
    return share.map(
        value ->
            value.times(Rational.HUNDRED).atLeast(Rational.ZERO).atMost(AchievementProposal.CAP));
  }

  private static Optional<Rational> realised(Indicator indicator, Evaluation evaluation) {
    boolean several =
        evaluation.getAppraisal().getRealisations().stream()
                .filter(one -> one.getIndicatorId().equals(indicator.getId()))
                .count()
            > 1;
    return several && indicator.getConsolidation().isEmpty()
        ? Optional.empty()
        : Consolidated.of(
                indicator,
                evaluation.getAppraisal().getRealisations(),
                evaluation.getAppraisal().getPeriod())
            .value();
  }

  private static Optional<Rational> share(Rational value, Target target, Indicator indicator) {
    return target
        .kind()
        .flatMap(
            kind ->
                switch (kind) {
                  case MINIMUM -> ratio(value, bound(target.getMinimum()), Polarity.MAXIMIZE);
                  case MAXIMUM -> ratio(value, bound(target.getMaximum()), Polarity.MINIMIZE);
                  case RANGE -> inRange(value, target);
                  case EXACT ->
                      indicator
                          .getPolarity()
                          .flatMap(way -> ratio(value, bound(target.getExact()), way));
                });
  }

  private static Rational bound(Optional<Quantity> amount) {
    return amount.orElseThrow().value();
  }

  private static Optional<Rational> inRange(Rational value, Target target) {
    Rational low = bound(target.getMinimum());
    Rational high = bound(target.getMaximum());
    Rational near = value.atLeast(low).atMost(high);
    return near.equals(value) ? Optional.of(Rational.ONE) : ratio(value, near, Polarity.STABILIZE);
  }

  private static Optional<Rational> ratio(Rational value, Rational target, Polarity way) {
    if (target.signum() <= 0) {
      return Optional.empty();
    }
    Rational ratio = value.dividedBy(target);
    return Optional.of(
        switch (way) {
          case MAXIMIZE -> ratio;
          case MINIMIZE -> TWO.minus(ratio);
          case STABILIZE -> Rational.ONE.minus(ratio.minus(Rational.ONE).abs());
        });
  }

  static Violation none() {
    return missing("/plan/results", Text.of("indikator", "the indicators"));
  }

  private static Violation missing(String pointer, Text what) {
    return Violation.error(
        pointer,
        ViolationCode.MISSING,
        Text.of("{0} belum ada", "{0} is missing").with(what),
        Text.of(
            "lengkapi untuk memperoleh usulan; pejabat penilai tetap dapat memberi rating",
            "complete it to get a proposal; the rater can rate without one"),
        Basis.FORMAT);
  }
}
