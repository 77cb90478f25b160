package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.core.outcome.Violation;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What reading gives: a value, or everything that is wrong with the document. A reading has no
 * reasoning, so it is not an {@link io.github.kinerjaasn.core.outcome.Outcome}.
 *
 * <pre>{@code
 * ReadResult<Skp> result = Exchange.read(Skp.class, bytes);
 * if (result instanceof ReadResult.Refused<Skp> refused) {
 *   refused.violations().forEach(violation -> show(violation.pointer(), violation.message()));
 * }
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed interface ReadResult<T> {

  /**
   * A value.
   *
   * @param value what was read
   * @param <T> its type
   */
  record Read<T>(T value) implements ReadResult<T> {}

  /**
   * No value.
   *
   * @param violations all that is wrong, sorted, at least one
   * @param <T> the type of the value there would be
   */
  record Refused<T>(List<Violation> violations) implements ReadResult<T> {
    /**
     * Sorts the violations and takes a copy.
     *
     * @param violations all that is wrong
     * @throws IllegalArgumentException if there are none
     */
    public Refused {
      violations = violations.stream().distinct().sorted().toList();
      if (violations.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs at least one violation, had none");
      }
    }
  }

  /**
   * A value.
   *
   * @param value what was read
   * @param <T> its type
   * @return the result
   */
  static <T> ReadResult<T> read(T value) {
    return new Read<>(value);
  }

  /**
   * A refusal.
   *
   * @param violations all that is wrong, at least one
   * @param <T> the type of the value there would be
   * @return the result
   */
  static <T> ReadResult<T> refused(Collection<Violation> violations) {
    return new Refused<>(List.copyOf(violations));
  }

  /**
   * Whether there is a value.
   *
   * @return true for {@link Read}
   */
  default boolean isRead() {
    return this instanceof Read<T>;
  }

  /**
   * The value, if there is one.
   *
   * @return the value, or empty
   */
  default Optional<T> toOptional() {
    return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /**
   * What is wrong.
   *
   * @return sorted, empty if there is a value
   */
  default List<Violation> violations() {
    return this instanceof Refused<T> refused ? refused.violations() : List.of();
  }

  /**
   * The value.
   *
   * @return the value
   * @throws NoSuchElementException if the document was refused; the message lists pointers and
   *     codes, never content
   */
  default T orElseThrow() {
    return toOptional()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "document refused: "
                        + violations().stream().map(v -> v.pointer() + " " + v.code()).toList()));
  }
}
