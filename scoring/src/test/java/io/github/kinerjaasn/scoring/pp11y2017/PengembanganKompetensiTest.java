package io.github.kinerjaasn.scoring.pp11y2017;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PengembanganKompetensiTest {
  @ParameterizedTest
  @CsvFileSource(resources = "jam-pelajaran.csv", useHeadersInDisplayName = true)
  void kekuranganJp(String jp, String kurang, String source) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    assertThat(PengembanganKompetensi.kekuranganJp(Rational.parse(jp), tracer))
        .isEqualTo(Rational.parse(kurang));
    assertThat(tracer.root().rule()).isEqualTo(PengembanganKompetensi.KEKURANGAN_JP);
  }

  @Test
  void negativeHoursAreRefused() {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PengembanganKompetensi.kekuranganJp(Rational.of(-1), silent))
        .withMessageContaining("jp");
  }

  @Test
  void saysWhatIsNotModelled() {
    assertThat(Tafsir.notModelled()).containsExactly(Tafsir.PP11_POST_PREDICATE, Tafsir.JP_MINUTES);
  }
}
