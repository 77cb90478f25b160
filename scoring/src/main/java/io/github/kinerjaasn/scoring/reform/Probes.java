package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.stage.RatingStage;
import io.github.kinerjaasn.scoring.stage.Trouble;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A few small inputs, each apart from the plainest one in a single way, that show what a part of a
 * scheme changes.
 */
final class Probes {
  private record Probe(Text text, SchemeInput input) {}

  private static final Rational HALF = Rational.of(50);

  private final Scheme before;
  private final Scheme after;
  private final List<Probe> probes = new ArrayList<>();

  private Probes(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
    SchemeInput plain = plain();
    add(Text.of("semua tercapai", "all met"), plain);
    results(ImmutableSchemeInput.copyOf(plain));
    behaviours(ImmutableSchemeInput.copyOf(plain));
    own(ImmutableSchemeInput.copyOf(plain));
  }

  /** The first input with another value or label, and which; empty where none of them has. */
  static Optional<Text> witness(Scheme before, Scheme after) {
    return new Probes(before, after).first();
  }

  private void add(Text text, SchemeInput input) {
    probes.add(new Probe(text, input));
  }

  private SchemeInput plain() {
    return SchemeInput.empty()
        .withIndicators(indicator("IKI-1", 100))
        .withBehaviour(raters(before, highest()))
        .withResultValue(given(Rational.HUNDRED))
        .withPost(PostKind.PELAKSANA)
        .withTier(tiers().first())
        .withOrganisationValue(Rational.HUNDRED)
        .withDiscipline(Rational.ZERO)
        .withImpact(Rational.ZERO)
        .withCorrection(Rational.ZERO)
        .withResultRating(Rating.SESUAI_EKSPEKTASI)
        .withBehaviourRating(Rating.SESUAI_EKSPEKTASI);
  }

  private static IndicatorInput indicator(String id, long reached) {
    return indicator(id, Rational.of(reached));
  }

  private static IndicatorInput indicator(String id, Rational reached) {
    return IndicatorInput.of(id, Polarity.MAXIMIZE, Rational.HUNDRED, reached);
  }

  /** The value of results where a scheme has no formulas for it. */
  private Optional<Rational> given(Rational value) {
    boolean given =
        both()
            .flatMap(one -> one.getResult().stream())
            .map(ResultPart::getFormulas)
            .anyMatch(List::isEmpty);
    return given ? Optional.of(value) : Optional.empty();
  }

  private Stream<Scheme> both() {
    return Stream.of(before, after);
  }

  private TreeSet<Integer> tiers() {
    TreeSet<Integer> tiers = new TreeSet<>();
    both()
        .flatMap(one -> one.getOrganisation().stream())
        .map(OrganisationPart::getTiers)
        .flatMap(List::stream)
        .map(TierShare::getTier)
        .forEach(tiers::add);
    if (tiers.isEmpty()) {
      tiers.add(1);
    }
    return tiers;
  }

  private void results(ImmutableSchemeInput plain) {
    for (String reached : List.of("0", "50", "77.7765", "1000")) {
      Rational value = Rational.parse(reached);
      add(
          Text.of("capaian {0} %", "achievement {0} %").with(value),
          plain.withIndicators(indicator("IKI-1", value)).withResultValue(given(value)));
    }
    for (long extreme : new long[] {1000, -1000}) {
      add(
          Text.of("capaian {0} % dan 40 %", "achievements {0} % and 40 %").with(extreme),
          plain.withIndicators(indicator("IKI-1", extreme), indicator("IKI-2", 40)));
    }
    IndicatorInput whole = indicator("IKI-1", 100);
    IndicatorInput less = indicator("IKI-2", 40);
    add(
        Text.of("target maksimum terpenuhi", "maximum target met"),
        plain.withIndicators(change(whole, true, ResultKind.UTAMA)));
    add(
        Text.of("capaian 100 % dan 40 %, tambahan", "achievements 100 % and 40 %, additional"),
        plain.withIndicators(whole, change(less, false, ResultKind.TAMBAHAN)));
    add(
        Text.of(
            "capaian 100 % dan 40 %, bobot 1 dan 2",
            "achievements 100 % and 40 %, weights 1 and 2"),
        plain.withIndicators(whole, less.weighing(Rational.of(2), IndicatorInput.YEAR)));
    add(
        Text.of(
            "capaian 100 % dan 40 %, 365 dan 100 hari",
            "achievements 100 % and 40 %, 365 and 100 days"),
        plain.withIndicators(whole, less.weighing(Rational.ONE, 100)));
  }

  private static IndicatorInput change(IndicatorInput one, boolean maximum, ResultKind kind) {
    return new IndicatorInput(
        one.id(),
        one.polarity(),
        one.target(),
        one.upper(),
        one.realisation(),
        one.worst(),
        maximum,
        one.weight(),
        one.days(),
        kind);
  }

  private Rational highest() {
    return level(before).reduce((one, two) -> two).orElse(Rational.HUNDRED);
  }

