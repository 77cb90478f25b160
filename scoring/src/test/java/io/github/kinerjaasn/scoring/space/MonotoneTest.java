package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_CREATIVITY_STATE;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.kmk127y2026.Iki;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026.Kelompok;
import io.github.kinerjaasn.scoring.kmk127y2026.LabelNko;
import io.github.kinerjaasn.scoring.kmk127y2026.MasukanNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasTarget;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RealisasiIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RiwayatTarget;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Skala;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.IndeksKepuasan;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.EvaluasiAkip;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.NilaiAkip;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.CapaianIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Indikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.JenisIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiJpt;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Target;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.UnsurKinerja;
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.StateCreativity;
import io.github.kinerjaasn.scoring.pp46y2011.Ukuran;
import io.github.kinerjaasn.scoring.pp53y2010.PelanggaranSkp;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import io.github.kinerjaasn.scoring.se3y2023.PimpinanUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A better input never gives a worse result, whatever readings are chosen, but for the cliffs that
 * {@code LAW.md} lists. No result counts as worse than any result.
 */
class MonotoneTest {
  private static final Rational ALL = q(100);

  /** One input from worse to better, and what a rule makes of it. */
  private record Line(
      String name,
      List<Interpretation<?>> open,
      List<Rational> inputs,
      BiFunction<Rational, Tracer, Optional<Rational>> rule) {

    boolean drops(Interpretations readings) {
      Optional<Rational> before = Optional.empty();
      for (Rational input : inputs) {
        Optional<Rational> after = rule.apply(input, Space.with(readings));
        if (before.isPresent() && (after.isEmpty() || after.get().compareTo(before.get()) < 0)) {
          return true;
        }
        before = after;
      }
      return false;
    }

    /** The line, with the readings that decide where only some of them drop. */
    List<String> cliffs() {
      return Space.readings(open.toArray(Interpretation<?>[]::new)).stream()
          .filter(this::drops)
          .map(
              so ->
                  name + ": " + open.stream().map(one -> so.choice(one).reading().name()).toList())
          .toList();
    }
  }

