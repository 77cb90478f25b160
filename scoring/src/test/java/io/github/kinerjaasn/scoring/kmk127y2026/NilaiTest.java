package io.github.kinerjaasn.scoring.kmk127y2026;

import static io.github.kinerjaasn.scoring.kmk127y2026.Data.angka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiPerilakuKerja.NilaiBerakhlak;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkCalibration;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkGivenValue;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkWeightRounding;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Skala;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Skala.Titik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NilaiTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Interpretations DUA_DESIMAL =
      BAKU.with(Tafsir.KMK_WEIGHT_ROUNDING, KmkWeightRounding.TWO_DECIMALS);

  @ParameterizedTest
  @CsvFileSource(resources = "nhk.csv", numLinesToSkip = 1)
  void nhk(String capaian, String k3, String hari, String nhk, String kalibrasi) {
    List<Iki> iki = Data.iki(capaian, k3, hari);
    Rational nilai = Both.tracers(tracer -> NilaiHasilKerja.nhk(iki, tracer));
    Both.assertShown(nilai, nhk);
    if (kalibrasi != null) {
      Both.assertShown(
          Both.<Rational>tracers(
              tracer -> Kalibrasi.kalibrasi(nilai, KelompokJabatan.PELAKSANA, tracer)),
          kalibrasi);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kalibrasi.csv", numLinesToSkip = 1)
  void diberikan(String nilai, KelompokJabatan jabatan, String hasil) {
    Both.assertRule(tracer -> Kalibrasi.diberikan(angka(nilai), jabatan, tracer))
        .isEqualTo(angka(nilai));
    Interpretations awal = BAKU.with(Tafsir.KMK_GIVEN_VALUE, KmkGivenValue.START_VALUE);
    Both.assertRule(awal, tracer -> Kalibrasi.diberikan(angka(nilai), jabatan, tracer))
        .isEqualTo(angka(hasil));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "120.01"})
  void aGivenValueOutsideTheRangeIsRefused(String nilai) {
    Tracer silent = Tracer.silent(BAKU);
    assertThatThrownBy(() -> Kalibrasi.diberikan(angka(nilai), KelompokJabatan.PELAKSANA, silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(nilai);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-01, 1",
    "2026-01-01, 2026-12-31, 365",
    "2028-01-01, 2028-12-31, 366",
    "2027-12-31, 2028-12-31, undefined"
  })
  void hariAktif(LocalDate dari, LocalDate sampai, String hari) {
    Period masa = Period.of(dari, sampai);
    Both.assertRule(tracer -> NilaiHasilKerja.hariAktif(masa, tracer))
        .isEqualTo(
            hari.equals("undefined") ? Optional.empty() : Optional.of(Integer.valueOf(hari)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bobot-iki.csv", numLinesToSkip = 1)
  void bobotIki(String k3, String hari, String persen, String persenDuaDesimal) {
    List<Iki> iki = Data.iki("0 0 0", k3, hari);
    assertShares(Both.tracers(tracer -> NilaiHasilKerja.bobotIki(iki, tracer)), persen);
    assertShares(
        Both.tracers(DUA_DESIMAL, tracer -> NilaiHasilKerja.bobotIki(iki, tracer)),
        persenDuaDesimal);
  }

  private static void assertShares(List<Rational> bobot, String persen) {
    List<String> shown = new ArrayList<>();
    for (Rational satu : bobot) {
      Rational bagian = satu.dividedBy(Rational.sum(bobot)).times(Rational.HUNDRED);
      shown.add(bagian.round(2).toPlainString());
    }
    assertThat(String.join(" ", shown)).isEqualTo(persen);
  }

  @Test
  void roundedWeightsNeverVanish() {
    List<Iki> iki = List.of(new Iki("IKI-1", angka("50"), angka("0.001"), 1));
    Both.assertRule(DUA_DESIMAL, tracer -> NilaiHasilKerja.nhk(iki, tracer))
        .isEqualTo(angka("0.05"));
  }

  @Test
  void npk() {
    NilaiBerakhlak periode = berakhlak("82 100 98 105 100 115 105");
    Rational npk = Both.tracers(tracer -> NilaiPerilakuKerja.npk(List.of(periode), tracer));
    Both.assertShown(npk, "100.714286");
    Both.assertShown(
        Both.<Rational>tracers(
            tracer -> Kalibrasi.kalibrasi(npk, KelompokJabatan.PELAKSANA, tracer)),
        "100.54");
    NilaiBerakhlak lain = berakhlak("90 90 90 90 90 90 90");
    Both.assertShown(
        Both.<Rational>tracers(tracer -> NilaiPerilakuKerja.npk(List.of(periode, lain), tracer)),
        "95.36");
    NilaiBerakhlak tinggi = berakhlak("130 130 130 130 130 130 130");
    Both.assertRule(tracer -> NilaiPerilakuKerja.npk(List.of(tinggi), tracer))
        .isEqualTo(angka("120"));
  }

  /** KMK-X33, KMK-X34 and KMK-X35 in one chain, without rounding in between. */
  @Test
  void startValueOfTheEmployee() {
    Tracer silent = Tracer.silent(BAKU);
    Rational nhk =
        NilaiHasilKerja.nhk(
            Data.iki("80 120 104.69 120 100", "1.05 0.9 1 1 1.1", "1 1 1 1 1"), silent);
    Rational npk = NilaiPerilakuKerja.npk(List.of(berakhlak("82 100 98 105 100 115 105")), silent);
    Both.assertShown(nhk, "105.166337");
    Rational hasil = Kalibrasi.kalibrasi(nhk, KelompokJabatan.PELAKSANA, silent);
    Rational perilaku = Kalibrasi.kalibrasi(npk, KelompokJabatan.PELAKSANA, silent);
    Both.assertShown(
        Both.<Rational>tracers(tracer -> NilaiKinerja.nkpAwal(hasil, perilaku, tracer)), "103.04");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kalibrasi.csv", numLinesToSkip = 1)
  void kalibrasi(String nilai, KelompokJabatan jabatan, String hasil) {
    Both.assertRule(tracer -> Kalibrasi.kalibrasi(angka(nilai), jabatan, tracer))
        .isEqualTo(angka(hasil));
    Interpretations tanpa = BAKU.with(Tafsir.KMK_CALIBRATION, KmkCalibration.NONE);
    Both.assertRule(tanpa, tracer -> Kalibrasi.kalibrasi(angka(nilai), jabatan, tracer))
        .isEqualTo(angka(nilai));
  }

  @Test
  void theAgencyTableIsTheCallers() {
    Interpretations tabel = BAKU.with(Tafsir.KMK_CALIBRATION, KmkCalibration.AGENCY_TABLE);
    Optional<Skala> skala = Optional.of(new Skala(List.of(Titik.of(0, 0), Titik.of(120, 110))));
    KelompokJabatan jabatan = KelompokJabatan.PELAKSANA;
    Both.assertRule(tabel, tracer -> Kalibrasi.kalibrasi(angka("60"), jabatan, skala, tracer))
        .isEqualTo(angka("55"));
    Both.assertRule(tracer -> Kalibrasi.kalibrasi(angka("60"), jabatan, skala, tracer))
        .isEqualTo(angka("60"));
    assertThatThrownBy(() -> Kalibrasi.kalibrasi(angka("60"), jabatan, Tracer.silent(tabel)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AGENCY_TABLE")
        .hasMessageContaining("Mungkin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "120.01"})
  void valuesOutside(String nilai) {
    Tracer silent = Tracer.silent(BAKU);
    assertThatThrownBy(() -> Kalibrasi.kalibrasi(angka(nilai), KelompokJabatan.PELAKSANA, silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0..120, was " + nilai);
    assertThatThrownBy(() -> new Iki("IKI-1", angka(nilai), Rational.ONE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0..120, was " + nilai);
  }

  @Test
  void indicatorsOutside() {
    assertThatThrownBy(() -> new Iki("IKI-1", Rational.ONE, Rational.ZERO, 1))
        .hasMessageContaining("k3 must be above 0");
    assertThatThrownBy(() -> new Iki("IKI-1", Rational.ONE, Rational.ONE, 0))
        .hasMessageContaining("1..366, was 0");
    assertThatThrownBy(() -> new Iki("IKI-1", Rational.ONE, Rational.ONE, 367))
        .hasMessageContaining("1..366, was 367");
    assertThatThrownBy(() -> NilaiHasilKerja.nhk(List.of(), Tracer.silent(BAKU)))
        .hasMessageContaining("one or more");
    assertThatThrownBy(() -> NilaiPerilakuKerja.npk(List.of(), Tracer.silent(BAKU)))
        .hasMessageContaining("one or more");
    assertThatThrownBy(() -> berakhlak("1 2 3 4 5 6")).hasMessageContaining("seven, were 6");
    assertThatThrownBy(() -> berakhlak("1 2 3 4 5 6 -1")).hasMessageContaining("at least 0");
  }

  @Test
  void reasoningNamesTheIndicators() {
    var why =
        Both.why(
            BAKU, tracer -> NilaiHasilKerja.nhk(Data.iki("80 90", "1 1.1", "365 365"), tracer));
    assertThat(why.children()).hasSize(3);
    assertThat(why.children().get(2).subject()).contains("IKI-2");
    assertThat(why.allChoices()).hasToString("[KMK_WEIGHT_ROUNDING=EXACT]");
  }

  private static NilaiBerakhlak berakhlak(String nilai) {
    return new NilaiBerakhlak(Data.daftar(nilai, Data::angka));
  }
}
