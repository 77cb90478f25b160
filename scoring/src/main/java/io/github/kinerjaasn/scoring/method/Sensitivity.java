package io.github.kinerjaasn.scoring.method;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Whether another reading of the law would change a result: the result under the chosen readings,
 * and under each other reading of each open point, one at a time.
 *
 * <pre>{@code
 * Sensitivity<Sebutan> sensitivity =
 *     Sensitivity.of(Tafsir.all(), chosen, readings -> rate(kegiatan, readings));
 * sensitivity.changing(); // the readings under which the result would be another
 * }</pre>
 *
 * @param chosen the result under the chosen readings
 * @param effects the result under each other reading
 * @param <T> the type of the result; compared by {@code equals}
 */
public record Sensitivity<T>(Outcome<T> chosen, List<Effect<T>> effects) {
  private static final Text MISSING =
      Text.of(
          "tafsir {0} memerlukan masukan yang tidak diberikan",
          "the reading {0} needs an input that was not given");
  private static final Text GIVE_IT =
      Text.of(
          "berikan masukan yang diminta bacaan itu; dokumentasinya menyebutkannya",
          "give the input that this reading asks for; its documentation names it");

  /**
   * Takes a copy.
   *
   * @param chosen the result under the chosen readings
   * @param effects the result under each other reading
   */
  public Sensitivity {
    effects = List.copyOf(effects);
  }

  /**
   * The result under one other reading.
   *
   * @param choice the other reading
   * @param outcome the result under it
   * @param changes whether that differs: another value, or decided instead of not or the reverse
   * @param <T> the type of the result
   */
  public record Effect<T>(Choice choice, Outcome<T> outcome, boolean changes) {}

  /**
   * Tries every other reading. One that asks for an input that was not given is undecided with a
   * violation that says so, where {@code rate} throws an {@link IllegalArgumentException} as well
   * as where it answers so itself.
   *
   * @param open the open points to try
   * @param chosen the readings the caller applies
   * @param rate gives the result under some readings; a pure function
   * @param <T> the type of the result, such as a predicate or a displayed number
   * @return the results, ordered by interpretation, then by reading
   * @throws IllegalArgumentException if {@code rate} throws it under the chosen readings
   */
  public static <T> Sensitivity<T> of(
      Collection<? extends Interpretation<?>> open,
      Interpretations chosen,
      Function<Interpretations, Outcome<T>> rate) {
    Outcome<T> base = rate.apply(chosen);
    List<Effect<T>> effects = new ArrayList<>();
    open.stream()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .forEach(
            point ->
                others(point, chosen)
                    .forEach(choice -> effects.add(effect(choice, base, chosen, rate))));
    return new Sensitivity<>(base, effects);
  }

  private static List<Choice> others(Interpretation<?> point, Interpretations chosen) {
    Reading applied = chosen.choice(point).reading();
    List<Choice> others = new ArrayList<>();
    for (Reading reading : point.alternatives()) {
      if (reading != applied) {
        others.add(new Choice(point, reading));
      }
    }
    return others;
  }

  private static <T> Effect<T> effect(
      Choice choice,
      Outcome<T> base,
      Interpretations chosen,
      Function<Interpretations, Outcome<T>> rate) {
    Outcome<T> outcome = under(choice, chosen, rate);
    return new Effect<>(choice, outcome, !outcome.toOptional().equals(base.toOptional()));
  }

  /** The inputs were accepted under the chosen readings: what is refused now is the reading's. */
  private static <T> Outcome<T> under(
      Choice choice, Interpretations chosen, Function<Interpretations, Outcome<T>> rate) {
    try {
      return rate.apply(chosen.with(choice));
    } catch (IllegalArgumentException refused) {
      return Outcome.undecided(missing(choice));
    }
  }

  private static Violation missing(Choice choice) {
    return Violation.error(
        "/interpretations/" + choice.interpretation().name(),
        ViolationCode.MISSING,
        MISSING.with(choice.toString()),
        GIVE_IT,
        choice.interpretation().basis());
  }

  /**
   * The other readings that would change the result.
   *
   * @return the choices, ordered by interpretation, then by reading
   */
  public List<Choice> changing() {
    return effects.stream().filter(Effect::changes).map(Effect::choice).toList();
  }
}
