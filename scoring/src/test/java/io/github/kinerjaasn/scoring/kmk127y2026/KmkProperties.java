package io.github.kinerjaasn.scoring.kmk127y2026;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.kmk127y2026.HukumanDisiplin.Kategori;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Konsolidasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RealisasiIki;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KmkProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());
  private static final Rational CENT = Rational.of(1, 100);

  private static Rational hundredths(int value) {
    return Rational.of(value, 100);
  }

  @Provide
  Arbitrary<Rational> nilai() {
    return Arbitraries.integers().between(0, 12_000).map(KmkProperties::hundredths);
  }

  @Provide
  Arbitrary<Iki> iki() {
    return Combinators.combine(
            nilai(),
            Arbitraries.integers().between(1, 120).map(KmkProperties::hundredths),
            Arbitraries.integers().between(1, 366))
        .as((capaian, k3, hari) -> new Iki("IKI", capaian, k3, hari));
  }

  @Provide
  Arbitrary<List<Iki>> daftarIki() {
    return iki().list().ofMinSize(1).ofMaxSize(25);
  }

  @Provide
  Arbitrary<HukumanDisiplin> hukuman() {
    return Combinators.combine(
            Arbitraries.of(Kategori.class), nilai(), Arbitraries.integers().between(1, 4))
        .as(
            (kategori, skor, ke) ->
                new HukumanDisiplin(kategori, skor, Period.ofQuarter(2026, ke)));
  }

  @Provide
  Arbitrary<MasukanNilaiKinerja> masukan() {
    return Combinators.combine(
            nilai(), nilai(), nilai(), Arbitraries.of(Kelompok.class), nilai(), nilai(), nilai())
        .as(
            (nhk, npk, nko, kelompok, disiplin, dampak, koreksi) ->
                new MasukanNilaiKinerja(
                    nhk,
                    npk,
                    nko,
                    kelompok,
                    disiplin.dividedBy(Rational.of(4)),
                    dampak.dividedBy(Rational.of(24)),
                    koreksi.minus(Rational.of(60)).dividedBy(Rational.of(10))));
  }

  @Property
  void achievementsStayInRange(
      @ForAll Polarisasi polarisasi,
      @ForAll @IntRange(min = -30_000, max = 30_000) int target,
      @ForAll @IntRange(min = -30_000, max = 30_000) int realisasi,
      @ForAll boolean konversi120) {
    Optional<Rational> capaian =
        CapaianIki.capaianIki(
            RealisasiIki.of(polarisasi, hundredths(target), hundredths(realisasi))
                .withTerburuk(Rational.of(10))
                .withKonversi120(konversi120),
            SILENT);
    boolean tanpaHasil = polarisasi == Polarisasi.MAXIMIZE ? target == 0 : target < 0;
    boolean stabilNol = polarisasi == Polarisasi.STABILIZE && target == 0;
    assertThat(capaian.isEmpty()).isEqualTo(tanpaHasil || stabilNol);
    capaian.ifPresent(nilai -> assertThat(nilai).isBetween(Rational.ZERO, CapaianIki.TERTINGGI));
  }

  /** STABILIZE is not here: it rises up to the target and falls after it. */
  @Property
  void betterIsNeverWorse(
      @ForAll boolean maximize,
      @ForAll @IntRange(min = -500, max = 500) int target,
      @ForAll @IntRange(min = -1000, max = 1000) int satu,
      @ForAll @IntRange(min = -1000, max = 1000) int lain,
      @ForAll boolean konversi120) {
    Assume.that(maximize ? target != 0 : target >= 0);
    Polarisasi polarisasi = maximize ? Polarisasi.MAXIMIZE : Polarisasi.MINIMIZE;
    int buruk = maximize ? Math.min(satu, lain) : Math.max(satu, lain);
    int baik = maximize ? Math.max(satu, lain) : Math.min(satu, lain);
    assertThat(capaian(polarisasi, target, baik, konversi120))
        .isGreaterThanOrEqualTo(capaian(polarisasi, target, buruk, konversi120));
  }

  @Property
  void stabilizePeaksAtTheTarget(
      @ForAll @IntRange(min = 1, max = 500) int target,
      @ForAll @IntRange(max = 1000) int satu,
      @ForAll @IntRange(max = 1000) int lain) {
    int dekat = Math.abs(satu - target) <= Math.abs(lain - target) ? satu : lain;
    int jauh = dekat == satu ? lain : satu;
    assertThat(capaian(Polarisasi.STABILIZE, target, dekat, false))
        .isGreaterThanOrEqualTo(capaian(Polarisasi.STABILIZE, target, jauh, false));
  }

  private static Rational capaian(
      Polarisasi polarisasi, int target, int realisasi, boolean konversi120) {
    RealisasiIki iki =
        RealisasiIki.of(polarisasi, Rational.of(target), Rational.of(realisasi))
            .withTerburuk(Rational.of(10))
            .withKonversi120(konversi120);
    return CapaianIki.capaianIki(iki, SILENT).orElseThrow();
  }

  @Property
  void orderOfIndicatorsNeverMatters(@ForAll("daftarIki") List<Iki> iki, @ForAll Random random) {
    List<Iki> shuffled = new ArrayList<>(iki);
    Collections.shuffle(shuffled, random);
    assertThat(NilaiHasilKerja.nhk(shuffled, SILENT)).isEqualTo(NilaiHasilKerja.nhk(iki, SILENT));
  }

  @Property
  void splittingTheDaysOfAnIndicatorChangesNothing(
      @ForAll("daftarIki") List<Iki> iki, @ForAll @IntRange(min = 1, max = 365) int hari) {
    Iki first = iki.get(0);
    Assume.that(hari < first.hari());
    List<Iki> split = new ArrayList<>(iki.subList(1, iki.size()));
    split.add(new Iki("a", first.capaian(), first.k3(), hari));
    split.add(new Iki("b", first.capaian(), first.k3(), first.hari() - hari));
    assertThat(NilaiHasilKerja.nhk(split, SILENT)).isEqualTo(NilaiHasilKerja.nhk(iki, SILENT));
  }

  /** K3 is not here: it is factor and weight at once, so a better K3 may lower the mean. */
  @Property
  void aBetterIndicatorNeverLowersTheMean(
      @ForAll("daftarIki") List<Iki> iki, @ForAll("nilai") Rational capaian) {
    Iki first = iki.get(0);
    Assume.that(capaian.compareTo(first.capaian()) > 0);
    List<Iki> better = new ArrayList<>(iki);
    better.set(0, new Iki("IKI", capaian, first.k3(), first.hari()));
    Rational before = NilaiHasilKerja.nhk(iki, SILENT);
    assertThat(NilaiHasilKerja.nhk(better, SILENT)).isGreaterThanOrEqualTo(before);
    assertThat(before).isBetween(Rational.ZERO, Rational.of(120));
  }

  @Property
  void meanLiesBetweenItsExtremes(@ForAll("daftarIki") List<Iki> iki) {
    Rational nhk = NilaiHasilKerja.nhk(iki, SILENT);
    List<Rational> nilai = iki.stream().map(one -> NilaiHasilKerja.nilaiIki(one, SILENT)).toList();
    assertThat(nhk).isBetween(Collections.min(nilai), Collections.max(nilai));
  }

  @Property
  void calibrationKeepsTheOrderAndTheCeiling(
      @ForAll KelompokJabatan jabatan,
      @ForAll("nilai") Rational satu,
      @ForAll("nilai") Rational lain) {
    Rational kalibrasi = Kalibrasi.kalibrasi(satu, jabatan, SILENT);
    assertThat(kalibrasi).isBetween(Rational.ZERO, jabatan.plafon()).isLessThanOrEqualTo(satu);
    assertThat(Integer.signum(kalibrasi.compareTo(Kalibrasi.kalibrasi(lain, jabatan, SILENT))))
        .isEqualTo(Integer.signum(satu.compareTo(lain)));
  }

  @Property
  void mixingLiesBetweenAndKeepsTheOrder(
      @ForAll("nilai") Rational satu,
      @ForAll("nilai") Rational lain,
      @ForAll("nilai") Rational nko,
      @ForAll Kelompok kelompok) {
    Rational baur = NilaiKinerja.pembauran(satu, nko, kelompok, SILENT);
    Rational bawah = satu.atMost(nko);
    assertThat(baur).isBetween(bawah, satu.atLeast(nko));
    assertThat(Integer.signum(baur.compareTo(NilaiKinerja.pembauran(lain, nko, kelompok, SILENT))))
        .isEqualTo(Integer.signum(satu.compareTo(lain)));
  }

  @Property
  void theEmployeeValueStaysInRangeAndIsMonotone(@ForAll("masukan") MasukanNilaiKinerja masukan) {
    HasilNilaiKinerja hasil = NilaiKinerja.nilaiKinerja(masukan, SILENT);
    assertThat(hasil.nkp().exact()).isBetween(Rational.ZERO, Rational.of(120));
    assertThat(hasil.nhk().exact()).isBetween(Rational.ZERO, Rational.of(120));
    assertThat(hasil.npk().exact()).isBetween(Rational.ZERO, Rational.of(120));
    assertThat(hasil.nkp().displayed()).isEqualTo(hasil.nkp().exact().round(2));
    MasukanNilaiKinerja worse =
        new MasukanNilaiKinerja(
            masukan.nhk(),
            masukan.npk(),
            masukan.nko(),
            masukan.kelompok(),
            masukan.disiplin().plus(CENT),
            masukan.dampak(),
            masukan.koreksi());
    assertThat(NilaiKinerja.nilaiKinerja(worse, SILENT).nkp().exact())
        .isLessThanOrEqualTo(hasil.nkp().exact());
  }

  @Property
  void withoutAdjustmentTheUnitsOwnValueIsAFixedPoint(
      @ForAll("nilai") Rational nilai, @ForAll Kelompok kelompok) {
    MasukanNilaiKinerja masukan = MasukanNilaiKinerja.of(nilai, nilai, nilai, kelompok);
    HasilNilaiKinerja hasil = NilaiKinerja.nilaiKinerja(masukan, SILENT);
    assertThat(hasil.nkp().exact()).isEqualTo(nilai);
    assertThat(hasil.nhk().exact()).isEqualTo(nilai);
    assertThat(hasil.hasilKerja()).isEqualTo(hasil.perilakuKerja());
  }

  /** A heavier penalty with a small score may take off less: the category goes first. */
  @Property
  void penaltiesNeverAddUpAndTheirOrderNeverMatters(
      @ForAll List<@net.jqwik.api.From("hukuman") HukumanDisiplin> hukuman,
      @ForAll @IntRange(min = 1, max = 4) int triwulan,
      @ForAll Random random) {
    Period periode = Period.ofQuarter(2026, triwulan);
    Rational nilai = Disiplin.disiplinPeriode(hukuman, periode, SILENT);
    List<HukumanDisiplin> shuffled = new ArrayList<>(hukuman);
    Collections.shuffle(shuffled, random);
    assertThat(Disiplin.disiplinPeriode(shuffled, periode, SILENT)).isEqualTo(nilai);
    List<Rational> single =
        hukuman.stream()
            .filter(one -> Disiplin.triwulanBerlaku(one, SILENT).contains(periode))
            .map(one -> Disiplin.nilaiDisiplin(one, SILENT))
            .toList();
    if (single.isEmpty()) {
      assertThat(nilai).isEqualTo(Rational.ZERO);
    } else {
      assertThat(single).contains(nilai);
    }
  }

  @Property
  void averageOfEqualPeriodsIsThatPeriod(
      @ForAll("nilai") Rational nilai, @ForAll @IntRange(min = 1, max = 12) int banyak) {
    List<Konsolidasi.Periode> periode =
        Collections.nCopies(
            banyak, new Konsolidasi.Periode(Optional.of(nilai), Optional.of(nilai)));
    for (Konsolidasi.Jenis jenis : Konsolidasi.Jenis.values()) {
      Konsolidasi.Hasil hasil =
          Konsolidasi.konsolidasiPeriode(jenis, periode, SILENT).orElseThrow();
      Rational faktor = jenis == Konsolidasi.Jenis.SUM ? Rational.of(banyak) : Rational.ONE;
      assertThat(hasil.realisasi()).isEqualTo(nilai.times(faktor)).isEqualTo(hasil.target());
    }
  }
}
