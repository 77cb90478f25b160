package io.github.kinerjaasn.scoring.method;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Outcome;
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
   * Tries every other reading.
   *
   * @param open the open points to try
   * @param chosen the readings the caller applies
   * @param rate gives the result under some readings; a pure function
   * @param <T> the type of the result, such as a predicate or a displayed number
   * @return the results, ordered by interpretation, then by reading
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
    Outcome<T> outcome = rate.apply(chosen.with(choice));
    return new Effect<>(choice, outcome, !outcome.toOptional().equals(base.toOptional()));
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
