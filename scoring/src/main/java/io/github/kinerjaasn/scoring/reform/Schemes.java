package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Deduction;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.region.Linear;
import io.github.kinerjaasn.scoring.region.Region;
import io.github.kinerjaasn.scoring.schemecheck.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares schemes over all inputs at once. From the calibrated values on, a scheme is piecewise
 * linear with finitely many pieces; both are cut into the same cells, and a cell is reported only
 * where the outcomes differ and its emptiness cannot be proved. What comes before is compared part
 * by part.
 *
 * <pre>{@code
 * Comparison comparison = Schemes.compare(CompiledScheme.of(old), CompiledScheme.of(proposed));
 * comparison.differences().forEach(one -> System.out.println(one + " e.g. " + one.witness()));
 * }</pre>
 */
public final class Schemes {
  /** The words of two schemes in one region. */
  private record Pair(String before, String after, Region region) {}

  private record Words(String before, String after) implements Comparable<Words> {
    @Override
    public int compareTo(Words other) {
      int first = before.compareTo(other.before);
      return first != 0 ? first : after.compareTo(other.after);
    }
  }

  private final Scheme before;
  private final Scheme after;
  private final Region domain;
  private int cells;

  private Schemes(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
    this.domain = domain();
  }

  /**
   * Compares two schemes.
   *
   * @param before the first scheme
   * @param after the second scheme
   * @return where outcomes differ, with witnesses, and what is proved of everywhere else
   */
  public static Comparison compare(CompiledScheme before, CompiledScheme after) {
    Schemes schemes = new Schemes(before.scheme(), after.scheme());
    List<Comparison.PartChange> parts = SchemeParts.changes(before, after);
    List<Difference> differences = schemes.differences();
    return new Comparison(parts, differences, schemes.cells, schemes.certificate(parts));
  }

  private Text certificate(List<Comparison.PartChange> parts) {
    if (!decides(before) || !decides(after)) {
      return Text.of(
          "Skema tanpa kuadran dan tanpa pita jumlah memberi angka saja: yang dibandingkan hanya"
              + " bagian-bagiannya.",
          "A scheme without matrix and bands of the total gives a number only: just the parts are"
              + " compared.");
    }
    boolean early =
        parts.stream().anyMatch(PartChanges::isEarly) || PartChanges.roundsEarlier(before, after);
    Text proved = PROVED.with(ranges(), cells);
    Text before = early ? EARLY : ALIKE;
    return Text.same("{0} {1} {2}").with(proved, before, UNPROVED);
  }

  private Text ranges() {
    List<Text> ranges = new ArrayList<>();
    for (int variable = 0; variable <= Symbolic.UNIT; variable++) {
      Optional<Interval> range = domain.range(variable).filter(one -> !one.isPoint());
      if (range.isPresent()) {
        ranges.add(Text.same("{0} {1}").with(Difference.NAMES.get(variable), range.get()));
      }
    }
    return Text.same("{0}").with(ranges);
  }

  private static boolean decides(Scheme scheme) {
    return scheme.hasMatrix() || scheme.getTotalBands().isPresent();
  }

  private List<Difference> differences() {
    List<Difference> all = new ArrayList<>();
    if (!decides(before) || !decides(after)) {
      return all;
    }
    boolean tiers = !tiers().isEmpty();
    boolean ratings = lacksBands(before) || lacksBands(after);
    for (int tier : tiers ? tiers() : List.of(1)) {
      for (Symbolic.Context context : contexts(tier, ratings)) {
        Optional<Integer> shown = tiers ? Optional.of(tier) : Optional.empty();
        grouped(context)
            .forEach(
                (words, regions) ->
                    all.add(
                        new Difference(
                            domain, shown, context, ratings, words.before, words.after, regions)));
      }
    }
    return all;
  }

  private static boolean lacksBands(Scheme scheme) {
    return scheme.hasMatrix()
        && (scheme.getResultBands().isEmpty() || scheme.getBehaviourBands().isEmpty());
  }

  private static List<Symbolic.Context> contexts(int tier, boolean ratings) {
    List<Rating> all = ratings ? List.of(Rating.values()) : List.of(Rating.SESUAI_EKSPEKTASI);
    return all.stream()
        .flatMap(one -> all.stream().map(two -> new Symbolic.Context(tier, one, two)))
        .toList();
  }

  private List<Integer> tiers() {
    TreeSet<Integer> tiers = new TreeSet<>();
    Stream.of(before, after)
        .flatMap(one -> one.getOrganisation().stream())
        .map(OrganisationPart::getTiers)
        .flatMap(List::stream)
        .map(TierShare::getTier)
        .forEach(tiers::add);
    return List.copyOf(tiers);
  }

  private Map<Words, List<Region>> grouped(Symbolic.Context context) {
    Symbolic one = new Symbolic(before, context);
    Symbolic two = new Symbolic(after, context);
    Map<Words, List<Region>> grouped = new TreeMap<>();
    boolean apart = before.hasMatrix() && after.hasMatrix();
    for (Pair pair : apart ? byComponent(one, two) : byOutcome(one, two)) {
      grouped
          .computeIfAbsent(new Words(pair.before, pair.after), any -> new ArrayList<>())
          .add(pair.region);
    }
    return grouped;
  }

  private List<Pair> byOutcome(Symbolic one, Symbolic two) {
    List<Pair> different = new ArrayList<>();
    for (Symbolic.Cell first : one.outcome(domain)) {
      for (Symbolic.Cell second : two.outcome(first.region())) {
        cells++;
        if (!first.word().equals(second.word())) {
          different.add(new Pair(first.word(), second.word(), second.region()));
        }
      }
    }
    return different;
  }