  private static List<Interpretation<?>> open(String... names) {
    return Arrays.stream(names)
        .<Interpretation<?>>map(
            name ->
                OpenPoints.interpretations().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  /** Half steps, with each whole number's neighbours. */
  private static List<Rational> upTo(int last) {
    List<Rational> grid = new ArrayList<>();
    for (int number = 0; number <= last; number++) {
      Rational whole = q(number);
      grid.add(whole);
      if (number < last) {
        grid.add(whole.plus(Rational.of(1, 1000)));
        grid.add(whole.plus(Rational.of(1, 2)));
        grid.add(whole.plus(Rational.of(999, 1000)));
      }
    }
    return grid;
  }

  private static List<Rational> down(List<Rational> up) {
    List<Rational> down = new ArrayList<>(up);
    Collections.reverse(down);
    return down;
  }

  private static Optional<Rational> rank(Enum<?> worstFirst) {
    return Optional.of(q(worstFirst.ordinal()));
  }

  private static List<Line> olderRegimes() {
    return List.of(
        new Line(
            "PP 46 time or cost",
            open("PP46_LATE_FLOOR", "PP46_ROUNDING"),
            down(upTo(250)),
            (used, so) -> Optional.of(CapaianKegiatan.nilaiEfisiensi(ALL, used, so))),
        new Line(
            "PP 46 task by cost",
            open("PP46_DIVISOR", "PP46_LATE_FLOOR"),
            down(upTo(250)),
            (cost, so) -> Optional.of(task(cost, so))),
        new Line(
            "PP 46 creativity",
            open("PP46_CREATIVITY_STATE"),
            LongStream.range(0, Kreativitas.values().length).mapToObj(Space::q).toList(),
            MonotoneTest::creativity),
        new Line(
            "PP 46 label",
            open("PP46_BANDS"),
            upTo(130),
            (value, so) -> rank(PrestasiKerja.sebutan(value, so))),
        new Line(
            "PP 46 value",
            open("PP46_ROUNDING"),
            upTo(130),
            (value, so) ->
                Optional.of(PrestasiKerja.nilai(Score.of(value), Score.of(q(80)), so).exact())),
        new Line(
            "bridge",
            open("BRIDGE_GAPS"),
            upTo(130),
            (value, so) ->
                Optional.of(io.github.kinerjaasn.scoring.se3y2021.Konversi.konversi(value, so))),
        new Line(
            "PP 30 value",
            open("PP30_VALUE_CAP"),
            upTo(120),
            (value, so) ->
                Optional.of(
                    PenilaianKinerja.nilaiAkhir(new UnsurKinerja(value, ALL, false, true), so)
                        .exact())),
        new Line(
            "PP 30 predicate",
            open("PP30_ROUNDING", "PP30_LOWER_BANDS"),
            upTo(120),
            (value, so) -> rank(PenilaianKinerja.predikat(value, true, so))),
        new Line(
            "PP 53 breach",
            open("PP53_UPPER"),
            upTo(120),
            (value, so) -> severity(PelanggaranSkp.pelanggaran(value, so).name())));
  }

  private static Rational task(Rational cost, Tracer so) {
    Kegiatan task = new Kegiatan(Ukuran.of(ALL, ALL, ALL, ALL), Ukuran.of(ALL, ALL, ALL, cost));
    return CapaianKegiatan.nilai(task, so).nilai().exact();
  }

  private static Optional<Rational> creativity(Rational level, Tracer so) {
    Kreativitas kind = Kreativitas.values()[level.numerator().intValue()];
    boolean refused =
        kind == Kreativitas.NEGARA && so.reading(PP46_CREATIVITY_STATE) == StateCreativity.REFUSE;
    return refused ? Optional.empty() : Optional.of(PrestasiKerja.kreativitas(kind, so));
  }

  private static Optional<Rational> severity(String breach) {
    return Optional.of(q(List.of("BERAT", "SEDANG", "TIDAK_ADA").indexOf(breach)));
  }

  private static List<Line> permen8() {
    Target range = new Target(q(80), q(90));
    return List.of(
        new Line(
            "Permen 8 normal",
            open("P8_RANGE_INSIDE"),
            upTo(200),
            (real, so) ->
                Optional.of(
                    CapaianIndikator.capaian(new Indikator(JenisIndikator.NORMAL, range, real), so)
                        .exact())),
        new Line(
            "Permen 8 special",
            open("P8_RANGE_INSIDE", "P8_SPECIAL_FLOOR"),
            down(upTo(200)),
            (real, so) ->
                Optional.of(
                    CapaianIndikator.capaian(new Indikator(JenisIndikator.KHUSUS, range, real), so)
                        .exact())),
        new Line(
            "Permen 8 JPT",
            open("P8_JPT_101_TO_110", "P8_ACHIEVEMENT_ROUNDING"),
            upTo(200),
            (real, so) -> NilaiJpt.nilai(real, false, so).nilai().map(Score::exact)),
        new Line(
            "Permen 8 JPT, maximum target",
            open("P8_JPT_101_TO_110", "P8_ACHIEVEMENT_ROUNDING"),
            upTo(200),
            (real, so) -> NilaiJpt.nilai(real, true, so).nilai().map(Score::exact)));
  }

  private static List<Line> ministry() {
    List<Rational> nearer = upTo(90);
    return List.of(
        achievement("KMK maximize", Polarisasi.MAXIMIZE, upTo(250)),
        achievement("KMK minimize", Polarisasi.MINIMIZE, down(upTo(250))),
        achievement("KMK stabilize from below", Polarisasi.STABILIZE, nearer),
        achievement(
            "KMK stabilize from above",
            Polarisasi.STABILIZE,
            down(upTo(250).stream().filter(real -> real.compareTo(q(90)) >= 0).toList())),
        new Line(
            "KMK NHK by achievement",
            open("KMK_WEIGHT_ROUNDING"),
            upTo(120),
            (value, so) -> Optional.of(nhk(value, q("0.9"), so))),
        new Line(
            "KMK NHK by K3 of a low indicator",
            open("KMK_WEIGHT_ROUNDING"),
            IntStream.rangeClosed(60, 120).mapToObj(k3 -> Rational.of(k3, 100)).toList(),
            (k3, so) -> Optional.of(nhk(q(10), k3, so))),
        weight("KMK weight of a harder target, surpassed last year", "101"),
        weight("KMK weight of a harder target, missed last year", "99"),
        weight("KMK weight of a harder target, met exactly last year", "100"),
        new Line(
            "KMK calibration",
            open("KMK_CALIBRATION"),
            upTo(120),
            (value, so) ->
                Optional.of(
                    Kalibrasi.kalibrasi(
                        value, KelompokJabatan.PELAKSANA, Optional.of(Skala.CONTOH), so))),
        new Line(
            "KMK given value",
            open("KMK_GIVEN_VALUE"),
            upTo(120),
            (value, so) -> Optional.of(Kalibrasi.diberikan(value, KelompokJabatan.PELAKSANA, so))),
        new Line(
            "KMK employee value",
            open("KMK_MIX_SCOPE"),
            upTo(120),
            (value, so) -> Optional.of(employee(value, so).exact())),
        new Line(
            "KMK label of the organisation",
            open("KMK_NKO_BOUNDS"),
            upTo(120),
            (value, so) -> label(LabelNko.labelNko(value, so).name())));
  }

  private static Line weight(String name, String lastRealised) {
    return new Line(
        name,
        open("KMK_UNCHANGED_TARGET"),
        upTo(120),
        (target, so) ->
            KualitasTarget.bobotTarget(
                new RiwayatTarget(
                    Polarisasi.MAXIMIZE,
                    RiwayatTarget.Asal.BIASA,
                    target,
                    Optional.of(ALL),
                    Optional.of(q(lastRealised))),
                so));
  }

  private static Optional<Rational> label(String name) {
    return Optional.of(q(List.of("BURUK", "KURANG", "CUKUP", "BAIK", "SANGAT_BAIK").indexOf(name)));
  }

  private static Line achievement(String name, Polarisasi polarity, List<Rational> inputs) {
    return new Line(
        name,
        open("KMK_STABILIZE_SCALE"),
        inputs,
        (real, so) ->
            CapaianIki.capaianIki(
                new RealisasiIki(
                    polarity,
                    q(90),
                    real,
                    Optional.empty(),
                    polarity != Polarisasi.STABILIZE,
                    Optional.of(Skala.CONTOH)),
                so));
  }

  private static Rational nhk(Rational achievement, Rational k3, Tracer so) {
    return NilaiHasilKerja.nhk(
        List.of(new Iki("IKI-1", q(100), q(1), 100), new Iki("IKI-2", achievement, k3, 100)), so);
  }

  private static Score employee(Rational nhk, Tracer so) {
    return NilaiKinerja.nilaiKinerja(MasukanNilaiKinerja.of(nhk, q(95), q(100), Kelompok.SATU), so)
        .nkp();
  }

  private static List<Line> neighbours() {
    return List.of(
        new Line(
            "rating of the head of a unit",
            open("UNIT_HEAD_RESULT_RATING"),
            LongStream.rangeClosed(0, 4).mapToObj(Space::q).toList(),
            (place, so) ->
                PimpinanUnit.hasilKerja(
                        OrganisationPredicate.values()[4 - place.numerator().intValue()], so)
                    .toOptional()
                    .map(rating -> q(-rating.ordinal()))
                    .or(() -> Optional.of(q(0)))),
        new Line(
            "AKIP",
            open("AKIP_BOUNDS"),
            upTo(100),
            (value, so) -> rankAkip(EvaluasiAkip.predikatAkip(new NilaiAkip(value), so).name())),
        new Line(
            "IKM quality",
            open("IKM_GAPS"),
            upTo(100).stream().filter(value -> value.compareTo(q(25)) >= 0).toList(),
            (value, so) -> mutu(IndeksKepuasan.mutu(value, so).name())),
        new Line(
            "IKM",
            open("IKM_WEIGHT"),
            LongStream.rangeClosed(100, 400).mapToObj(mean -> Rational.of(mean, 100)).toList(),
            (mean, so) -> Optional.of(IndeksKepuasan.ikm(List.of(mean, q(3), q(4)), so))),
        new Line(
            "credit points by months",
            open("AK_ROUNDING", "AK_SUM"),
            LongStream.rangeClosed(1, 60).mapToObj(Space::q).toList(),
            (months, so) -> Optional.of(credit(months, so))),
        new Line(
            "credit points by predicate",
            open("AK_ROUNDING", "AK_SUM", "AK_PREDICATE_CHANGE"),
            LongStream.rangeClosed(0, 4).mapToObj(Space::q).toList(),
            (place, so) ->
                Optional.of(
                    KonversiPredikat.angkaKreditTahun(
                            List.of(
                                new Konversi(Jenjang.AHLI_MUDA, Predicate.BAIK, 6),
                                new Konversi(Jenjang.AHLI_MUDA, predicate(place), 6)),
                            so)
                        .ditetapkan())));
  }

  private static Rational credit(Rational months, Tracer so) {
    Konversi one =
        new Konversi(Jenjang.AHLI_PERTAMA, Predicate.BAIK, months.numerator().intValue());
    return AkumulasiAngkaKredit.jumlah(List.of(one, one), so).ditetapkan();
  }

  private static Predicate predicate(Rational fromWorst) {
    return Predicate.values()[4 - fromWorst.numerator().intValue()];
  }

  private static Optional<Rational> rankAkip(String name) {
    return Optional.of(q(List.of("D", "C", "CC", "B", "BB", "A", "AA").indexOf(name)));
  }

  private static Optional<Rational> mutu(String name) {
    return Optional.of(q(List.of("D", "C", "B", "A").indexOf(name)));
  }

  @Test
  void betterIsNeverWorseUnderAnyReadingButForTheListedCliffs() {
    TreeSet<String> cliffs = new TreeSet<>();
    for (List<Line> lines : List.of(olderRegimes(), permen8(), ministry(), neighbours())) {
      lines.forEach(line -> cliffs.addAll(line.cliffs()));
    }
    assertThat(cliffs)
        .containsExactly(
            "KMK NHK by K3 of a low indicator: [EXACT]",
            "KMK NHK by K3 of a low indicator: [TWO_DECIMALS]",
            "KMK weight of a harder target, met exactly last year: [UNDEFINED]",
            "PP 46 creativity: [REFUSE]",
            "PP 46 task by cost: [COST_SPENT, RAW]",
            "PP 46 task by cost: [COST_SPENT, ZERO]",
            "PP 46 task by cost: [COST_TARGETED, RAW]",
            "PP 46 task by cost: [COST_TARGETED, ZERO]",
            "PP 46 time or cost: [RAW, EVERY_STAGE]",
            "PP 46 time or cost: [RAW, SHOWN_HALF_EVEN]",
            "PP 46 time or cost: [RAW, SHOWN_ONLY]",
            "PP 46 time or cost: [ZERO, EVERY_STAGE]",
            "PP 46 time or cost: [ZERO, SHOWN_HALF_EVEN]",
            "PP 46 time or cost: [ZERO, SHOWN_ONLY]",
            "Permen 8 JPT, maximum target: [LINEAR, NONE]",
            "Permen 8 JPT, maximum target: [LINEAR, WHOLE_PERCENT]",
            "Permen 8 JPT, maximum target: [NO_VALUE, NONE]",
            "Permen 8 JPT, maximum target: [NO_VALUE, WHOLE_PERCENT]",
            "Permen 8 JPT: [LINEAR, NONE]",
            "Permen 8 JPT: [NO_VALUE, NONE]",
            "Permen 8 JPT: [NO_VALUE, WHOLE_PERCENT]",
            "Permen 8 normal: [NEARER_BOUND]",
            "Permen 8 special: [NEARER_BOUND, RAW]",
            "Permen 8 special: [NEARER_BOUND, ZERO]",
            "bridge: [EXTENDED_DOWNWARD]",
            "bridge: [HALF_OPEN]");
  }
}
