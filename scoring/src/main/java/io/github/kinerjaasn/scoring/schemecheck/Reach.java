package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.stage.Scale;
import java.util.Optional;

/**
 * Which values a scheme can give at all, from end to end.
 *
 * @param scheme the scheme
 */
public record Reach(Scheme scheme) {
  /** Lowest and highest number. */
  private record Ends(Rational low, Rational high) {
    static Ends of(ValueRange range) {
      return new Ends(range.getFloor().value(), range.getCap().value());
    }

    Ends with(Rational value) {
      return new Ends(low.atMost(value), high.atLeast(value));
    }

    Interval interval() {
      return Interval.closed(low, high);
    }
  }

  /**
   * The final values of work results.
   *
   * @return from the lowest to the highest; empty without that part
   */
  public Optional<Interval> result() {
    return scheme.getResult().map(part -> component(Ends.of(part.getRange())).interval());
  }

  /**
   * The final values of work behaviour.
   *
   * @return from the lowest to the highest; empty without that part
   */
  public Optional<Interval> behaviour() {
    return scheme.getBehaviour().map(part -> component(Ends.of(part.getRange())).interval());
  }

  /**
   * The values of work results after calibration.
   *
   * @return from the lowest to the highest; empty without that part
   */
  public Optional<Interval> calibratedResult() {
    return scheme.getResult().map(part -> calibrated(Ends.of(part.getRange())).interval());
  }

  /**
   * The values of work behaviour after calibration.
   *
   * @return from the lowest to the highest; empty without that part
   */
  public Optional<Interval> calibratedBehaviour() {
    return scheme.getBehaviour().map(part -> calibrated(Ends.of(part.getRange())).interval());
  }

  /**
   * The values of the organisation that are mixed in.
   *
   * @return from the lowest to the highest; empty where none is
   */
  public Optional<Interval> unit() {
    return scheme
        .getOrganisation()
        .map(any -> unit(new Ends(Rational.ZERO, Rational.HUNDRED)).interval());
  }

  /**
   * The totals.
   *
   * @return from the lowest to the highest; empty where parts have no shares
   */
  public Optional<Interval> total() {
    Optional<Ends> results = scheme.getResult().map(part -> calibrated(Ends.of(part.getRange())));
    Optional<Ends> behaviours =
        scheme.getBehaviour().map(part -> calibrated(Ends.of(part.getRange())));
    boolean any =
        scheme.getResultShare().isPresent() && results.isPresent()
            || scheme.getBehaviourShare().isPresent() && behaviours.isPresent();
    if (!any) {
      return Optional.empty();
    }
    Rational first = share(scheme.getResultShare().map(one -> one.value()));
    Rational second = share(scheme.getBehaviourShare().map(one -> one.value()));
    Ends none = new Ends(Rational.ZERO, Rational.ZERO);
    Ends one = results.orElse(none);
    Ends two = behaviours.orElse(none);
    Ends both =
        new Ends(
            one.low.times(first).plus(two.low.times(second)),
            one.high.times(first).plus(two.high.times(second)));
    return Optional.of(mixed(adjusted(both)).interval());
  }

  private static Rational share(Optional<Rational> percent) {
    return percent.map(one -> one.dividedBy(Rational.HUNDRED)).orElse(Rational.ZERO);
  }

  private Ends component(Ends start) {
    Ends adjusted = adjusted(calibrated(start));
    boolean each =
        scheme
            .getOrganisation()
            .map(one -> one.getScope() == OrganisationPart.Scope.EACH)
            .orElse(false);
    return each ? mixed(adjusted) : adjusted;
  }

  /** A value may also be given, and then counts as calibrated: the start range stays in reach. */
  private Ends calibrated(Ends start) {
    Ends ends = start;
    for (CalibrationRow row : scheme.getCalibrations()) {
      if (Scale.isScale(row.getScale())) {
        Scale scale = Scale.of(row.getScale());
        ends = ends.with(scale.of(start.low)).with(scale.of(start.high));
        for (ScalePoint point : row.getScale()) {
          boolean inside = start.interval().holds(point.getFrom().value());
          ends = inside ? ends.with(point.getTo().value()) : ends;
        }
      }
    }
    return ends;
  }

  private Ends adjusted(Ends value) {
    if (scheme.getAdjustment().isEmpty()) {
      return value;
    }
    AdjustmentPart part = scheme.getAdjustment().get();
    Ends range = Ends.of(part.getRange());
    Rational low =
        part.getDeductions().isEmpty()
            ? value.low.plus(part.getCorrectionMin().value()).atLeast(range.low)
            : range.low;
    Rational high = value.high.plus(part.getCorrectionMax().value());
    return new Ends(low.atMost(range.high), high.atMost(range.high).atLeast(range.low));
  }

  private Ends mixed(Ends value) {
    if (scheme.getOrganisation().isEmpty()) {
      return value;
    }
    OrganisationPart part = scheme.getOrganisation().get();
    Ends unit = unit(value);
    Rational most = Rational.ZERO;
    for (TierShare tier : part.getTiers()) {
      most = most.atLeast(tier.getShare().value().dividedBy(Rational.HUNDRED));
    }
    Rational below = part.getShareBelow().value().dividedBy(Rational.HUNDRED);
    Rational low = value.low.plus(unit.low.minus(value.low).times(most));
    Rational high = value.high.plus(unit.high.minus(value.high).times(below));
    return new Ends(low.atMost(value.low), high.atLeast(value.high));
  }

  private Ends unit(Ends value) {
    return scheme
        .getAdjustment()
        .map(part -> Ends.of(part.getRange()))
        .or(() -> scheme.getResult().map(part -> Ends.of(part.getRange())))
        .orElse(value);
  }
}
