package io.github.kinerjaasn.examples.spring;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;

/** One violation in one language. */
record Finding(String pointer, String code, String message, String advice) {
  static Finding of(Violation violation, Language language) {
    return new Finding(
        violation.pointer(),
        violation.code().name(),
        violation.message().in(language),
        violation.advice().in(language));
  }

  /** What Bean Validation found, whose path is made a pointer. */
  static Finding of(String path, String message, Language language) {
    String pointer = path.replace('[', '.').replace("]", "").replace('.', '/');
    Text advice = Text.of("perbaiki nilainya", "correct the value");
    return new Finding(
        pointer.isEmpty() ? "" : "/" + pointer, "CONSTRAINT", message, advice.in(language));
  }
}
