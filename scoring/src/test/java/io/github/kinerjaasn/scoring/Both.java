package io.github.kinerjaasn.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ObjectAssert;

/** Runs a rule with a silent and a recording tracer; the two must agree. */
public final class Both {
  private Both() {}

  public static <T> T tracers(Function<Tracer, T> rule) {
    return tracers(Interpretations.defaults(), rule);
  }

  public static <T> T tracers(Interpretations readings, Function<Tracer, T> rule) {
    T silent = rule.apply(Tracer.silent(readings));
    Tracer.Recorder recorder = Tracer.recording(readings);
    assertThatObject(rule.apply(recorder)).isEqualTo(silent);
    if (recorder.mark() > 0) {
      readable(recorder.root());
    }
    return silent;
  }

  public static <T> ObjectAssert<T> assertRule(Function<Tracer, T> rule) {
    return assertRule(Interpretations.defaults(), rule);
  }

  public static <T> ObjectAssert<T> assertRule(Interpretations readings, Function<Tracer, T> rule) {
    return assertThatObject(tracers(readings, rule));
  }

  /** The exact value rounds HALF_UP to the number as printed; "undefined" is no value. */
  public static void assertShown(Optional<Rational> value, String shown) {
    if (shown.equals("undefined")) {
      assertThat(value).isEmpty();
    } else {
      assertShown(value.orElseThrow(), shown);
    }
  }

  public static void assertShown(Rational value, String shown) {
    BigDecimal expected = new BigDecimal(shown);
    assertThat(value.round(expected.scale())).isEqualTo(expected);
  }

  /** The reasoning of a rule that leaves one. */
  public static Step why(Interpretations readings, Function<Tracer, ?> rule) {
    Tracer.Recorder recorder = Tracer.recording(readings);
    rule.apply(recorder);
    return recorder.root();
  }

  private static void readable(Step root) {
    for (Step step : root.walk()) {
      for (Language language : Language.values()) {
        assertThat(step.name().in(language)).isNotBlank();
        assertThat(Text.render(step.value(), language)).doesNotContain("Optional", "@");
        assertThat(step.how().in(language)).isNotBlank().doesNotContain("{", "Optional", "@");
      }
    }
    assertThat(root.toText(Language.ID)).isNotBlank();
  }
}
