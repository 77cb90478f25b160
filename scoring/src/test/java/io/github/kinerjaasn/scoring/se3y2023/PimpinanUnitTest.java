package io.github.kinerjaasn.scoring.se3y2023;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PimpinanUnitTest {
  @ParameterizedTest
  @CsvSource({
    "ISTIMEWA, DI_ATAS_EKSPEKTASI",
    "BAIK, SESUAI_EKSPEKTASI",
    "BUTUH_PERBAIKAN, DI_BAWAH_EKSPEKTASI",
    "KURANG, DI_BAWAH_EKSPEKTASI",
    "SANGAT_KURANG, DI_BAWAH_EKSPEKTASI",
  })
  void mapsOnlyWhereTheCallerChoseTheMapping(OrganisationPredicate unit, Rating rating) {
    assertThat(PimpinanUnit.hasilKerja(unit, Tracer.silent(Interpretations.defaults())))
        .isInstanceOf(Outcome.NotApplicable.class);
    Tracer.Recorder tracer =
        Tracer.recording(
            Interpretations.defaults()
                .with(Tafsir.UNIT_HEAD_RESULT_RATING, Tafsir.HasilKepalaUnit.FIVE_TO_THREE));
    Outcome<Rating> outcome = PimpinanUnit.hasilKerja(unit, tracer);
    assertThat(outcome.orElseThrow()).isEqualTo(rating);
    assertThat(outcome.why()).contains(tracer.root());
  }
}
