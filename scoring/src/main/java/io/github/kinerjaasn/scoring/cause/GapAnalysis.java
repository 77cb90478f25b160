package io.github.kinerjaasn.scoring.cause;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.measure.StageStandard;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.quantity.Weights;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.measure.CaseTimes;
import io.github.kinerjaasn.scoring.measure.MeasuredCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Takes the gap between a mean and its target apart. A mean over cases is the sum over groups of
 * (share of the cases) × (mean of the group), and a whole time is the sum of its steps; so the gap
 * is the sum of weight × (observed − target) over the parts, exactly and whatever their order.
 *
 * <p>Example: 10 cases with a mean of 6 days and 30 with a mean of 4, standard 4: the mean is 4.5
 * and the gap 0.5; the first group contributes 1/4 × (6 − 4) = 0.5, the second nothing.
 */
public final class GapAnalysis {
  private static final Basis OWN = LegalText.KINERJA.at("penguraian selisih", Confidence.INFERRED);

  private static final Comparator<GapPart> LARGEST_FIRST =
      Comparator.comparing(GapPart::contribution).reversed().thenComparing(GapPart::name);

  /** A part of the gap; see {@link #contribution}. */
  public static final Rule CONTRIBUTION =
      Rule.of(
          "kinerja.contribution",
          Text.of("sumbangan terhadap selisih", "contribution to the gap"),
          Text.same("{0} × ({1} − {2})"),
          OWN);

  /** The gap; see {@link #gap}. */
  public static final Rule GAP =
      Rule.of(
          "kinerja.gap",
          Text.of("selisih terhadap target", "gap to the target"),
          Text.of(
              "{0} − {1}, jumlah {2} sumbangan menurut {3}",
              "{0} − {1}, sum of {2} contributions by {3}"),
          OWN);

  /** The name of the part of cases without a kind. */
  public static final String NO_GROUP = "-";

  private GapAnalysis() {}

  /**
   * One contribution: weight × (observed − target).
   *
   * @param name which part
   * @param weight how much it counts
   * @param observed what was measured
   * @param target what was to be reached
   * @param parts the contribution taken apart, whose steps come after the mark
   * @param mark where these steps begin
   * @param tracer where to leave the step
   * @return the part
   */
  static GapPart contribution(
      String name,
      Rational weight,
      Rational observed,
      Rational target,
      List<GapPart> parts,
      int mark,
      Tracer tracer) {
    Rational value = weight.times(observed.minus(target));
    tracer.step(mark, CONTRIBUTION, value, weight, observed, target);
    tracer.about(name);
    return new GapPart(name, weight, observed, target, value, sorted(parts));
  }

  private static List<GapPart> sorted(List<GapPart> parts) {
    return parts.stream().sorted(LARGEST_FIRST).toList();
  }

  /**
   * The gap with its contributions.
   *
   * @param dimension by what it is taken apart
   * @param observed the mean that was measured
   * @param target the target
   * @param parts the contributions, whose steps come after the mark
   * @param mark where these steps begin
   * @param tracer where to leave the step
   * @return the gap
   */
  static Gap gap(
      Dimension dimension,
      Rational observed,
      Rational target,
      List<GapPart> parts,
      int mark,
      Tracer tracer) {
    Gap gap = new Gap(dimension, observed, target, sorted(parts));
    return tracer.step(mark, GAP, gap, observed, target, parts.size(), dimension);
  }

  /**
   * By the steps of the service: mean days of each step against its standard; each step again by
   * the month in which cases came in.
   *
   * @param times the cases, at least one of them finished
   * @param tracer where to leave the steps
   * @return the gap of the mean time to the standard
   */
  public static Gap byStage(CaseTimes times, Tracer tracer) {
    int mark = tracer.mark();
    List<GapPart> parts = new ArrayList<>();
    SortedMap<String, List<MeasuredCase>> months = groups(times, one -> one.month().toString());
    for (int stage = 0; stage < times.stages().size(); stage++) {
      int own = tracer.mark();
      int at = stage;
      List<GapPart> cells = new ArrayList<>();
      months.forEach(
          (month, cases) -> cells.add(cell(month, share(cases, times), cases, times, at, tracer)));
      Rational mean = mean(times.finished(), one -> one.stageDays().get(at));
      StageStandard standard = times.stages().get(stage);
      parts.add(
          contribution(standard.getId(), Rational.ONE, mean, days(standard), cells, own, tracer));
    }
    return gap(Dimension.STAGE, mean(times), times.standard(), parts, mark, tracer);
  }

