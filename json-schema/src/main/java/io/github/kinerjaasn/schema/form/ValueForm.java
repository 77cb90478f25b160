package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.finding.ValueHint;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scalar with a static {@code parse(String)}. It is a JSON number if it can also be made of one
 * {@code BigDecimal}, else a text. A {@link Rational} and a {@link Percentage} are texts: one third
 * is no decimal.
 */
final class ValueForm implements Form {
  private static final Set<Class<?>> EXACT = Set.of(Rational.class, Percentage.class);

  private final Method parse;
  private final boolean number;
  private final ValueHint hint;

  private ValueForm(Method parse, boolean number) {
    this.parse = parse;
    this.number = number;
    this.hint = ValueHint.of(parse.getReturnType());
  }

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
    return !EXACT.contains(type)
        && Stream.of(type.getMethods()).anyMatch(make -> isFactory(make, BigDecimal.class, type));
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
    return new ValueForm(parse, isNumber(type));
  }

  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<String> text =
        number
            ? PlainForm.decimal(json, findings).map(BigDecimal::toPlainString)
            : findings.expect(JsonText.class, json, Kinds.TEXT).map(JsonText::value);
    Optional<Object> value = text.flatMap(this::parse);
    if (text.isPresent() && value.isEmpty()) {
      findings.outOfRange(json, hint.message(), hint.advice(), hint.allowed());
    }
    value.ifPresent(findings::met);
    return value;
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return parse.getReturnType() == Period.class && draft.period().isPresent()
        ? draft.period().map(period -> period)
        : draft.choose(hint.examples()).flatMap(this::parse);
  }

  // What parse says of a bad text may quote it, and the text may be personal: it is not shown.
  private Optional<Object> parse(String text) {
    try {
      return Optional.of(parse.invoke(null, text));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw Reflected.unreachable(parse, e);
    }
  }
}
