package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import static io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.AKIP_BOUNDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.AkipBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluasiAkipTest {
  private static final Interpretations TERMASUK =
      Interpretations.defaults().with(AKIP_BOUNDS, AkipBounds.LOWER_INCLUDED);

  @ParameterizedTest
  @CsvFileSource(resources = "predikat-akip.csv", numLinesToSkip = 1)
  void predikatAkip(String nilai, PredikatAkip tidakTermasuk, PredikatAkip termasuk) {
    NilaiAkip masukan = new NilaiAkip(Rational.parse(nilai));
    Both.assertRule(tracer -> EvaluasiAkip.predikatAkip(masukan, tracer)).isEqualTo(tidakTermasuk);
    Both.assertRule(TERMASUK, tracer -> EvaluasiAkip.predikatAkip(masukan, tracer))
        .isEqualTo(termasuk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01", "1000"})
  void nilaiOutside(String nilai) {
    assertThatThrownBy(() -> new NilaiAkip(Rational.parse(nilai)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0..100")
        .hasMessageContaining(nilai);
  }

  @Test
  void theReadingUsedIsRecorded() {
    NilaiAkip nilai = new NilaiAkip(Rational.of(90));
    assertThat(Both.why(TERMASUK, tracer -> EvaluasiAkip.predikatAkip(nilai, tracer)).allChoices())
        .hasToString("[AKIP_BOUNDS=LOWER_INCLUDED]");
    assertThat(Tafsir.all()).containsExactly(AKIP_BOUNDS);
    assertThat(Tafsir.notModelled()).hasSize(2);
  }
}
