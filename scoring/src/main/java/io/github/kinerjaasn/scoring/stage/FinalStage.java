package io.github.kinerjaasn.scoring.stage;

import static io.github.kinerjaasn.scoring.stage.SchemeRules.rounded;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From calibrated values to final ones: combined, adjusted, mixed with the organisation. */
final class FinalStage {
  private final Rational resultShare;
  private final Rational behaviourShare;
  private final boolean adjusts;
  private final Rational correctionMin;
  private final Rational correctionMax;
  private final Rational floor;
  private final Rational cap;
  private final boolean mixes;
  private final boolean each;
  private final Map<Integer, Rational> tiers = new HashMap<>();
  private final Rational below;
  private final Optional<Rounding> rounding;
  private final Rule startRule;
  private final Rule adjustRule;
  private final Rule mixRule;

  FinalStage(Scheme scheme, SchemeRules rules) {
    resultShare = share(scheme.getResultShare());
    behaviourShare = share(scheme.getBehaviourShare());
    Optional<AdjustmentPart> adjustment = scheme.getAdjustment();
    Optional<OrganisationPart> organisation = scheme.getOrganisation();
    adjusts = adjustment.isPresent();
    correctionMin = number(adjustment.map(AdjustmentPart::getCorrectionMin));
    correctionMax = number(adjustment.map(AdjustmentPart::getCorrectionMax));
    floor = number(adjustment.map(one -> one.getRange().getFloor()));
    cap = number(adjustment.map(one -> one.getRange().getCap()));
    mixes = organisation.isPresent();
    each = organisation.map(one -> one.getScope() == OrganisationPart.Scope.EACH).orElse(false);
    for (TierShare one :
        organisation.map(OrganisationPart::getTiers).stream().flatMap(List::stream).toList()) {
      tiers.put(one.getTier(), share(Optional.of(one.getShare())));
    }
    below = share(organisation.map(OrganisationPart::getShareBelow));
    rounding = rules.rounding(Stage.FINAL);
    startRule = rules.rule("nilai-awal", Optional.empty(), START, START_HOW);
    adjustRule =
        rules.rule(
            "penyesuaian", adjustment.flatMap(AdjustmentPart::getSource), ADJUST, ADJUST_HOW);
    mixRule =
        rules.rule("pembauran", organisation.flatMap(OrganisationPart::getSource), MIX, MIX_HOW);
  }

  private static Rational number(Optional<Points> points) {
    return points.map(Points::value).orElse(Rational.ZERO);
  }

  private static Rational share(Optional<Weight> weight) {
    return weight.map(one -> one.value().dividedBy(Rational.HUNDRED)).orElse(Rational.ZERO);
  }

  boolean hasTotal() {
    return resultShare.signum() > 0 || behaviourShare.signum() > 0;
  }

  boolean needsResult() {
    return resultShare.signum() > 0;
  }

  boolean needsBehaviour() {
    return behaviourShare.signum() > 0;
  }

  Rational start(Rational result, Rational behaviour, Tracer tracer) {
    Rational start = result.times(resultShare).plus(behaviour.times(behaviourShare));
    return tracer.leaf(startRule, start, result, resultShare, behaviour, behaviourShare);
  }

  Rational adjusted(String name, Rational value, OwnStage.Own own, Tracer tracer) {
    if (!adjusts) {
      return value;
    }
    Rational correction = own.correction().atLeast(correctionMin).atMost(correctionMax);
    Rational adjusted =
        value
            .minus(own.discipline())
            .minus(own.impact())
            .plus(correction)
            .atLeast(floor)
            .atMost(cap);
    tracer.leaf(adjustRule, adjusted, value, own.discipline(), own.impact(), correction);
    tracer.about(name);
    return adjusted;
  }

  Rational mixed(String name, Rational value, OwnStage.Own own, Tracer tracer) {
    if (!mixes) {
      return value;
    }
    boolean over = value.compareTo(own.unit()) >= 0;
    Rational share = over ? tiers.getOrDefault(own.tier(), below) : below;
    Rational mixed = value.plus(own.unit().minus(value).times(share));
    tracer.leaf(mixRule, mixed, value, own.unit(), share);
    tracer.about(name);
    return mixed;
  }

  Rational component(String name, Rational value, OwnStage.Own own, Tracer tracer) {
    Rational adjusted = adjusted(name, value, own, tracer);
    return rounded(rounding, each ? mixed(name, adjusted, own, tracer) : adjusted);
  }

  Rational last(Rational value) {
    return rounded(rounding, value);
  }

  Score score(Rational value) {
    return new Score(value, rounding.orElse(Rounding.TWO_DECIMALS));
  }

  private static final Text START = Text.of("nilai awal pegawai", "start value of the employee");
  private static final Text START_HOW = Text.same("{1} × {0} + {3} × {2}");
  private static final Text ADJUST = Text.of("nilai setelah penyesuaian", "adjusted value");
  private static final Text ADJUST_HOW =
      Text.of(
          "{0} − disiplin {1} − dampak {2} + koreksi {3}, dibatasi",
          "{0} − discipline {1} − impact {2} + correction {3}, limited");
  private static final Text MIX =
      Text.of("nilai setelah pembauran nilai organisasi", "value mixed with the organisation's");
  private static final Text MIX_HOW =
      Text.of("(1 − {2}) × {0} + {2} × unit {1}", "(1 − {2}) × {0} + {2} × unit {1}");
}
