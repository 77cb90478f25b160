package io.github.kinerjaasn.scoring.kmk127y2026;

import static io.github.kinerjaasn.scoring.kmk127y2026.Data.angka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.kmk127y2026.HukumanDisiplin.Kategori;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkNkoBounds;
import io.github.kinerjaasn.scoring.kmk127y2026iki.JumlahIndikator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DisiplinTest {
  private static final Interpretations TIDAK_TERMASUK =
      Interpretations.defaults().with(Tafsir.KMK_NKO_BOUNDS, KmkNkoBounds.LOWER_EXCLUDED);

  static HukumanDisiplin hukuman(String text) {
    String[] part = text.split(":");
    return new HukumanDisiplin(Kategori.valueOf(part[0]), angka(part[1]), Period.parse(part[2]));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "disiplin.csv", numLinesToSkip = 1)
  void nilaiDanTriwulan(
      Kategori kategori, String skor, String nilai, String mulai, String triwulan) {
    HukumanDisiplin hukuman = new HukumanDisiplin(kategori, angka(skor), Period.parse(mulai));
    Both.assertRule(tracer -> Disiplin.nilaiDisiplin(hukuman, tracer)).isEqualTo(angka(nilai));
    Both.assertRule(tracer -> Disiplin.triwulanBerlaku(hukuman, tracer))
        .isEqualTo(Data.daftar(triwulan, Period::parse));
  }

  @Test
  void langkahMenyebutBanyakHukumanYangBerlaku() {
    List<HukumanDisiplin> dua = List.of(hukuman("RINGAN:30:2026-Q1"), hukuman("SEDANG:40:2026-Q1"));
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Disiplin.disiplinPeriode(dua, Period.parse("2026-Q1"), tracer);
    assertThat(tracer.root().how().id()).startsWith("2 hukuman berlaku pada ");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "disiplin-periode.csv", numLinesToSkip = 1)
  void disiplinPeriode(String hukuman, String periode, String nilai) {
    List<HukumanDisiplin> semua = Data.daftar(hukuman, DisiplinTest::hukuman);
    Both.assertRule(tracer -> Disiplin.disiplinPeriode(semua, Period.parse(periode), tracer))
        .isEqualTo(angka(nilai));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "dampak.csv", numLinesToSkip = 1)
  void dampak(String bawahan, String dampak) {
    List<Rational> nilai = Data.daftar(bawahan, Data::angka);
    Both.assertRule(tracer -> Disiplin.dampak(nilai, tracer)).isEqualTo(angka(dampak));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "label-nko.csv", numLinesToSkip = 1)
  void labelNko(String nko, LabelNko.Label label, LabelNko.Label tidakTermasuk) {
    Both.assertRule(tracer -> LabelNko.labelNko(angka(nko), tracer)).isEqualTo(label);
    Both.assertRule(TIDAK_TERMASUK, tracer -> LabelNko.labelNko(angka(nko), tracer))
        .isEqualTo(tidakTermasuk);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "penalti-perilaku.csv", numLinesToSkip = 1)
  void penaltiPerilaku(String nkp, int tidakDinilai, boolean tidakMengusulkan, String hasil) {
    Both.assertRule(
            tracer -> Pendahulu.penaltiPerilaku(angka(nkp), tidakDinilai, tidakMengusulkan, tracer))
        .isEqualTo(angka(hasil));
  }

  @ParameterizedTest
  @CsvSource({"UPK_ONE, 25", "UPK_TWO, 20", "UPK_THREE, 15", "PELAKSANA, 6"})
  void jumlahSesuai(JumlahIndikator.Pemilik pemilik, int terbanyak) {
    Both.assertRule(tracer -> JumlahIndikator.jumlahSesuai(pemilik, terbanyak, tracer))
        .isEqualTo(true);
    Both.assertRule(tracer -> JumlahIndikator.jumlahSesuai(pemilik, terbanyak + 1, tracer))
        .isEqualTo(false);
  }

  @Test
  void outside() {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    assertThatThrownBy(() -> hukuman("RINGAN:-1:2026-Q1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("skor must be at least 0, was -1");
    assertThatThrownBy(() -> hukuman("RINGAN:1:2026"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quarter such as 2026-Q3, was 2026");
    assertThatThrownBy(
            () -> JumlahIndikator.jumlahSesuai(JumlahIndikator.Pemilik.UPK_ONE, -1, silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 0, was -1");
    assertThatThrownBy(() -> LabelNko.labelNko(angka("-0.1"), silent))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Pendahulu.penaltiPerilaku(angka("90"), -1, false, silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 0, was -1");
  }

  @Test
  void openPointsHaveUniqueNames() {
    assertThat(Tafsir.all()).extracting(one -> one.name()).doesNotHaveDuplicates().hasSize(7);
    assertThat(Tafsir.notModelled()).extracting(one -> one.name()).doesNotHaveDuplicates();
  }
}
