package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule is given besides its inputs: the readings to apply, and a place to leave its steps.
 * Value and reasoning come from one pass; a {@linkplain #silent silent} tracer keeps nothing.
 *
 * <pre>{@code
 * static Rational nilaiKegiatan(Kegiatan kegiatan, Tracer tracer) {
 *   int mark = tracer.mark();
 *   Rational kuantitas = kuantitas(kegiatan, tracer);
 *   Rational kualitas = kualitas(kegiatan, tracer);
 *   return tracer.step(mark, NILAI_KEGIATAN, kuantitas.plus(kualitas), kuantitas, kualitas);
 * }
 * }</pre>
 *
 * The steps left since the mark become the children of the step. Not for use by several threads.
 */
public abstract sealed class Tracer {
  private final Interpretations interpretations;

  private Tracer(Interpretations interpretations) {
    this.interpretations = interpretations;
  }

  /**
   * A tracer that keeps nothing.
   *
   * @param interpretations the readings to apply
   * @return the tracer
   */
  public static Tracer silent(Interpretations interpretations) {
    return new Silent(interpretations);
  }

  /**
   * A tracer that keeps every step.
   *
   * @param interpretations the readings to apply
   * @return the tracer
   */
  public static Recorder recording(Interpretations interpretations) {
    return new Recorder(interpretations);
  }

  /**
   * The reading to apply. The rule that asks must list the interpretation.
   *
   * @param interpretation the open point
   * @param <R> the enum of its readings
   * @return the reading
   */
  public final <R extends Enum<R> & Reading> R reading(Interpretation<R> interpretation) {
    return interpretations.of(interpretation);
  }

  /**
   * The readings to apply.
   *
   * @return the interpretations
   */
  public final Interpretations interpretations() {
    return interpretations;
  }

  /**
   * Notes where the children of a coming step begin.
   *
   * @return the mark to give to that step
   */
  public abstract int mark();

  /**
   * Leaves a step whose children are the steps since the mark.
   *
   * @param mark what {@link #mark()} gave before the first child
   * @param rule the rule
   * @param value what it gave
   * @param inputs what fills its formula
   * @param <T> the type of the value
   * @return the value
   */
  public abstract <T> T step(int mark, Rule rule, T value, Object... inputs);

  /**
   * Leaves a step without children.
   *
   * @param rule the rule
   * @param value what it gave
   * @param inputs what fills its formula
   * @param <T> the type of the value
   * @return the value
   */
  public final <T> T leaf(Rule rule, T value, Object... inputs) {
    return step(mark(), rule, value, inputs);
  }

  /**
   * Names what the last step was about, such as the id of an indicator.
   *
   * @param subject the id
   */
  public abstract void about(String subject);

  /** Keeps nothing. */
  private static final class Silent extends Tracer {
    Silent(Interpretations interpretations) {
      super(interpretations);
    }

    @Override
    public int mark() {
      return 0;
    }

    @Override
    public <T> T step(int mark, Rule rule, T value, Object... inputs) {
      return value;
    }

    @Override
    public void about(String subject) {}
  }

  /**
   * Keeps every step. After the rule has run, {@link #root} is the step that holds all others. Not
   * for use by several threads.
   */
  public static final class Recorder extends Tracer {
    private final List<Step> steps = new ArrayList<>();

    private Recorder(Interpretations interpretations) {
      super(interpretations);
    }

    @Override
    public int mark() {
      return steps.size();
    }

    @Override
    public <T> T step(int mark, Rule rule, T value, Object... inputs) {
      List<Step> children = mark == steps.size() ? List.of() : since(mark);
      steps.add(new Step(rule, Optional.empty(), value, List.of(inputs), choices(rule), children));
      return value;
    }

    private List<Choice> choices(Rule rule) {
      if (rule.interpretations().isEmpty()) {
        return List.of();
      }
      List<Choice> choices = new ArrayList<>(rule.interpretations().size());
      rule.interpretations().forEach(one -> choices.add(interpretations().choice(one)));
      return choices;
    }

    private List<Step> since(int mark) {
      List<Step> since = steps.subList(mark, steps.size());
      List<Step> children = List.copyOf(since);
      since.clear();
      return children;
    }

    @Override
    public void about(String subject) {
      int last = steps.size() - 1;
      Step step = steps.get(last);
      steps.set(
          last,
          new Step(
              step.rule(),
              Optional.of(subject),
              step.value(),
              step.inputs(),
              step.choices(),
              step.children()));
    }

    /**
     * The one step that holds all others.
     *
     * @return the root
     * @throws IllegalStateException if there is not exactly one
     */
    public Step root() {
      if (steps.size() != 1) {
        throw new IllegalStateException("there must be one root step, were " + steps.size());
      }
      return steps.get(0);
    }
  }
}
