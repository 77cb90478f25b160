package io.github.kinerjaasn.scoring.perbkn3y2023;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan.Kenaikan;
import io.github.kinerjaasn.scoring.perbkn3y2023.SyaratKenaikan.Keadaan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkRankMinimum;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AngkaKreditLainTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Tracer SILENT = Tracer.silent(BAKU);

  @ParameterizedTest
  @CsvFileSource(resources = "perpindahan.csv", numLinesToSkip = 1)
  void perpindahan(Jenjang jenjang, String tahun, boolean puncak, String angkaKredit) {
    Both.assertRule(
            tracer -> AngkaKreditLain.perpindahan(jenjang, Rational.parse(tahun), puncak, tracer))
        .isEqualTo(Rational.parse(angkaKredit));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "integrasi.csv", numLinesToSkip = 1)
  void integrasi(String golongan, String konvensional, String angkaKredit) {
    Optional<Rational> harapan =
        angkaKredit.equals("undefined")
            ? Optional.empty()
            : Optional.of(Rational.parse(angkaKredit));
    Both.assertRule(
            tracer ->
                AngkaKreditLain.integrasi(
                    Rational.parse(konvensional), Golongan.parse(golongan), tracer))
        .isEqualTo(harapan);
  }

  @ParameterizedTest
  @CsvSource({"25, 37.5", "0, 0", "12.5, 18.75"})
  void batasTahunan(String minimal, String batas) {
    Both.assertRule(tracer -> Pendahulu.batasTahunan(Rational.parse(minimal), tracer))
        .isEqualTo(Rational.parse(batas));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "syarat.csv", numLinesToSkip = 1)
  void syarat(
      boolean pangkat,
      boolean jenjang,
      boolean lowongan,
      boolean uji,
      Predicate predikat,
      int tahun,
      String belum,
      String belumPelaksana,
      String urutan,
      String palingRendahBaik) {
    Keadaan keadaan = new Keadaan(pangkat, jenjang, lowongan, uji, predikat, tahun);
    assertWords(Both.tracers(tracer -> SyaratKenaikan.belumTerpenuhi(keadaan, tracer)), belum);
    assertWords(
        Both.tracers(tracer -> SyaratKenaikan.belumTerpenuhiPelaksana(keadaan, tracer)),
        belumPelaksana);
    assertOrder(BAKU, keadaan, urutan);
    assertOrder(
        BAKU.with(Tafsir.AK_RANK_MINIMUM, AkRankMinimum.AT_LEAST_BAIK), keadaan, palingRendahBaik);
  }

  private static void assertOrder(Interpretations readings, Keadaan keadaan, String expected) {
    Optional<List<Kenaikan>> urutan =
        "undefined".equals(expected)
            ? SyaratKenaikan.urutanKenaikan(keadaan, Tracer.silent(readings))
            : Both.tracers(readings, tracer -> SyaratKenaikan.urutanKenaikan(keadaan, tracer));
    assertThat(urutan.isEmpty()).isEqualTo("undefined".equals(expected));
    urutan.ifPresent(words -> assertWords(words, expected));
  }

  private static void assertWords(List<?> words, String expected) {
    assertThat(words.stream().map(Object::toString).collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void outside() {
    Rational minus = Rational.of(-1);
    assertThatThrownBy(() -> AngkaKreditLain.perpindahan(Jenjang.AHLI_MUDA, minus, true, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tahun must be at least 0, was -1");
    assertThatThrownBy(() -> AngkaKreditLain.integrasi(minus, Golongan.III_A, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("konvensional must be at least 0, was -1");
    assertThatThrownBy(() -> Pendahulu.batasTahunan(minus, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minimalTahunan must be at least 0, was -1");
  }
}
