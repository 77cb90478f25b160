package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.FormDemands;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.constraint.Spelled;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.StrictTokens;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form whose values have limits. A value beyond them is reported and still comes back: it can be
 * built, so the rest of its document can be judged with it.
 *
 * @param form the form of the values
 * @param limits their limits
 */
record Limited(Form form, List<Limit> limits) implements Form {
  private static final Set<Class<?>> RANGE = Set.of(Min.class, Max.class, PositiveOrZero.class);

  /** Judges a value where it stands. */
  interface Limit {
    void judge(Object value, Inspection at);
  }

  /** The form with the limits that annotations state. */
  static Form by(Stream<Annotation> annotations, Form form) {
    List<Annotation> constraints = annotations.distinct().toList();
    List<Limit> limits =
        Stream.concat(constraints.stream().flatMap(Limited::limits), range(constraints)).toList();
    return limits.isEmpty() ? form : new Limited(form, limits);
  }

  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<Object> value = form.read(json, findings);
    value.ifPresent(
        found -> {
          Inspection inspection = Inspection.start();
          judge(found, inspection);
          for (Violation violation : inspection.violations()) {
            findings.add(violation.under(json.place().pointer()));
          }
        });
    return value;
  }

  @Override
  public Object read(StrictTokens tokens, Inspection inspection) {
    Object value = form.read(tokens, inspection);
    judge(value, inspection);
    return value;
  }

  private void judge(Object value, Inspection inspection) {
    for (Limit limit : limits) {
      limit.judge(value, inspection);
    }
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return form.standIn(draft);
  }

  private static Stream<Limit> limits(Annotation constraint) {
    if (constraint instanceof Line line) {
      int max = line.max();
      return Stream.of((value, at) -> at.line((String) value, max));
    }
    if (constraint instanceof Prose prose) {
      int max = prose.max();
      return Stream.of((value, at) -> at.prose((String) value, max));
    }
    if (constraint instanceof Within within) {
      Points min = Points.parse(within.min());
      Points max = Points.parse(within.max());
      return Stream.of((value, at) -> at.within((Points) value, min, max));
    }
    if (constraint instanceof Id) {
      return Stream.of((value, at) -> at.id((String) value));
    }
    if (constraint instanceof Spelled word) {
      Predicate<String> isSpelled = Pattern.compile(word.pattern()).asMatchPredicate();
      String example = word.example();
      return Stream.of(
          (value, at) -> at.require(isSpelled.test((String) value), FormDemands.SPELLED, example));
    }
    if (constraint instanceof Size size) {
      int max = size.max();
      return Stream.of((value, at) -> at.size(size(value), max));
    }
    if (!RANGE.contains(constraint.annotationType())
        && constraint.annotationType().isAnnotationPresent(Constraint.class)) {
      throw new IllegalArgumentException(
          "constraint must have a meaning in JSON, was " + constraint.annotationType().getName());
    }
    return Stream.empty();
  }

  /** The constraints on a whole number are one range, so that a number out of it is told once. */
  private static Stream<Limit> range(List<Annotation> constraints) {
    long min = Long.MIN_VALUE;
    long max = Long.MAX_VALUE;
    for (Annotation constraint : constraints) {
      min = constraint instanceof Min lowest ? Math.max(min, lowest.value()) : min;
      min = constraint instanceof PositiveOrZero ? Math.max(min, 0) : min;
      max = constraint instanceof Max highest ? Math.min(max, highest.value()) : max;
    }
    long low = min;
    long high = max;
    boolean any = constraints.stream().anyMatch(one -> RANGE.contains(one.annotationType()));
    return any
        ? Stream.of((value, at) -> within(((Number) value).longValue(), low, high, at))
        : Stream.empty();
  }

  private static void within(long value, long low, long high, Inspection at) {
    at.require(value >= low && value <= high, FormDemands.RANGE, low, high, value);
  }

  private static int size(Object value) {
    if (value instanceof Collection<?> items) {
      return items.size();
    }
    return value instanceof Map<?, ?> entries ? entries.size() : ((CharSequence) value).length();
  }
}
