package io.github.kinerjaasn.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages are the same whether the application has an expression language or not. */
class ExpressionLanguageTest {
  /** A constraint of the standard whose message is an expression. */
  public record Standard(@DecimalMin("1") int value) {}

  private static List<String> messages(Validator validator) {
    List<String> messages = new ArrayList<>();
    for (Mistake mistake : Mistake.values()) {
      messages.addAll(Validation.messages(validator, mistake.in(Samples.evaluation())));
    }
    return messages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void saysTheSameWithAndWithout(String language) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(messages(Validation.withExpressions(locale)))
        .isEqualTo(messages(Validation.validator(locale)))
        .hasSizeGreaterThan(20)
        .noneMatch(message -> message.contains("{"));
  }

  @Test
  void theStandardConstraintsNeedOne() {
    Standard wrong = new Standard(0);
    assertThat(Validation.messages(Validation.withExpressions(Locale.ENGLISH), wrong))
        .containsExactly("must be greater than or equal to 1");
    assertThat(Validation.messages(Validation.validator(Locale.ENGLISH), wrong))
        .allMatch(message -> message.contains("${"));
  }

  @Test
  void evaluatesNothingOfADocument() {
    Indicator wrong = Samples.speed().withId("${7*7}");
    for (String language : List.of("id", "en")) {
      assertThat(
              Validation.messages(
                  Validation.withExpressions(Locale.forLanguageTag(language)), wrong))
          .singleElement()
          .asString()
          .contains(String.valueOf(Limits.ID_MAX))
          .doesNotContain("49", "$");
    }
  }
}
