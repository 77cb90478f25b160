package io.github.kinerjaasn.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.quantity.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The forms that are tested without their published patterns accept exactly what those accept. */
class FormPatternProperties {
  private static final int MAX = 70;

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aZz09 %.-_/~\t\n\u007F\u0085\u00A0é²字\u2028\uD83D\uDE00")
        .ofMaxLength(MAX);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("-0012.9").ofMaxLength(MAX / 2);
  }

  @Property
  void ids(@ForAll("texts") String text) {
    assertThat(Inspection.isId(text)).isEqualTo(text.matches(Limits.ID_PATTERN));
  }

  @Property
  void linesAndProse(@ForAll("texts") String text) {
    assertThat(TextForm.isLine(text, MAX)).isEqualTo(text.matches(TextForm.LINE_PATTERN));
    assertThat(TextForm.isProse(text, MAX)).isEqualTo(text.matches(TextForm.PROSE_PATTERN));
  }

  @Property
  void units(@ForAll("texts") String text) {
    boolean sized = text.codePointCount(0, text.length()) <= Unit.MAX_LENGTH;

    accepts(() -> Unit.of(text), sized && text.matches(Unit.PATTERN));
  }

  @Property
  void decimals(@ForAll("numbers") String text) {
    accepts(() -> Decimals.parse(text), text.matches(Decimals.PATTERN));
  }

  private static void accepts(Runnable reading, boolean expected) {
    if (expected) {
      assertThatCode(reading::run).doesNotThrowAnyException();
    } else {
      assertThatCode(reading::run).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
