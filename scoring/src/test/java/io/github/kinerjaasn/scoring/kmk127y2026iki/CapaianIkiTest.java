package io.github.kinerjaasn.scoring.kmk127y2026iki;

import static io.github.kinerjaasn.scoring.kmk127y2026.Data.angka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.kmk127y2026.Data;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Konsolidasi.Hasil;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Konsolidasi.Periode;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Skala.Titik;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.KmkMissingRealisation;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.KmkStabilizeScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapaianIkiTest {
  private static final Interpretations MANUAL =
      Interpretations.defaults().with(Tafsir.KMK_STABILIZE_SCALE, KmkStabilizeScale.MANUAL);

  @ParameterizedTest
  @CsvFileSource(resources = "capaian-iki.csv", numLinesToSkip = 1)
  void capaianIki(
      Polarisasi polarisasi,
      String target,
      String realisasi,
      String terburuk,
      boolean konversi120,
      String capaian) {
    RealisasiIki dasar = RealisasiIki.of(polarisasi, angka(target), angka(realisasi));
    RealisasiIki iki =
        Data.mungkin(terburuk).map(dasar::withTerburuk).orElse(dasar).withKonversi120(konversi120);
    Optional<Rational> hasil = Both.tracers(tracer -> CapaianIki.capaianIki(iki, tracer));
    Both.assertShown(hasil, capaian);
  }

  @Test
  void theManualsScaleIsUsedOnlyByItsReading() {
    Skala skala = new Skala(List.of(Titik.of(0, 50), Titik.of(80, 90), Titik.of(100, 110)));
    RealisasiIki tanpa = RealisasiIki.of(Polarisasi.STABILIZE, angka("100"), angka("96"));
    RealisasiIki dengan = tanpa.withSkala(skala);
    Both.assertRule(tracer -> CapaianIki.capaianIki(dengan, tracer)).isEqualTo(nilai("112"));
    Both.assertRule(MANUAL, tracer -> CapaianIki.capaianIki(dengan, tracer))
        .isEqualTo(nilai("106"));
    Both.assertRule(MANUAL, tracer -> CapaianIki.capaianIki(tanpa, tracer))
        .isEqualTo(Optional.empty());
    RealisasiIki lain =
        RealisasiIki.of(Polarisasi.MAXIMIZE, angka("100"), angka("96")).withSkala(skala);
    Both.assertRule(MANUAL, tracer -> CapaianIki.capaianIki(lain, tracer)).isEqualTo(nilai("96"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void theWorstRealisationIsAboveZero(String terburuk) {
    RealisasiIki iki = RealisasiIki.of(Polarisasi.MINIMIZE, Rational.ZERO, Rational.ONE);
    assertThatThrownBy(() -> iki.withTerburuk(angka(terburuk)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above 0, was " + terburuk);
  }

  @Test
  void aScaleRises() {
    assertThatThrownBy(() -> new Skala(List.of(Titik.of(0, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two or more, were 1");
    assertThatThrownBy(() -> new Skala(List.of(Titik.of(5, 0), Titik.of(5, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must rise");
    assertThat(Skala.CONTOH.konversi(Rational.of(250))).isEqualTo(Rational.of(120));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "konsolidasi-periode.csv", numLinesToSkip = 1)
  void konsolidasiPeriode(
      Konsolidasi.Jenis jenis,
      String target,
      String realisasi,
      String nilai,
      String nilaiTarget,
      String zero,
      String skip) {
    List<Periode> periode = periode(target, realisasi);
    Optional<Hasil> hasil =
        Both.tracers(tracer -> Konsolidasi.konsolidasiPeriode(jenis, periode, tracer));
    assertThat(hasil.map(Hasil::realisasi)).isEqualTo(Data.mungkin(nilai));
    assertThat(hasil.map(Hasil::target)).isEqualTo(Data.mungkin(nilaiTarget));
    assertThat(realisasi(jenis, periode, KmkMissingRealisation.ZERO)).isEqualTo(Data.mungkin(zero));
    assertThat(realisasi(jenis, periode, KmkMissingRealisation.SKIP_PERIOD))
        .isEqualTo(Data.mungkin(skip));
  }

  @Test
  void aSkippedPeriodTakesItsTargetAlong() {
    Interpretations skip =
        Interpretations.defaults()
            .with(Tafsir.KMK_MISSING_REALISATION, KmkMissingRealisation.SKIP_PERIOD);
    List<Periode> periode = periode("10 10", "9 none");
    Both.assertRule(
            skip, tracer -> Konsolidasi.konsolidasiPeriode(Konsolidasi.Jenis.SUM, periode, tracer))
        .isEqualTo(Optional.of(new Hasil(Rational.of(10), Rational.of(9), 1)));
  }

  private static Optional<Rational> realisasi(
      Konsolidasi.Jenis jenis, List<Periode> periode, KmkMissingRealisation kosong) {
    Interpretations readings =
        Interpretations.defaults().with(Tafsir.KMK_MISSING_REALISATION, kosong);
    return Both.tracers(readings, tracer -> Konsolidasi.konsolidasiPeriode(jenis, periode, tracer))
        .map(Hasil::realisasi);
  }

  private static List<Periode> periode(String target, String realisasi) {
    List<Optional<Rational>> targets = Data.daftar(target, Data::mungkin);
    List<Optional<Rational>> nyata = Data.daftar(realisasi, Data::mungkin);
    List<Periode> periode = new ArrayList<>();
    for (int ke = 0; ke < targets.size(); ke++) {
      periode.add(new Periode(targets.get(ke), nyata.get(ke)));
    }
    return periode;
  }

  private static Optional<Rational> nilai(String text) {
    return Optional.of(angka(text));
  }
}
