package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.entry.QualityEntry;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026.Iki;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkActiveDays;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.stage.SchemeRules;
import java.util.Optional;

/** How many days each indicator was active; where none are stated, by a named reading. */
record DocumentDays(Scheme scheme, Period period, DocumentNumbers numbers, Tracer tracer) {
  /** Empty where the days must be stated; any number where none counts. */
  Optional<Integer> of(String indicator) {
    Optional<Integer> stated = stated(indicator);
    if (stated.isPresent()) {
      return stated;
    }
    return isCounted() ? unstated() : Optional.of(IndicatorInput.YEAR);
  }

  private Optional<Integer> unstated() {
    boolean whole = tracer.reading(Tafsir.KMK_ACTIVE_DAYS) == KmkActiveDays.WHOLE_PERIOD;
    return whole && period.days() <= Iki.HARI_TERBANYAK
        ? Optional.of(Math.toIntExact(period.days()))
        : Optional.empty();
  }

  /** Leaves a step for days that are not stated and count. */
  void explain(IndicatorInput input) {
    if (isCounted() && stated(input.id()).isEmpty()) {
      tracer.leaf(
          new SchemeRules(scheme)
              .rule("hari-aktif", weighting().flatMap(WeightPart::getSource), LABEL, FORMULA)
              .consulting(Tafsir.KMK_ACTIVE_DAYS),
          input.days(),
          period);
      tracer.about(input.id());
    }
  }

  private Optional<Integer> stated(String indicator) {
    return numbers
        .quality(indicator)
        .flatMap(IndicatorQuality::getActiveDays)
        .or(() -> numbers.entry(indicator).flatMap(QualityEntry::getActiveDays));
  }

  private boolean isCounted() {
    return weighting().filter(WeightPart::isDaysActive).isPresent();
  }

  private Optional<WeightPart> weighting() {
    return scheme.getResult().flatMap(ResultPart::getWeighting);
  }

  private static final Text LABEL = Text.of("hari aktif indikator", "days active of the indicator");
  private static final Text FORMULA =
      Text.of("tidak diisi; masa penilaian {0}", "not stated; the period is {0}");
}
