package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.reform.Comparison.PartChange;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.stage.BandStage;
import io.github.kinerjaasn.scoring.stage.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects what is not the same in two schemes. */
final class PartChanges {
  /** What an input gets that a scheme cannot rate. */
  static final Text NO_RESULT = Text.of("tanpa hasil", "no result");

  /** The witness of a change that none of the inputs tried shows. */
  static final Text UNSEEN =
      Text.of("tidak tampak pada masukan yang dicoba", "not seen on the inputs tried");

  /** The witness of a change of words, days and citations. */
  static final Text NO_NUMBER = Text.of("tidak mengubah angka", "changes no number");

  private static final Text DECIMALS = Text.of("{0} desimal {1}", "{0} decimals {1}");
  private static final Text CHANGED = Text.of("berubah", "changed");
  private static final Text ABSENT = Text.of("tidak ada", "none");

  private final List<PartChange> changes = new ArrayList<>();
  private final Scheme before;
  private final Scheme after;

  PartChanges(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
  }

  List<PartChange> all() {
    return List.copyOf(changes);
  }

  /** Whether a change moves the calibrated values, from which outcomes are compared. */
  static boolean isEarly(PartChange change) {
    String pointer = change.pointer();
    boolean before =
        pointer.equals("/result")
            || pointer.equals("/behaviour")
            || pointer.startsWith("/result/")
            || pointer.startsWith("/behaviour/")
            || pointer.startsWith("/calibrations");
    return before && !change.witness().equals(NO_NUMBER);
  }

  void add(String pointer, Text what, Text witness) {
    changes.add(new PartChange(pointer, what, witness));
  }

  void addAll(Collection<PartChange> more) {
    changes.addAll(more);
  }

  /** A part whose effect a small input shows: the first scheme with this part of the second. */
  void part(
      String pointer,
      Function<Scheme, Object> part,
      BiFunction<ImmutableScheme, Scheme, Scheme> exchange) {
    if (!part.apply(before).equals(part.apply(after))) {
      add(pointer, what(part), witness(exchange));
    }
  }

  Text witness(BiFunction<ImmutableScheme, Scheme, Scheme> exchange) {
    Scheme exchanged = exchange.apply(ImmutableScheme.copyOf(before), after);
    return Probes.witness(before, exchanged).orElse(UNSEEN);
  }

  /** A part that nothing but itself shows, unless something within it is listed already. */
  void rest(String pointer, Function<Scheme, Object> part) {
    boolean listed =
        changes.stream()
            .anyMatch(
                one -> one.pointer().equals(pointer) || one.pointer().startsWith(pointer + "/"));
    if (!listed && !part.apply(before).equals(part.apply(after))) {
      add(pointer, what(part), NO_NUMBER);
    }
  }

  /** Entries by key, each change its own. */
  void keyed(String pointer, Function<Scheme, Map<?, ?>> part, Text witness) {
    Map<?, ?> one = part.apply(before);
    Map<?, ?> two = part.apply(after);
    TreeSet<Object> keys = new TreeSet<>(one.keySet());
    keys.addAll(two.keySet());
    for (Object key : keys) {
      Optional<Object> first = Optional.ofNullable(one.get(key));
      Optional<Object> second = Optional.ofNullable(two.get(key));
      if (!first.equals(second)) {
        Text what = Text.same("{0}: {1} → {2}").with(key, shown(first), shown(second));
        add(pointer, what, witness);
      }
    }
  }

  Text what(Function<Scheme, Object> part) {
    Object first = part.apply(before);
    Object second = part.apply(after);
    return isPlain(first) && isPlain(second)
        ? Text.same("{0} → {1}").with(shown(first), shown(second))
        : CHANGED;
  }

  private static boolean isPlain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() || isPlain(optional.get());
    }
    return value instanceof Labelled
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof LocalDate;
  }

  static Object shown(Object value) {
    if (value instanceof LocalDate day) {
      return DateWords.of(day);
    }
    return value instanceof Optional<?> optional
        ? optional.<Object>map(PartChanges::shown).orElse(ABSENT)
        : value;
  }

  void calibrations() {
    for (PostKind post : PostKind.values()) {
      Optional<CalibrationRow> one = row(before, post);
      Optional<CalibrationRow> two = row(after, post);
      if (!one.map(CalibrationRow::getScale).equals(two.map(CalibrationRow::getScale))) {
        add(
            "/calibrations",
            Text.of("{0}: skala berubah", "{0}: the scale changes").with(post),
            scaleWitness(one, two));
      }
    }
  }

  void roundings() {
    for (Stage stage : Stage.values()) {
      List<RoundingStep> one = steps(before, stage::equals);
      List<RoundingStep> two = steps(after, stage::equals);
      if (!one.equals(two)) {
        add(
            "/roundings",
            Text.same("{0}: {1} → {2}").with(stage, rounding(one), rounding(two)),
            witness((a, b) -> a.withRoundings(exchanged(a, stage, two))));
      }
    }
  }

  /** Whether numbers are rounded in another way before the calibrated values. */
  static boolean roundsEarlier(Scheme one, Scheme two) {
    Predicate<Stage> early = stage -> stage != Stage.FINAL;
    return !Set.copyOf(steps(one, early)).equals(Set.copyOf(steps(two, early)));
  }

  private static List<RoundingStep> exchanged(Scheme scheme, Stage stage, List<RoundingStep> by) {
    return Stream.concat(steps(scheme, one -> one != stage).stream(), by.stream()).toList();
  }

  private static List<RoundingStep> steps(Scheme scheme, Predicate<Stage> which) {
    return scheme.getRoundings().stream().filter(one -> which.test(one.getStage())).toList();
  }

  private static Text rounding(List<RoundingStep> steps) {
    return steps.stream()
        .findFirst()
        .map(one -> DECIMALS.with(one.getDecimals(), one.getMode()))
        .orElse(Text.of("eksak", "exact"));
  }

  private static Optional<CalibrationRow> row(Scheme scheme, PostKind post) {
    return scheme.getCalibrations().stream()
        .filter(one -> one.getPosts().isEmpty() || one.getPosts().contains(post))
        .findFirst();
  }

  private static Text scaleWitness(Optional<CalibrationRow> one, Optional<CalibrationRow> two) {
    for (int value = 0; value <= 200; value++) {
      Text first = scaled(one, value);
      Text second = scaled(two, value);
      if (!first.equals(second)) {
        return Text.same("{0}: {1} → {2}").with(value, first, second);
      }
    }
    return UNSEEN;
  }

  private static Text scaled(Optional<CalibrationRow> row, int value) {
    return row.map(one -> Scale.of(one.getScale()).of(Rational.of(value)).label())
        .orElse(NO_RESULT);
  }

  /** Every interval of numbers that two tables label differently. */
  void bands(String pointer, Optional<BandTable> first, Optional<BandTable> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    for (BandStage.Row one : BandStage.of(first.get()).rows()) {
      for (BandStage.Row two : BandStage.of(second.get()).rows()) {
        Interval both = one.interval().and(two.interval());
        if (!one.label().equals(two.label()) && !both.isEmpty()) {
          add(
              pointer,
              Text.same("{0}: {1} → {2}").with(both, one.label(), two.label()),
              both.simplest().orElseThrow().label());
        }
      }
    }
  }
}
