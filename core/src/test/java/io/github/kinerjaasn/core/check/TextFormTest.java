package io.github.kinerjaasn.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
  private static final int MAX = 10;

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "a b", "é", "字", "\uD83D\uDE00", "a\u00A0b", "1234567890"})
  void linesAndProse(String text) {
    assertThat(TextForm.isLine(text, MAX)).isTrue();
    assertThat(TextForm.isProse(text, MAX)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\na", "a\n"})
  void proseOnly(String text) {
    assertThat(TextForm.isLine(text, MAX)).isFalse();
    assertThat(TextForm.isProse(text, MAX)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        " \n ",
        "\u00A0",
        "\u2003",
        "\u3000",
        "\uFEFF",
        "a\u0000",
        "a\tb",
        "a\rb",
        "a\u007F",
        "\u0085a",
        "a\u009F",
        "a\u2028b",
        "\uD800",
        "a\uDFFFb",
        "12345678901"
      })
  void neither(String text) {
    assertThat(TextForm.isLine(text, MAX)).isFalse();
    assertThat(TextForm.isProse(text, MAX)).isFalse();
  }

  @Test
  void countsCodePoints() {
    String faces = "\uD83D\uDE00".repeat(MAX);

    assertThat(TextForm.isLine(faces, MAX)).isTrue();
    assertThat(TextForm.isLine(faces + "a", MAX)).isFalse();
  }

  @Test
  void longTextsCostLittle() {
    String hostile = " ".repeat(20_000_000) + "\u0000";

    Assertions.assertTimeout(
        Duration.ofSeconds(1), () -> TextForm.isProse(hostile, Limits.NOTE_MAX));
    assertThatCode(() -> TextForm.isProse(" ".repeat(Limits.NOTE_MAX), Limits.NOTE_MAX))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "IKI-1.1", "9_x"})
  void ids(String id) {
    Inspection in = Inspection.start();
    in.id(id);
    assertThat(in.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", ".a", "a b", "á", "a/b"})
  void notIds(String id) {
    Inspection in = Inspection.start();
    in.at("a/b~c").at(3).id(id);
    assertThat(in.violations()).extracting("pointer").containsExactly("/a~1b~0c/3");
  }

  @Test
  void longestId() {
    Inspection in = Inspection.start();
    in.id("a".repeat(Limits.ID_MAX));
    assertThat(in.violations()).isEmpty();
    in.id("a".repeat(Limits.ID_MAX + 1));
    assertThat(in.violations()).hasSize(1);
  }
}
