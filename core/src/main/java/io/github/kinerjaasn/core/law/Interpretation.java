package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * A point that a text leaves open, with the reading this library applies unless the caller chooses
 * another. Results record which reading was used.
 *
 * <p>Example: does "sebagian besar" mean strictly more than half, or the largest group? The caller
 * who wants the latter says {@code Interpretations.defaults().with(MAJORITY_RULE, LARGEST_GROUP)}.
 *
 * @param name the name of the point, such as {@code MAJORITY_RULE}
 * @param question what is open
 * @param readings the enum of its readings
 * @param standard the reading applied by default
 * @param basis where the text leaves it open
 * @param <R> the enum of its readings
 */
public record Interpretation<R extends Enum<R> & Reading>(
    String name, Text question, Class<R> readings, R standard, Basis basis) implements Labelled {

  /**
   * All readings, in the order of their enum.
   *
   * @return the default and its alternatives
   */
  public List<R> alternatives() {
    return List.of(readings.getEnumConstants());
  }

  /**
   * Chooses a reading by name, as a document or a command line gives it.
   *
   * @param reading the name of a reading
   * @return the choice
   * @throws IllegalArgumentException if there is no such reading
   */
  public Choice choose(String reading) {
    return alternatives().stream()
        .filter(alternative -> alternative.name().equals(reading))
        .findFirst()
        .map(alternative -> new Choice(this, alternative))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no reading of "
                        + name
                        + " named \""
                        + reading
                        + "\", there are "
                        + alternatives()));
  }

  @Override
  public Text label() {
    return question;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
