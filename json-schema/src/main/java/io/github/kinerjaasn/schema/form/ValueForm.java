package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.finding.ValueHint;
import io.github.kinerjaasn.schema.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scalar with a static {@code parse(String)}. It is a JSON number if it can also be made of one
 * {@code BigDecimal}, else a text. A {@link Rational} and a {@link Percentage} are texts: one third
 * is no decimal.
 */
final class ValueForm {
  private static final Set<Class<?>> EXACT = Set.of(Rational.class, Percentage.class);

  private ValueForm() {}

  static boolean isScalar(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(make -> isParse(make, type));
  }

  private static boolean isParse(Method make, Class<?> type) {
    return make.getName().equals("parse") && isFactory(make, String.class, type);
  }

  private static boolean isFactory(Method make, Class<?> from, Class<?> to) {
    return Reflected.isStatic(make)
        && make.getParameterCount() == 1
        && make.getParameterTypes()[0] == from
        && to.isAssignableFrom(make.getReturnType());
  }

  /** Whether a scalar is written as a number. */
  static boolean isNumber(Class<?> type) {
    return ofDecimal(type).isPresent();
  }

  private static Optional<Method> ofDecimal(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(make -> !EXACT.contains(type) && isFactory(make, BigDecimal.class, type))
        .findFirst();
  }

  static Form of(Class<?> type) {
    Method parse =
        Stream.of(type.getMethods())
            .filter(make -> isParse(make, type))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "type must be a document or have parse(String), was "
                            + type.getName()
                            + "\nMungkin: give it a static builder() or parse(String)"));
    ValueHint hint = ValueHint.of(parse.getReturnType());
    return ofDecimal(type).map(of -> number(of, parse, hint)).orElseGet(() -> text(parse, hint));
  }

  private static Form number(Method of, Method parse, ValueHint hint) {
    return new LeafForm<>(
        LeafForm.Kind.NUMBER,
        Kinds.NUMBER,
        number -> Decimals.inLimits(number) ? made(of, number) : null,
        (json, number, findings) -> {
          if (Decimals.inLimits(number)) {
            complain(json, hint, findings);
          } else {
            PlainForm.tooLong(json, findings);
          }
        },
        draft -> standIn(draft, parse, hint));
  }

  private static Form text(Method parse, ValueHint hint) {
    return new LeafForm<>(
        LeafForm.Kind.TEXT,
        Kinds.TEXT,
        text -> made(parse, text),
        (json, text, findings) -> complain(json, hint, findings),
        draft -> standIn(draft, parse, hint));
  }

  private static Optional<Object> standIn(Draft draft, Method parse, ValueHint hint) {
    return parse.getReturnType() == Period.class && draft.period().isPresent()
        ? draft.period().map(period -> period)
        : draft.choose(hint.examples()).map(text -> made(parse, text));
  }

  private static void complain(JsonValue json, ValueHint hint, Findings findings) {
    findings.outOfRange(json, hint.message(), hint.advice(), hint.allowed());
  }

  // What a factory says of a bad text may quote it, and the text may be personal: it is not shown.
  private static @Nullable Object made(Method factory, Object of) {
    try {
      return factory.invoke(null, of);
    } catch (InvocationTargetException e) {
      return null;
    } catch (IllegalAccessException e) {
      throw Reflected.unreachable(factory, e);
    }
  }
}
