package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.entry.QualityEntry;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.stage.Trouble;
import java.util.Optional;
import java.util.function.Function;

/** Numbers that stand in the appraisal or in the scheme's own entries, never in both. */
record DocumentNumbers(
    Optional<KmkInputs> numbers, SchemeEntries entries, Trouble trouble, Basis basis) {
  Optional<Rational> points(
      String name,
      Function<KmkInputs, Optional<Points>> inAppraisal,
      Function<SchemeEntries, Optional<Points>> inEntries) {
    return either(name, numbers.flatMap(inAppraisal), inEntries.apply(entries)).map(Points::value);
  }

  Optional<Integer> tier() {
    return either("tier", numbers.flatMap(KmkInputs::getTier), entries.getTier());
  }

  <T> Optional<T> either(String name, Optional<T> first, Optional<T> second) {
    if (first.isPresent() && second.isPresent()) {
      twice("/entries/" + name);
    }
    return first.or(() -> second);
  }

  Optional<IndicatorQuality> quality(String indicator) {
    return numbers.stream()
        .flatMap(one -> one.getQualities().stream())
        .filter(one -> one.getIndicatorId().equals(indicator))
        .findFirst();
  }

  Optional<QualityEntry> entry(String indicator) {
    return entries.getQualities().stream()
        .filter(one -> one.getIndicatorId().equals(indicator))
        .findFirst();
  }

  void twice(String pointer) {
    trouble.add(Violation.error(pointer, ViolationCode.INCONSISTENT, TWICE, ONCE, basis));
  }

  private static final Text TWICE =
      Text.of("sudah ada di penilaian", "the appraisal states this already");
  private static final Text ONCE =
      Text.of("hapus dari salah satu dokumen", "remove it from one of the documents");
}
