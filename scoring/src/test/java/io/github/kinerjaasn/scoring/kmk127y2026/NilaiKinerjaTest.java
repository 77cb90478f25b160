package io.github.kinerjaasn.scoring.kmk127y2026;

import static io.github.kinerjaasn.scoring.kmk127y2026.Data.angka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkMixScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NilaiKinerjaTest {
  private static final Interpretations HANYA_NKP =
      Interpretations.defaults().with(Tafsir.KMK_MIX_SCOPE, KmkMixScope.ONLY_NKP);

  private static MasukanNilaiKinerja masukan(ArgumentsAccessor row) {
    return new MasukanNilaiKinerja(
        angka(row.getString(0)),
        angka(row.getString(1)),
        angka(row.getString(2)),
        Kelompok.of(row.getInteger(3)),
        angka(row.getString(4)),
        angka(row.getString(5)),
        angka(row.getString(6)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nilai-kinerja.csv", numLinesToSkip = 1)
  void nilaiKinerja(ArgumentsAccessor row) {
    MasukanNilaiKinerja masukan = masukan(row);
    HasilNilaiKinerja hasil = Both.tracers(tracer -> NilaiKinerja.nilaiKinerja(masukan, tracer));
    Both.assertShown(hasil.nkpAwal().exact(), row.getString(7));
    if (row.getString(8) != null) {
      Both.assertShown(hasil.nkpDisesuaikan().exact(), row.getString(8));
    }
    Both.assertShown(hasil.nkp().exact(), row.getString(9));
    Both.assertShown(hasil.nhk().exact(), row.getString(10));
    Both.assertShown(hasil.npk().exact(), row.getString(11));
    assertThat(hasil.hasilKerja()).isEqualTo(row.get(12, Rating.class));
    assertThat(hasil.perilakuKerja()).isEqualTo(row.get(13, Rating.class));
    assertThat(hasil.predikat()).isEqualTo(row.get(14, Predicate.class));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nkp.csv", numLinesToSkip = 1)
  void nkp(ArgumentsAccessor row) {
    MasukanNilaiKinerja masukan = masukan(row);
    Both.assertRule(tracer -> NilaiKinerja.nilaiKinerja(masukan, tracer).nkp().exact())
        .isEqualTo(angka(row.getString(7)));
  }

  @Test
  void mixingOnlyNkpLeavesTheComponentsAdjusted() {
    MasukanNilaiKinerja masukan =
        new MasukanNilaiKinerja(
            angka("108"),
            angka("96"),
            angka("102"),
            Kelompok.DUA,
            Rational.ZERO,
            Rational.ZERO,
            angka("-5"));
    HasilNilaiKinerja semua = Both.tracers(tracer -> NilaiKinerja.nilaiKinerja(masukan, tracer));
    HasilNilaiKinerja hanya =
        Both.tracers(HANYA_NKP, tracer -> NilaiKinerja.nilaiKinerja(masukan, tracer));
    assertThat(hanya.nkp()).isEqualTo(semua.nkp()).hasToString("100.20");
    assertThat(hanya.nhk()).hasToString("103.00");
    assertThat(hanya.npk()).hasToString("91.00");
    var why = Both.why(HANYA_NKP, tracer -> NilaiKinerja.nilaiKinerja(masukan, tracer));
    assertThat(why.allChoices()).hasToString("[KMK_MIX_SCOPE=ONLY_NKP]");
    assertThat(why.children()).hasSize(8);
  }

  @Test
  void everyStepSaysWhichValueItIsAbout() {
    MasukanNilaiKinerja masukan =
        new MasukanNilaiKinerja(
            angka("108"),
            angka("96"),
            angka("102"),
            Kelompok.DUA,
            Rational.ZERO,
            Rational.ZERO,
            angka("-5"));
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    NilaiKinerja.nilaiKinerja(masukan, tracer);
    assertThat(tracer.root().walk())
        .filteredOn(step -> step.subject().isPresent())
        .extracting(
            step -> step.rule().id().replace("kmk-127-2026.", "") + " " + step.subject().get())
        .containsExactly(
            "penyesuaian NKP",
            "pembauran NKP",
            "penyesuaian NHK",
            "pembauran NHK",
            "penyesuaian NPK",
            "pembauran NPK",
            "ekspektasi NHK",
            "ekspektasi NPK");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "ekspektasi.csv", numLinesToSkip = 1)
  void ekspektasi(String nilai, Rating rating) {
    Both.assertRule(tracer -> NilaiKinerja.ekspektasi(angka(nilai), tracer)).isEqualTo(rating);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,0,0,0,0,nhk",
    "0,120.01,0,0,0,npk",
    "0,0,121,0,0,nko",
    "0,0,0,-0.1,0,disiplin",
    "0,0,0,0,-0.1,dampak"
  })
  void outside(String nhk, String npk, String nko, String disiplin, String dampak, String nama) {
    assertThatThrownBy(
            () ->
                new MasukanNilaiKinerja(
                    angka(nhk),
                    angka(npk),
                    angka(nko),
                    Kelompok.SATU,
                    angka(disiplin),
                    angka(dampak),
                    Rational.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(nama);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void noOtherTier(int nomor) {
    assertThatThrownBy(() -> Kelompok.of(nomor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 or 2, was " + nomor);
  }
}
