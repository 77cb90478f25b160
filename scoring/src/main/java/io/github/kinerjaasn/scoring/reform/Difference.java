package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.region.Region;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Inputs that two schemes give different outcomes, all with the same pair of outcomes.
 *
 * <p>It holds a witness: one such input. Rate it with both schemes to see the two outcomes.
 */
public final class Difference {
  static final List<Text> NAMES =
      List.of(
          Text.of("hasil kerja", "work results"),
          Text.of("perilaku kerja", "work behaviour"),
          Text.of("nilai organisasi", "organisation value"),
          Text.of("disiplin", "discipline"),
          Text.of("dampak", "impact"),
          Text.of("koreksi", "correction"));

  /** Fewest deductions and corrections, then the lowest numbers; whatever the order of regions. */
  private static final Comparator<List<Rational>> PLAINEST =
      Comparator.comparing(Difference::extras)
          .thenComparing(point -> point.get(Symbolic.RESULT))
          .thenComparing(point -> point.get(Symbolic.BEHAVIOUR))
          .thenComparing(point -> point.get(Symbolic.UNIT))
          .thenComparing(point -> point.get(Symbolic.DISCIPLINE))
          .thenComparing(point -> point.get(Symbolic.IMPACT))
          .thenComparing(point -> point.get(Symbolic.CORRECTION));

  private final Region domain;
  private final Optional<Integer> tier;
  private final Symbolic.Context context;
  private final boolean ratings;
  private final String before;
  private final String after;
  private final List<Region> regions;

  Difference(
      Region domain,
      Optional<Integer> tier,
      Symbolic.Context context,
      boolean ratings,
      String before,
      String after,
      List<Region> regions) {
    this.domain = domain;
    this.tier = tier;
    this.context = context;
    this.ratings = ratings;
    this.before = before;
    this.after = after;
    this.regions = List.copyOf(regions);
  }

  /**
   * The tier it holds for.
   *
   * @return the tier; empty where tiers do not matter
   */
  public Optional<Integer> tier() {
    return tier;
  }

  /**
   * The outcome under the first scheme.
   *
   * @return a token
   */
  public String before() {
    return before;
  }

  /**
   * The outcome under the second scheme.
   *
   * @return a token
   */
  public String after() {
    return after;
  }

  /**
   * How many convex parts the inputs have.
   *
   * @return 1 or more
   */
  public int parts() {
    return regions.size();
  }

  /**
   * The smallest input that shows it, with calibrated values given. Where an outcome is {@link
   * Reform#UNDECIDED}, that scheme has no such tier.
   *
   * @return an input with those two outcomes
   */
  public SchemeInput witness() {
    List<Rational> point =
        regions.stream().map(one -> one.simplest().orElseThrow()).min(PLAINEST).orElseThrow();
    ImmutableSchemeInput input =
        SchemeInput.empty()
            .withResultValue(point.get(Symbolic.RESULT))
            .withBehaviourValue(point.get(Symbolic.BEHAVIOUR))
            .withOrganisationValue(point.get(Symbolic.UNIT))
            .withDiscipline(point.get(Symbolic.DISCIPLINE))
            .withImpact(point.get(Symbolic.IMPACT))
            .withCorrection(point.get(Symbolic.CORRECTION));
    ImmutableSchemeInput tiered = input.withTier(context.tier());
    return ratings
        ? tiered.withResultRating(context.result()).withBehaviourRating(context.behaviour())
        : tiered;
  }

  /** How many deductions and corrections an example needs: the fewer, the plainer. */
  private static long extras(List<Rational> point) {
    return point.subList(Symbolic.DISCIPLINE, Symbolic.VARIABLES).stream()
        .filter(one -> one.signum() != 0)
        .count();
  }

  /**
   * Whether an input with calibrated values is among them.
   *
   * @param input the input; absent numbers count as 0
   * @return true exactly where the two schemes differ in this way
   */
  public boolean contains(SchemeInput input) {
    List<Rational> point = new ArrayList<>();
    point.add(input.getResultValue().orElse(Rational.ZERO));
    point.add(input.getBehaviourValue().orElse(Rational.ZERO));
    Interval unit = domain.range(Symbolic.UNIT).orElseThrow();
    Rational organisation = input.getOrganisationValue().orElse(Rational.ZERO);
    point.add(unit.isPoint() ? unit.from().orElseThrow() : organisation);
    point.add(limited(input.getDiscipline(), Symbolic.DISCIPLINE));
    point.add(limited(input.getImpact(), Symbolic.IMPACT));
    point.add(limited(input.getCorrection(), Symbolic.CORRECTION));
    boolean tierFits = tier.isEmpty() || tier.equals(input.getTier());
    boolean ratingsFit =
        !ratings
            || input.getResultRating().equals(Optional.of(context.result()))
                && input.getBehaviourRating().equals(Optional.of(context.behaviour()));
    return tierFits && ratingsFit && regions.stream().anyMatch(one -> one.contains(point));
  }

  /** Beyond the domain a deduction or correction has the effect of the domain's end. */
  private Rational limited(Optional<Rational> number, int variable) {
    Interval range = domain.range(variable).orElseThrow();
    return number
        .orElse(Rational.ZERO)
        .atLeast(range.from().orElseThrow())
        .atMost(range.to().orElseThrow());
  }

  /**
   * Between which numbers each input lies, over all parts together.
   *
   * @return for example {@code work results [88, 90), work behaviour [0, 120]}
   */
  public Text where() {
    List<String> id = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (int variable = 0; variable < Symbolic.VARIABLES; variable++) {
      Interval hull = hull(variable);
      boolean idle = hull.isPoint() && variable > Symbolic.BEHAVIOUR;
      if (!idle) {
        id.add(NAMES.get(variable).id() + " " + hull.label().id());
        en.add(NAMES.get(variable).en() + " " + hull.label().en());
      }
    }
    return Text.of(String.join(", ", id), String.join(", ", en));
  }

  private Interval hull(int variable) {
    Interval hull = regions.get(0).range(variable).orElseThrow();
    for (Region region : regions) {
      hull = hull.hull(region.range(variable).orElseThrow());
    }
    return hull;
  }

  @Override
  public String toString() {
    return before
        + " -> "
        + after
        + tier.map(one -> " tier " + one).orElse("")
        + " "
        + where().en();
  }
}
