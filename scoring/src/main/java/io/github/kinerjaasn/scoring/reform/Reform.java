package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.scheme.SchemeRule;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two schemes over the same population: how many keep their outcome, who moves from which to which,
 * and by which value. Reads the population once, in order, and keeps only counts and the first few
 * who move.
 *
 * <pre>{@code
 * Reform reform =
 *     Reform.simulate(
 *         CompiledScheme.of(old), CompiledScheme.of(proposed), Population.of(old, 1, 1_000), 10);
 * reform.transitions(); // BUTUH_PERBAIKAN -> BAIK: 412, ...
 * }</pre>
 *
 * @param people how many were read
 * @param transitions how many have each pair of outcomes, ordered; equal pairs too
 * @param causes how many of those who move have each cause, ordered
 * @param movers the first who move, in the order of reading
 */
public record Reform(
    long people, Map<Transition, Long> transitions, Map<String, Long> causes, List<Mover> movers) {
  /** The outcome of one whom a scheme cannot rate. */
  public static final String UNDECIDED = "UNDECIDED";

  /**
   * A pair of outcomes.
   *
   * @param before under the first scheme
   * @param after under the second scheme
   */
  public record Transition(String before, String after) implements Comparable<Transition> {
    /**
     * Whether the outcome stays.
     *
     * @return true if both are equal
     */
    public boolean isSame() {
      return before.equals(after);
    }

    @Override
    public int compareTo(Transition other) {
      int first = before.compareTo(other.before);
      return first != 0 ? first : after.compareTo(other.after);
    }

    @Override
    public String toString() {
      return before + " -> " + after;
    }
  }

  /**
   * One who moves.
   *
   * @param number the place in the stream, from 0
   * @param transition the pair of outcomes
   * @param cause the first value that differs, named as in the reasoning
   */
  public record Mover(long number, Transition transition, String cause) {}

  /**
   * Takes copies.
   *
   * @param people how many were read
   * @param transitions how many have each pair of outcomes, ordered; equal pairs too
   * @param causes how many of those who move have each cause, ordered
   * @param movers the first who move, in the order of reading
   */
  public Reform {
    transitions = Collections.unmodifiableMap(new TreeMap<>(transitions));
    causes = Collections.unmodifiableMap(new TreeMap<>(causes));
    movers = List.copyOf(movers);
  }

  /**
   * Rates a population under both schemes, one person at a time: however many there are, memory is
   * needed for one person and for the counts.
   *
   * @param before the first scheme, or a rule written in Java
   * @param after the second one
   * @param population the inputs; read once, in order, and never kept
   * @param shown how many of those who move to keep
   * @return counts, and the first who move
   */
  public static Reform simulate(
      SchemeRule before, SchemeRule after, Stream<SchemeInput> population, int shown) {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    return count(
        population,
        one -> before.rate(one, silent, Reform::ignore),
        one -> after.rate(one, silent, Reform::ignore),
        shown);
  }

  /**
   * Rates appraisals under both schemes, one at a time as {@link #simulate} does.
   *
   * @param before the first scheme
   * @param after the second scheme
   * @param appraisals the documents; read once, in order, and never kept
   * @param shown how many of those who move to keep
   * @return counts, and the first who move
   */
  public static Reform simulateDocuments(
      CompiledScheme before, CompiledScheme after, Stream<Evaluation> appraisals, int shown) {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    return count(
        appraisals,
        one -> before.rate(one, SchemeEntries.NONE, silent, Reform::ignore),
        one -> after.rate(one, SchemeEntries.NONE, silent, Reform::ignore),
        shown);
  }

  private static <T> Reform count(
      Stream<T> population,
      Function<T, Optional<SchemeResult>> before,
      Function<T, Optional<SchemeResult>> after,
      int shown) {
    Tally tally = new Tally(shown);
    for (Iterator<T> people = population.iterator(); people.hasNext(); ) {
      T one = people.next();
      tally.add(before.apply(one), after.apply(one));
    }
    return tally.reform();
  }

  private static void ignore(Violation violation) {}

  /**
   * How many have another outcome.
   *
   * @return 0 or more
   */
  public long moved() {
    return transitions.entrySet().stream()
        .filter(one -> !one.getKey().isSame())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
