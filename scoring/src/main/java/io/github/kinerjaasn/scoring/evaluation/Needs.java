package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what a regime misses in a document. */
record Needs(Consumer<Violation> trouble, Basis basis) {
  private static final Text MISSING = Text.of("{0} belum diisi", "{0} is missing");
  private static final Text FILL_IN =
      Text.of(
          "isi sebelum dinilai; yang kosong tidak pernah dianggap nol atau sesuai",
          "fill it in before rating; what is absent is never taken as zero or as met");

  <T> Optional<T> need(Optional<T> input, String pointer, Text name) {
    if (input.isEmpty()) {
      trouble.accept(
          Violation.error(
              pointer, ViolationCode.MISSING, MISSING.with(name), FILL_IN.with(name), basis));
    }
    return input;
  }
}