  /** The components meet only in what they share, so each is cut on its own. */
  private List<Pair> byComponent(Symbolic one, Symbolic two) {
    List<Pair> results =
        pairs(one, two, Symbolic.RESULT, before.getResultBands(), after.getResultBands());
    List<Pair> behaviours =
        pairs(one, two, Symbolic.BEHAVIOUR, before.getBehaviourBands(), after.getBehaviourBands());
    List<Pair> different = new ArrayList<>();
    for (Pair result : results) {
      for (Pair behaviour : behaviours) {
        cells++;
        String first = one.predicate(result.before, behaviour.before);
        String second = two.predicate(result.after, behaviour.after);
        if (!first.equals(second)) {
          Region both = result.region.and(behaviour.region);
          if (!both.isEmpty()) {
            different.add(new Pair(first, second, both));
          }
        }
      }
    }
    return different;
  }

  private List<Pair> pairs(
      Symbolic one,
      Symbolic two,
      int variable,
      Optional<BandTable> first,
      Optional<BandTable> second) {
    List<Pair> pairs = new ArrayList<>();
    for (Symbolic.Cell left : one.rating(variable, first, domain)) {
      for (Symbolic.Cell right : two.rating(variable, second, left.region())) {
        pairs.add(new Pair(left.word(), right.word(), right.region()));
      }
    }
    return pairs;
  }

  /** All inputs that at least one of the schemes can meet. */
  private Region domain() {
    Interval result =
        both(new Reach(before).calibratedResult(), new Reach(after).calibratedResult());
    Interval behaviour =
        both(new Reach(before).calibratedBehaviour(), new Reach(after).calibratedBehaviour());
    Interval unit = both(new Reach(before).unit(), new Reach(after).unit());
    Region region = within(Region.all(Symbolic.VARIABLES), Symbolic.RESULT, result);
    region = within(region, Symbolic.BEHAVIOUR, behaviour);
    region = within(region, Symbolic.UNIT, unit);
    Rational highest = end(result).atLeast(end(behaviour));
    region = within(region, Symbolic.DISCIPLINE, deducted(Deduction.DISCIPLINE, highest));
    region = within(region, Symbolic.IMPACT, deducted(Deduction.IMPACT, highest));
    return within(region, Symbolic.CORRECTION, corrected());
  }

  private static Rational end(Interval interval) {
    return interval.to().orElseThrow();
  }

  private static Region within(Region region, int variable, Interval interval) {
    return region.where(Linear.variable(Symbolic.VARIABLES, variable), interval);
  }

  private static Interval both(Optional<Interval> one, Optional<Interval> two) {
    Interval none = Interval.closed(Rational.ZERO, Rational.ZERO);
    return one.isPresent() && two.isPresent()
        ? one.get().hull(two.get())
        : one.or(() -> two).orElse(none);
  }

  /** Up to a deduction after which every value is at the floor, whatever is added. */
  private Interval deducted(Deduction deduction, Rational highest) {
    Rational most = Rational.ZERO;
    for (AdjustmentPart part : adjustments()) {
      if (part.getDeductions().contains(deduction)) {
        Rational over = highest.minus(part.getRange().getFloor().value());
        most = most.atLeast(over.plus(part.getCorrectionMax().value().atLeast(Rational.ZERO)));
      }
    }
    return Interval.closed(Rational.ZERO, most);
  }

  private Interval corrected() {
    Rational least = Rational.ZERO;
    Rational most = Rational.ZERO;
    for (AdjustmentPart part : adjustments()) {
      least = least.atMost(part.getCorrectionMin().value());
      most = most.atLeast(part.getCorrectionMax().value());
    }
    return Interval.closed(least, most);
  }

  private List<AdjustmentPart> adjustments() {
    return Stream.of(before, after).flatMap(one -> one.getAdjustment().stream()).toList();
  }

  private static final Text PROVED =
      Text.of(
          "Terbukti: untuk setiap nilai terkalibrasi ({0}; pengurangan dan koreksi berapa pun) di"
              + " luar daerah di atas, kedua skema memberi predikat atau sebutan yang sama ({1} sel"
              + " diperiksa dengan bilangan rasional eksak).",
          "Proved: for all calibrated values ({0}; any deduction and correction) outside the"
              + " regions above both schemes give the same predicate or label ({1} cells examined"
              + " in exact rational numbers).");
  private static final Text ALIKE =
      Text.of(
          "Cara menghitung nilai terkalibrasi sama, sehingga ini berlaku bagi setiap masukan yang"
              + " dapat dinilai keduanya.",
          "Calibrated values are computed alike, so this holds for every input that both can"
              + " rate.");
  private static final Text EARLY =
      Text.of(
          "Tidak terbukti: bagian sebelum nilai terkalibrasi berubah, sehingga masukan yang sama"
              + " dapat memberi nilai lain; contohnya ada di daftar bagian.",
          "Not proved: parts before the calibrated values differ, so the same input can give other"
              + " values; the list of parts has examples.");
  private static final Text UNPROVED =
      Text.of(
          "Di luar bukti: angka yang ditampilkan, tunjangan, masa berlaku, tafsir yang dinyatakan,"
              + " dan masukan yang tidak dapat dinilai salah satu skema; perubahannya ada di daftar"
              + " bagian.",
          "Beyond the proof: the numbers shown, allowances, days in force, readings stated, and"
              + " inputs that one scheme cannot rate; what changes in them is in the list of"
              + " parts.");
}
