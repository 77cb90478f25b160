package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule answers. There are three ends, not two: a value with its reasoning, a list of what is
 * missing or wrong, or the reason why the rule does not apply. An unfavourable predicate is an
 * ordinary {@link Decided}.
 *
 * <pre>{@code
 * String line = switch (outcome) { // Java 21; on 17 use the methods below
 *   case Decided<Predicate> decided -> decided.value().toString();
 *   case Undecided<Predicate> undecided -> undecided.violations().toString();
 *   case NotApplicable<Predicate> no -> no.reason().en();
 * };
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T> {

  /**
   * A value, why it is so, and remarks that do not change it.
   *
   * @param value the value
   * @param reasoning how it came about
   * @param remarks warnings, sorted
   * @param <T> the type of the value
   */
  record Decided<T>(T value, Step reasoning, List<Violation> remarks) implements Outcome<T> {
    /**
     * Sorts the remarks and takes a copy.
     *
     * @param value the value
     * @param reasoning how it came about
     * @param remarks warnings, sorted
     */
    public Decided {
      remarks = remarks.isEmpty() ? List.of() : remarks.stream().distinct().sorted().toList();
    }
  }

  /**
   * No value, because something is missing or wrong. All of it is listed.
   *
   * @param violations one or more, sorted; at least one is an error
   * @param <T> the type of the value there would be
   */
  record Undecided<T>(List<Violation> violations) implements Outcome<T> {
    /**
     * Sorts the violations and takes a copy.
     *
     * @param violations one or more, sorted; at least one is an error
     * @throws IllegalArgumentException if there is no error among them
     */
    public Undecided {
      violations = violations.stream().distinct().sorted().toList();
      if (violations.stream().noneMatch(Violation::isError)) {
        throw new IllegalArgumentException("undecided needs at least one error, had none");
      }
    }
  }

  /**
   * No value, because the rule is not for this case.
   *
   * @param reason why not
   * @param basis what says so
   * @param <T> the type of the value there would be
   */
  record NotApplicable<T>(Text reason, Basis basis) implements Outcome<T> {}

  /**
   * A decided outcome without remarks.
   *
   * @param value the value
   * @param reasoning how it came about
   * @param <T> the type of the value
   * @return the outcome
   */
  static <T> Outcome<T> decided(T value, Step reasoning) {
    return new Decided<>(value, reasoning, List.of());
  }

  /**
   * An undecided outcome.
   *
   * @param violations what is missing or wrong
   * @param <T> the type of the value there would be
   * @return the outcome
   */
  static <T> Outcome<T> undecided(Collection<Violation> violations) {
    return new Undecided<>(List.copyOf(violations));
  }

  /**
   * An undecided outcome with one violation.
   *
   * @param violation what is missing or wrong
   * @param <T> the type of the value there would be
   * @return the outcome
   */
  static <T> Outcome<T> undecided(Violation violation) {
    return new Undecided<>(List.of(violation));
  }

  /**
   * An outcome of a rule that is not for this case.
   *
   * @param reason why not
   * @param basis what says so
   * @param <T> the type of the value there would be
   * @return the outcome
   */
  static <T> Outcome<T> notApplicable(Text reason, Basis basis) {
    return new NotApplicable<>(reason, basis);
  }

  /**
   * Whether there is a value.
   *
   * @return true for {@link Decided}
   */
  default boolean isDecided() {
    return this instanceof Decided<T>;
  }

  /**
   * The value, if decided.
   *
   * @return the value, or empty
   */
  default Optional<T> toOptional() {
    return this instanceof Decided<T> decided ? Optional.of(decided.value()) : Optional.empty();
  }

  /**
   * The value.
   *
   * @return the value
   * @throws NoSuchElementException if undecided or not applicable
   */
  default T orElseThrow() {
    if (this instanceof Decided<T> decided) {
      return decided.value();
    }
    throw new NoSuchElementException("no value: " + this);
  }

  /**
   * The reasoning, if decided.
   *
   * @return the root of the reasoning tree, or empty
   */
  default Optional<Step> why() {
    return this instanceof Decided<T> decided ? Optional.of(decided.reasoning()) : Optional.empty();
  }

  /**
   * The violations of an undecided outcome, or the remarks of a decided one.
   *
   * @return sorted, possibly empty
   */
  default List<Violation> violations() {
    if (this instanceof Decided<T> decided) {
      return decided.remarks();
    }
    return this instanceof Undecided<T> undecided ? undecided.violations() : List.of();
  }

  /**
   * Changes the value and keeps reasoning and remarks.
   *
   * @param change what to do with the value
   * @param <U> the new type
   * @return the changed outcome
   */
  default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    if (this instanceof Decided<T> decided) {
      return new Decided<>(change.apply(decided.value()), decided.reasoning(), decided.remarks());
    }
    if (this instanceof Undecided<T> undecided) {
      return new Undecided<>(undecided.violations());
    }
    NotApplicable<T> no = (NotApplicable<T>) this;
    return new NotApplicable<>(no.reason(), no.basis());
  }
}
