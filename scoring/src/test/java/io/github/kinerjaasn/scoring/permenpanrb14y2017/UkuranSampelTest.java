package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IkmSampleRounding;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UkuranSampelTest {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  @ParameterizedTest
  @CsvFileSource(resources = "ukuran-sampel.csv", numLinesToSkip = 1)
  void ukuranSampel(long populasi, long sampel, long terdekat) {
    Both.assertRule(tracer -> UkuranSampel.ukuranSampel(populasi, tracer)).isEqualTo(sampel);
    Interpretations nearest =
        Interpretations.defaults().with(Tafsir.IKM_SAMPLE_ROUNDING, IkmSampleRounding.NEAREST);
    Both.assertRule(nearest, tracer -> UkuranSampel.ukuranSampel(populasi, tracer))
        .isEqualTo(terdekat);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "margin-galat.csv", numLinesToSkip = 1)
  void marginGalat(long populasi, long responden, BigDecimal persen) {
    Both.assertRule(tracer -> UkuranSampel.marginGalat(populasi, responden, tracer))
        .isEqualTo(persen);
  }

  @Test
  void outside() {
    assertThatThrownBy(() -> UkuranSampel.ukuranSampel(0, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1, was 0");
    assertThatThrownBy(() -> UkuranSampel.marginGalat(10, 11, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..10, was 11");
    assertThatThrownBy(() -> UkuranSampel.marginGalat(10, 0, SILENT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
