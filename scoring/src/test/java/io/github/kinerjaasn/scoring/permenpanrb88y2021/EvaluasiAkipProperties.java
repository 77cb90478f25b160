package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.AkipBounds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EvaluasiAkipProperties {
  private static PredikatAkip predikat(int hundredths, AkipBounds reading) {
    Interpretations readings = Interpretations.defaults().with(Tafsir.AKIP_BOUNDS, reading);
    NilaiAkip nilai = new NilaiAkip(Rational.of(hundredths, 100));
    return EvaluasiAkip.predikatAkip(nilai, Tracer.silent(readings));
  }

  @Property
  void betterIsNeverWorse(
      @ForAll @IntRange(max = 10_000) int one,
      @ForAll @IntRange(max = 10_000) int other,
      @ForAll AkipBounds reading) {
    assertThat(predikat(Math.max(one, other), reading))
        .isLessThanOrEqualTo(predikat(Math.min(one, other), reading));
  }

  @Property
  void readingsDifferExactlyAtTheCuts(@ForAll @IntRange(max = 10_000) int hundredths) {
    boolean differs =
        predikat(hundredths, AkipBounds.LOWER_EXCLUDED)
            != predikat(hundredths, AkipBounds.LOWER_INCLUDED);
    boolean atCut = EvaluasiAkip.BATAS_BAWAH_TERMASUK.cuts().contains(Rational.of(hundredths, 100));
    assertThat(differs).isEqualTo(atCut);
  }
}
