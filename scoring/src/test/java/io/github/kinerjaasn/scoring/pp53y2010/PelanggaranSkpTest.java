package io.github.kinerjaasn.scoring.pp53y2010;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.pp53y2010.PelanggaranSkp.Tingkat;
import io.github.kinerjaasn.scoring.pp53y2010.Tafsir.UpperEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PelanggaranSkpTest {
  private static final Interpretations BAKU = Interpretations.defaults();

  @ParameterizedTest
  @CsvFileSource(resources = "pelanggaran.csv", useHeadersInDisplayName = true)
  void pelanggaran(String capaian, Tingkat baku, Tingkat limaPuluhBebas, String source) {
    Rational angka = Rational.parse(capaian);
    Interpretations bebas = BAKU.with(Tafsir.PP53_UPPER, UpperEnd.FREE);
    assertThat(PelanggaranSkp.pelanggaran(angka, Tracer.silent(BAKU))).isEqualTo(baku);
    assertThat(PelanggaranSkp.pelanggaran(angka, Tracer.silent(bebas))).isEqualTo(limaPuluhBebas);
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    PelanggaranSkp.pelanggaran(angka, tracer);
    assertThat(tracer.root().choices()).hasToString("[PP53_UPPER=MODERATE]");
  }

  @Test
  void negative_achievement_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PelanggaranSkp.pelanggaran(Rational.of(-1), Tracer.silent(BAKU)));
  }

  @Test
  void open_point() {
    assertThat(Tafsir.all()).extracting(Interpretation::name).containsExactly("PP53_UPPER");
    assertThat(Tafsir.notModelled()).isEmpty();
  }
}
