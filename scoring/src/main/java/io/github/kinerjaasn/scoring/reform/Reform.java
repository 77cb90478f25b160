package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.scheme.SchemeRule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two schemes over the same population: how many keep their outcome, who moves from which to which,
 * and by which value. Reads the population once, in order, and keeps only counts and the first few
 * who move.
 *
 * <pre>{@code
 * Reform reform = Reform.simulate(old, proposed, people.stream(), 10);
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
    transitions = java.util.Collections.unmodifiableMap(new TreeMap<>(transitions));
    causes = java.util.Collections.unmodifiableMap(new TreeMap<>(causes));
    movers = List.copyOf(movers);
  }

  /**
   * Rates a population under both schemes.
   *
   * @param before the first scheme
   * @param after the second scheme
   * @param population the inputs; read once, in order
   * @param shown how many of those who move to keep
   * @return counts, and the first who move
   */
  public static Reform simulate(
      SchemeRule before, SchemeRule after, Stream<SchemeInput> population, int shown) {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    Map<Transition, Long> transitions = new TreeMap<>();
    Map<String, Long> causes = new TreeMap<>();
    List<Mover> movers = new ArrayList<>();
    long number = 0;
    for (Iterator<SchemeInput> people = population.iterator(); people.hasNext(); number++) {
      SchemeInput input = people.next();
      Optional<SchemeResult> one = before.rate(input, silent, Reform::ignore);
      Optional<SchemeResult> two = after.rate(input, silent, Reform::ignore);
      Transition transition = new Transition(outcome(one), outcome(two));
      transitions.merge(transition, 1L, Long::sum);
      if (!transition.isSame()) {
        String cause = cause(one, two);
        causes.merge(cause, 1L, Long::sum);
        if (movers.size() < shown) {
          movers.add(new Mover(number, transition, cause));
        }
      }
    }
    return new Reform(number, transitions, causes, movers);
  }

  private static void ignore(Violation violation) {}

  private static String outcome(Optional<SchemeResult> result) {
    return result.map(SchemeResult::outcome).orElse(UNDECIDED);
  }

  /** The first of the values, in the order of the reasoning, at which the schemes part. */
  private static String cause(Optional<SchemeResult> before, Optional<SchemeResult> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "masukan";
    }
    SchemeResult one = before.get();
    SchemeResult two = after.get();
    if (!one.resultValue().equals(two.resultValue())) {
      return "nilai-hasil-kerja";
    }
    if (!one.behaviourValue().equals(two.behaviourValue())) {
      return "nilai-perilaku-kerja";
    }
    if (!one.total().equals(two.total())) {
      return "nilai-akhir";
    }
    if (!one.resultRating().equals(two.resultRating())) {
      return "rating-hasil";
    }
    return one.behaviourRating().equals(two.behaviourRating()) ? "predikat" : "rating-perilaku";
  }

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