  /** The levels, lowest first; without a scale the ends of the range. */
  private static Stream<Rational> level(Scheme scheme) {
    Optional<BehaviourPart> part = scheme.getBehaviour();
    if (part.isEmpty()) {
      return Stream.empty();
    }
    ValueRange range = part.get().getRange();
    return part.get().getLevels().isEmpty()
        ? Stream.of(range.getFloor().value(), HALF, range.getCap().value())
        : part.get().getLevels().stream().map(BehaviourLevel::getLevel).map(one -> one.value());
  }

  private static List<BehaviourInput> raters(Scheme scheme, Rational level) {
    List<BehaviourInput> inputs = new ArrayList<>();
    for (RaterWeight rater : roles(scheme)) {
      for (int at = 0; at < rater.getMinimum(); at++) {
        inputs.add(new BehaviourInput(rater.getRole(), same(level)));
      }
    }
    return inputs.isEmpty() ? List.of(BehaviourInput.of(same(level))) : inputs;
  }

  private static List<RaterWeight> roles(Scheme scheme) {
    return scheme.getBehaviour().map(BehaviourPart::getRaters).orElse(List.of());
  }

  private static EnumMap<CoreValue, Rational> same(Rational level) {
    EnumMap<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    Stream.of(CoreValue.values()).forEach(one -> levels.put(one, level));
    return levels;
  }

  private void behaviours(ImmutableSchemeInput plain) {
    for (Rational level : Stream.concat(level(before), level(after)).distinct().toList()) {
      add(
          Text.of("semua nilai perilaku {0}", "all behaviour values {0}").with(level),
          plain.withBehaviour(raters(before, level)));
      for (int at = 0; at < plain.getBehaviour().size(); at++) {
        BehaviourInput rater = plain.getBehaviour().get(at);
        List<BehaviourInput> others = new ArrayList<>(plain.getBehaviour());
        others.set(at, new BehaviourInput(rater.role(), same(level)));
        add(
            Text.of("satu penilai ({0}) memberi {1}", "one rater ({0}) gives {1}")
                .with(rater.role(), level),
            plain.withBehaviour(others));
      }
      for (CoreValue value : CoreValue.values()) {
        add(
            Text.of("hanya {0} bernilai {1}", "only {0} is {1}").with(value, level),
            plain.withBehaviour(each(plain.getBehaviour(), value, Optional.of(level))));
      }
    }
    add(
        Text.of("{0} tidak dinilai", "{0} is not rated").with(CoreValue.values()[0]),
        plain.withBehaviour(each(plain.getBehaviour(), CoreValue.values()[0], Optional.empty())));
    add(
        Text.of("penilai menurut skema kedua", "raters as the second scheme wants them"),
        plain.withBehaviour(raters(after, highest())));
  }

  private static List<BehaviourInput> each(
      List<BehaviourInput> raters, CoreValue value, Optional<Rational> level) {
    List<BehaviourInput> inputs = new ArrayList<>();
    for (BehaviourInput rater : raters) {
      EnumMap<CoreValue, Rational> levels = new EnumMap<>(rater.levels());
      levels.remove(value);
      level.ifPresent(one -> levels.put(value, one));
      inputs.add(new BehaviourInput(rater.role(), levels));
    }
    return inputs;
  }

  private void own(ImmutableSchemeInput plain) {
    for (long points : new long[] {5, 60, 1000}) {
      Rational many = Rational.of(points);
      add(Text.of("disiplin {0}", "discipline {0}").with(many), plain.withDiscipline(many));
      add(Text.of("dampak {0}", "impact {0}").with(many), plain.withImpact(many));
      add(Text.of("koreksi {0}", "correction {0}").with(many), plain.withCorrection(many));
      Rational less = many.negate();
      add(Text.of("koreksi {0}", "correction {0}").with(less), plain.withCorrection(less));
    }
    for (int tier : tiers()) {
      for (long unit : new long[] {100, 50, 110}) {
        add(
            Text.of("kelompok {0}, organisasi {1}", "tier {0}, organisation {1}").with(tier, unit),
            plain.withTier(tier).withOrganisationValue(Rational.of(unit)));
      }
    }
  }

  private Optional<Text> first() {
    RatingStage one = new RatingStage(before);
    RatingStage two = new RatingStage(after);
    for (Probe probe : probes) {
      List<Text> first = values(one, probe.input);
      List<Text> second = values(two, probe.input);
      for (int at = 0; at < first.size(); at++) {
        if (!first.get(at).equals(second.get(at))) {
          return Optional.of(
              Text.same("{0}: {1} → {2}").with(probe.text, first.get(at), second.get(at)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Text> values(RatingStage stage, SchemeInput input) {
    Trouble trouble = new Trouble();
    Optional<SchemeResult> rated =
        stage.rate(input, Tracer.silent(Interpretations.defaults()), trouble);
    Optional<SchemeResult> result = rated.filter(any -> trouble.found().isEmpty());
    List<Text> values = new ArrayList<>();
    Stream.of(
            result.flatMap(SchemeResult::resultValue),
            result.flatMap(SchemeResult::behaviourValue),
            result.flatMap(SchemeResult::total))
        .map(one -> one.map(score -> score.exact().label()).orElse(PartChanges.NO_RESULT))
        .forEach(values::add);
    values.add(result.map(one -> Text.same(one.outcome())).orElse(PartChanges.NO_RESULT));
    return values;
  }
}
