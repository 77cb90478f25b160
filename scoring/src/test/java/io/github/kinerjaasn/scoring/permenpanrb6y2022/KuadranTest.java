package io.github.kinerjaasn.scoring.permenpanrb6y2022;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class KuadranTest {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  @ParameterizedTest
  @CsvFileSource(resources = "kuadran.csv", delimiter = ';', numLinesToSkip = 1)
  void givesTheCellOfTheAnnex(Rating hasil, Rating perilaku, Predicate predikat, int kuadran) {
    assertThat(Kuadran.predikat(hasil, perilaku, SILENT)).isEqualTo(predikat);
    assertThat(predikat.quadrant()).isEqualTo(kuadran);
  }

  @ParameterizedTest
  @EnumSource(Rating.class)
  void neverFallsWhenARatingRises(Rating fixed) {
    Rating[] bestFirst = Rating.values();
    for (int better = 0; better + 1 < bestFirst.length; better++) {
      Rating up = bestFirst[better];
      Rating down = bestFirst[better + 1];
      assertThat(Kuadran.predikat(up, fixed, SILENT).quadrant())
          .isLessThanOrEqualTo(Kuadran.predikat(down, fixed, SILENT).quadrant());
      assertThat(Kuadran.predikat(fixed, up, SILENT).quadrant())
          .isLessThanOrEqualTo(Kuadran.predikat(fixed, down, SILENT).quadrant());
    }
  }
}
