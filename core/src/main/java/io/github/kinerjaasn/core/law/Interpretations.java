package io.github.kinerjaasn.core.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The readings that a caller has chosen; every other interpretation keeps its default. Immutable.
 *
 * <p>Example: {@code Interpretations.defaults().with(PP46_ROUNDING, EVERY_STAGE)}.
 */
public final class Interpretations {
  private static final Interpretations DEFAULTS = new Interpretations(new TreeMap<>());

  private final TreeMap<String, Choice> chosen;

  private Interpretations(TreeMap<String, Choice> chosen) {
    this.chosen = chosen;
  }

  /**
   * No choice: every interpretation has its default reading.
   *
   * @return the defaults
   */
  public static Interpretations defaults() {
    return DEFAULTS;
  }

  /**
   * Chooses a reading.
   *
   * @param interpretation the open point
   * @param reading the reading to apply
   * @param <R> the enum of its readings
   * @return these choices with that one added or replaced
   */
  public <R extends Enum<R> & Reading> Interpretations with(
      Interpretation<R> interpretation, R reading) {
    return with(new Choice(interpretation, reading));
  }

  /**
   * Chooses a reading.
   *
   * @param choice the open point and its reading
   * @return these choices with that one added or replaced
   */
  public Interpretations with(Choice choice) {
    TreeMap<String, Choice> copy = new TreeMap<>(chosen);
    copy.put(choice.interpretation().name(), choice);
    return new Interpretations(copy);
  }

  /**
   * Chooses readings by name, as a document or a command line gives them.
   *
   * @param known the interpretations there are
   * @param names names of interpretations to names of readings
   * @return the choices
   * @throws IllegalArgumentException if a name is not known
   */
  public static Interpretations of(
      Collection<? extends Interpretation<?>> known, Map<String, String> names) {
    Interpretations result = DEFAULTS;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      Interpretation<?> interpretation =
          known.stream()
              .filter(one -> one.name().equals(entry.getKey()))
              .findFirst()
              .orElseThrow(() -> unknown(entry.getKey(), known));
      result = result.with(interpretation.choose(entry.getValue()));
    }
    return result;
  }

  private static IllegalArgumentException unknown(String name, Collection<?> known) {
    return new IllegalArgumentException(
        "no interpretation named \"" + name + "\", there are " + known);
  }

  /**
   * The reading to apply.
   *
   * @param interpretation the open point
   * @param <R> the enum of its readings
   * @return the chosen reading, or the default
   */
  public <R extends Enum<R> & Reading> R of(Interpretation<R> interpretation) {
    return Optional.ofNullable(chosen.get(interpretation.name()))
        .map(choice -> interpretation.readings().cast(choice.reading()))
        .orElse(interpretation.standard());
  }

  /**
   * The reading to apply, as a choice.
   *
   * @param interpretation the open point
   * @return the chosen reading, or the default
   */
  public Choice choice(Interpretation<?> interpretation) {
    Choice choice = chosen.get(interpretation.name());
    return choice != null ? choice : new Choice(interpretation, interpretation.standard());
  }

  /**
   * What the caller chose, ordered by name.
   *
   * @return the choices, without the defaults
   */
  public List<Choice> chosen() {
    return List.copyOf(chosen.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Interpretations that && chosen.equals(that.chosen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(chosen);
  }

  @Override
  public String toString() {
    return chosen.values().toString();
  }
}