  private static GapPart cell(
      String name,
      Rational weight,
      List<MeasuredCase> cases,
      CaseTimes times,
      int stage,
      Tracer tracer) {
    Rational mean = mean(cases, one -> one.stageDays().get(stage));
    Rational target = days(times.stages().get(stage));
    return contribution(name, weight, mean, target, List.of(), tracer.mark(), tracer);
  }

  /**
   * By the month in which cases came in; each month again by steps.
   *
   * @param times the cases, at least one of them finished
   * @param tracer where to leave the steps
   * @return the gap of the mean time to the standard
   */
  public static Gap byMonth(CaseTimes times, Tracer tracer) {
    return byGroup(Dimension.MONTH, times, one -> one.month().toString(), tracer);
  }

  /**
   * By the kind of case; each kind again by steps. Cases without a kind are the kind {@link
   * #NO_GROUP}.
   *
   * @param times the cases, at least one of them finished
   * @param tracer where to leave the steps
   * @return the gap of the mean time to the standard
   */
  public static Gap byGroup(CaseTimes times, Tracer tracer) {
    return byGroup(
        Dimension.GROUP, times, one -> one.group().isEmpty() ? NO_GROUP : one.group(), tracer);
  }

  private static Gap byGroup(
      Dimension dimension, CaseTimes times, Function<MeasuredCase, String> key, Tracer tracer) {
    int mark = tracer.mark();
    List<GapPart> parts = new ArrayList<>();
    groups(times, key).forEach((name, cases) -> parts.add(group(name, cases, times, tracer)));
    return gap(dimension, mean(times), times.standard(), parts, mark, tracer);
  }

  private static GapPart group(
      String name, List<MeasuredCase> cases, CaseTimes times, Tracer tracer) {
    int mark = tracer.mark();
    Rational weight = share(cases, times);
    List<GapPart> cells = new ArrayList<>();
    for (int stage = 0; stage < times.stages().size(); stage++) {
      cells.add(cell(times.stages().get(stage).getId(), weight, cases, times, stage, tracer));
    }
    Rational mean = mean(cases, MeasuredCase::days);
    return contribution(name, weight, mean, times.standard(), cells, mark, tracer);
  }

  /**
   * By indicators: weight × (achievement − target) of each.
   *
   * @param indicators the indicators, whose weights sum to exactly 100
   * @param target the achievement asked of all, in per cent, such as 100
   * @param tracer where to leave the steps
   * @return the gap of the weighted mean achievement; below 0 it falls short
   * @throws IllegalArgumentException if the weights do not sum to exactly 100, or a name comes
   *     twice
   */
  public static Gap byIndicator(
      List<WeightedIndicator> indicators, Rational target, Tracer tracer) {
    SortedMap<String, WeightedIndicator> byName = new TreeMap<>();
    indicators.forEach(one -> byName.put(one.name(), one));
    SortedMap<String, Weight> weights = new TreeMap<>();
    byName.forEach((name, one) -> weights.put(name, one.weight()));
    Weights.of(weights);
    if (byName.size() != indicators.size()) {
      throw new IllegalArgumentException("names must differ, were " + byName.keySet());
    }
    int mark = tracer.mark();
    List<GapPart> parts = new ArrayList<>();
    Rational mean = Rational.ZERO;
    for (WeightedIndicator one : byName.values()) {
      Rational weight = one.weight().value().dividedBy(Rational.HUNDRED);
      Rational value = one.achievement();
      mean = mean.plus(weight.times(value));
      parts.add(contribution(one.name(), weight, value, target, List.of(), tracer.mark(), tracer));
    }
    return gap(Dimension.INDICATOR, mean, target, parts, mark, tracer);
  }

  private static SortedMap<String, List<MeasuredCase>> groups(
      CaseTimes times, Function<MeasuredCase, String> key) {
    SortedMap<String, List<MeasuredCase>> groups = new TreeMap<>();
    times
        .finished()
        .forEach(one -> groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    return groups;
  }

  private static Rational share(List<MeasuredCase> cases, CaseTimes times) {
    return Rational.of(cases.size(), times.finished().size());
  }

  private static Rational mean(CaseTimes times) {
    return mean(times.finished(), MeasuredCase::days);
  }

  private static Rational mean(List<MeasuredCase> cases, Function<MeasuredCase, Rational> days) {
    return Rational.mean(cases.stream().map(days).toList());
  }

  private static Rational days(StageStandard stage) {
    return Rational.of(stage.getDays().amount());
  }
}
