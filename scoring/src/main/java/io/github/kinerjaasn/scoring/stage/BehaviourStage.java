package io.github.kinerjaasn.scoring.stage;

import static io.github.kinerjaasn.scoring.stage.SchemeRules.rounded;
import static java.util.Objects.requireNonNull;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From levels or numbers for the core values to the start value of work behaviour. */
final class BehaviourStage {
  private record Rater(FeedbackRole role, Rational share, int minimum) {}

  private final List<Rater> raters;
  private final int minimumValues;
  private final Map<Rational, Rational> levels = new HashMap<>();
  private final Map<CoreValue, Rational> weights = new EnumMap<>(CoreValue.class);
  private final Rational floor;
  private final Rational cap;
  private final Optional<Rounding> rounding;
  private final Rule rating;
  private final Rule role;
  private final Rule value;

  BehaviourStage(BehaviourPart part, SchemeRules rules) {
    raters =
        part.getRaters().stream()
            .map(one -> new Rater(one.getRole(), one.getWeight().value(), one.getMinimum()))
            .toList();
    minimumValues = part.getMinimumValues();
    for (BehaviourLevel level : part.getLevels()) {
      levels.put(level.getLevel().value(), level.getValue().value());
    }
    part.getValueWeights().forEach((value, weight) -> weights.put(value, weight.value()));
    floor = part.getRange().getFloor().value();
    cap = part.getRange().getCap().value();
    rounding = rules.rounding(Stage.BEHAVIOUR_VALUE);
    rating = rules.rule("nilai-perilaku", part.getSource(), RATING, RATING_HOW);
    role = rules.rule("nilai-penilai", part.getSource(), ROLE, ROLE_HOW);
    value = rules.rule("nilai-perilaku-kerja", part.getSource(), VALUE, VALUE_HOW);
  }

  void within(Optional<Rational> given, Trouble trouble) {
    trouble.within(given, floor, cap, "/behaviourValue", value.basis());
  }

  /** The start value, or empty after reporting what is missing or wrong. */
  Optional<Rational> value(List<BehaviourInput> inputs, Tracer tracer, Trouble trouble) {
    int before = trouble.found().size();
    check(inputs, trouble);
    if (trouble.found().size() > before) {
      return Optional.empty();
    }
    int mark = tracer.mark();
    Rational mean = raters.isEmpty() ? mean(inputs, tracer) : byRole(inputs, tracer);
    Rational start = rounded(rounding, mean.atLeast(floor).atMost(cap));
    return Optional.of(tracer.step(mark, value, start, inputs.size(), mean, floor, cap));
  }

  private void check(List<BehaviourInput> inputs, Trouble trouble) {
    if (inputs.isEmpty()) {
      trouble.need(Optional.empty(), "/behaviour", VALUES, value.basis());
    }
    for (int at = 0; at < inputs.size(); at++) {
      check(inputs.get(at), "/behaviour/" + at, trouble);
    }
    for (Rater rater : raters) {
      long count = inputs.stream().filter(one -> one.role() == rater.role).count();
      if (count < rater.minimum) {
        Text message = TOO_FEW.with(rater.role, rater.minimum, count);
        trouble.wrong("/behaviour", message, TOO_FEW_ADVICE, role.basis());
      }
    }
  }

  private void check(BehaviourInput input, String pointer, Trouble trouble) {
    if (input.levels().size() < minimumValues) {
      List<CoreValue> missing = new ArrayList<>(List.of(CoreValue.values()));
      missing.removeAll(input.levels().keySet());
      for (CoreValue one : missing) {
        trouble.need(
            Optional.empty(), pointer + "/levels/" + one.name(), one.label(), rating.basis());
      }
    }
    for (Map.Entry<CoreValue, Rational> one : input.levels().entrySet()) {
      if (!isAllowed(one.getValue())) {
        String at = pointer + "/levels/" + one.getKey().name();
        trouble.wrong(at, NO_LEVEL, LEVELS, rating.basis());
      }
    }
  }

  private boolean isAllowed(Rational level) {
    return levels.isEmpty() ? level.signum() >= 0 : levels.containsKey(level);
  }

  private Rational mean(List<BehaviourInput> inputs, Tracer tracer) {
    Rational sum = Rational.ZERO;
    for (BehaviourInput one : inputs) {
      sum = sum.plus(rating(one, tracer));
    }
    return sum.dividedBy(Rational.of(inputs.size()));
  }

  private Rational byRole(List<BehaviourInput> inputs, Tracer tracer) {
    Rational sum = Rational.ZERO;
    Rational shares = Rational.ZERO;
    for (Rater rater : raters) {
      List<BehaviourInput> given = inputs.stream().filter(one -> one.role() == rater.role).toList();
      int mark = tracer.mark();
      Rational mean = mean(given, tracer);
      tracer.step(mark, role, mean, rater.role, given.size(), rater.share);
      sum = sum.plus(mean.times(rater.share));
      shares = shares.plus(rater.share);
    }
    return sum.dividedBy(shares);
  }

  private Rational rating(BehaviourInput input, Tracer tracer) {
    Rational sum = Rational.ZERO;
    Rational all = Rational.ZERO;
    for (Map.Entry<CoreValue, Rational> one : input.levels().entrySet()) {
      Rational counted =
          levels.isEmpty() ? one.getValue() : requireNonNull(levels.get(one.getValue()));
      if (weights.isEmpty()) {
        sum = sum.plus(counted);
      } else {
        Rational weight = weights.getOrDefault(one.getKey(), Rational.ONE);
        sum = sum.plus(counted.times(weight));
        all = all.plus(weight);
      }
    }
    all = weights.isEmpty() ? Rational.of(input.levels().size()) : all;
    return tracer.leaf(rating, sum.dividedBy(all), input.levels().values(), sum, all);
  }

  private static final Text VALUES = Text.of("nilai perilaku kerja", "the ratings of behaviour");
  private static final Text NO_LEVEL =
      Text.of("bukan level skala ini", "this is no level of the scale");
  private static final Text LEVELS =
      Text.of("pilih salah satu level skema", "choose one of the scheme's levels");
  private static final Text TOO_FEW =
      Text.of(
          "penilai {0} paling sedikit {1}, ada {2}", "raters {0} must be at least {1}, were {2}");
  private static final Text TOO_FEW_ADVICE =
      Text.of("minta penilaian dari penilai lain", "ask more raters");
  private static final Text RATING = Text.of("nilai BerAKHLAK", "value of the BerAKHLAK ratings");
  private static final Text RATING_HOW =
      Text.of(
          "dari {0}: jumlah nilai × bobot {1} / jumlah bobot {2}",
          "from {0}: sum of value × weight {1} / sum of weights {2}");
  private static final Text ROLE = Text.of("nilai penilai", "value of the raters");
  private static final Text ROLE_HOW =
      Text.of("rata-rata {1} penilai {0}, porsi {2} %", "mean of {1} raters {0}, share {2} %");
  private static final Text VALUE =
      Text.of("nilai awal perilaku kerja", "start value of work behaviour");
  private static final Text VALUE_HOW =
      Text.of(
          "dari {0} penilaian = {1}, dibatasi {2} sampai {3}",
          "from {0} ratings = {1}, limited to {2}..{3}");
}
