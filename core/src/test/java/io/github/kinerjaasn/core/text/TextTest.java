package io.github.kinerjaasn.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final Text LIMIT = Text.of("paling tinggi {0}", "at most {0}");

  @ParameterizedTest
  @ValueSource(
      strings = {"tr-TR", "ar-EG-u-nu-arab", "in-ID", "id-ID", "th-TH-u-nu-thai", "de-CH", "en-US"})
  void readsTheSameUnderEveryDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(LIMIT.with(new BigDecimal("1234.50")))
          .isEqualTo(Text.of("paling tinggi 1234,50", "at most 1234.50"));
      assertThat(LIMIT.with(1_234_567))
          .isEqualTo(Text.of("paling tinggi 1234567", "at most 1234567"));
      assertThat(LIMIT.with(Rational.of(-1, 3)))
          .isEqualTo(Text.of("paling tinggi ≈ -0,3333", "at most ≈ -0.3333"));
      assertThat(LIMIT.with(Quantity.parse("6.5 hari kerja")))
          .isEqualTo(Text.of("paling tinggi 6,5 hari kerja", "at most 6.5 hari kerja"));
      assertThat(Period.parse("0987-07")).hasToString("0987-07");
      assertThat(Period.parse("0987-Q4")).hasToString("0987-Q4");
      assertThat(Language.parse("ID")).isEqualTo(Language.ID);
      assertThat(Language.ID.tag()).isEqualTo("id");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fillsPlacesInAnyOrderAndNumber() {
    assertThat(Text.of("{1} dari {0}, {0}", "{0}: {1}").with(10, "IKI-1"))
        .isEqualTo(Text.of("IKI-1 dari 10, 10", "10: IKI-1"));
    assertThat(Text.same("{10}{0}").with(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "x"))
        .isEqualTo(Text.same("x0"));
    assertThat(Text.same("tanpa tempat").with(1)).isEqualTo(Text.same("tanpa tempat"));
  }

  @Test
  void valuesAreNotFilledAgain() {
    assertThat(LIMIT.with("{0} {1} }{"))
        .isEqualTo(Text.of("paling tinggi {0} {1} }{", "at most {0} {1} }{"));
  }

  @Test
  void listsAndLabelsAreRendered() {
    assertThat(LIMIT.with(List.of(Text.of("satu", "one"), new BigDecimal("2.5"))))
        .isEqualTo(Text.of("paling tinggi satu; 2,5", "at most one, 2.5"));
    assertThat(Text.render(List.of(), Language.EN)).isEmpty();
    assertThat(Text.render(new BigDecimal("1E+3"), Language.ID)).isEqualTo("1000");
    assertThat(Text.render("1.5", Language.ID)).isEqualTo("1.5");
  }

  /** A path holds itself when it is walked through. */
  @Test
  void aPathIsOneValue() {
    assertThat(Text.same("{0}").with(Path.of("skp.json")).id()).isEqualTo("skp.json");
  }

  @Test
  void aMissingValueIsAnError() {
    assertThatThrownBy(() -> Text.same("{1}").with("only one"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void quotesAreCut() {
    assertThat(Text.quote("2025-Q5")).isEqualTo("\"2025-Q5\"");
    assertThat(Text.quote("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
    assertThat(Text.quote("x".repeat(81))).isEqualTo("\"" + "x".repeat(80) + "…\" (81 characters)");
    assertThat(Text.quote("x" + "😀".repeat(79))).isEqualTo("\"x" + "😀".repeat(79) + "\"");
    assertThat(Text.quote("x" + "😀".repeat(80)))
        .isEqualTo("\"x" + "😀".repeat(79) + "…\" (81 characters)");
  }

  @Test
  void bothLanguagesChangeAlike() {
    assertThat(Text.of("a", "b").map(text -> text + "!")).isEqualTo(Text.of("a!", "b!"));
    assertThat(Text.of("a", "b").label()).isEqualTo(Text.of("a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "id, ID",
    "ID, ID",
    "in, ID",
    "id-ID, ID",
    "in_ID, ID",
    "en, EN",
    "en-GB, EN",
    "' EN ', EN"
  })
  void languagesAreRead(String tag, Language language) {
    assertThat(Language.parse(tag)).isEqualTo(language);
    assertThat(Language.parse(language.tag())).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "indonesia", "i", "english", "-id"})
  void otherLanguagesAreRefused(String tag) {
    assertThatThrownBy(() -> Language.parse(tag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language must be id or en");
  }
}
