package io.github.kinerjaasn.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import io.github.kinerjaasn.core.text.Language;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemandMessagesTest {
  private static final Validator ENGLISH = Validation.validator(Locale.ENGLISH);
  private static final Validator INDONESIAN = Validation.validator(Locale.forLanguageTag("id-ID"));

  private static TreeMap<String, String> bundle(String suffix) throws IOException {
    Properties properties = new Properties();
    String name = "/ContributorValidationMessages" + suffix + ".properties";
    try (InputStream in = Demand.class.getResourceAsStream(name)) {
      properties.load(in);
    }
    TreeMap<String, String> messages = new TreeMap<>();
    properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
    messages.keySet().removeIf(key -> !key.startsWith(ViolationPath.KEY_PREFIX));
    return messages;
  }

  @Test
  void bundlesRepeatTheMessagesOfTheChecks() throws IOException {
    assertThat(bundle("")).isEqualTo(Demands.messages(Language.EN));
    assertThat(bundle("_id")).isEqualTo(Demands.messages(Language.ID));
  }

  @Test
  void messagesHaveNoPlacesBecauseBundlesCannotFillThem() {
    assertThat(Demands.all())
        .allMatch(demand -> !demand.message().id().contains("{"))
        .allMatch(demand -> !demand.message().en().contains("{"));
  }

  @Test
  void namesAreUnique() {
    assertThat(Demands.all()).extracting(Demand::name).doesNotHaveDuplicates();
  }

  private static Stream<Mistake> errors() {
    return Stream.of(Mistake.values()).filter(Mistake::isError);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void everyConstraintSpeaksBothLanguages(Mistake mistake) {
    Object broken = mistake.in(Samples.evaluation());

    assertThat(Validation.messages(ENGLISH, broken))
        .isNotEmpty()
        .allMatch(text -> !text.contains("io.github"));
    assertThat(Validation.messages(INDONESIAN, broken))
        .hasSameSizeAs(Validation.messages(ENGLISH, broken))
        .doesNotContainAnyElementsOf(Validation.messages(ENGLISH, broken))
        .allMatch(text -> !text.contains("io.github") && !text.contains("must"));
  }
}
