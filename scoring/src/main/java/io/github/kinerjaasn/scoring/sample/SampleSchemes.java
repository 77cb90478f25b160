package io.github.kinerjaasn.scoring.sample;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.AllowanceRow;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.LongStream;

/** Samples of agencies' schemes and allowance tables, each with how sure it is. */
final class SampleSchemes {
  private SampleSchemes() {}

  /** The draft of a health ministry: seven values on levels 1..5, level x 24, mean, five bands. */
  static Scheme health() {
    return Scheme.builder()
        .id("kemenkes-bars-rancangan")
        .name("Kementerian Kesehatan, rancangan penilaian perilaku BARS")
        .agency("kemenkes")
        .from(LocalDate.of(2026, 9, 2))
        .addSources(
            source("MOH-01", "Rancangan 2 September 2026", Confidence.SINGLE_SOURCE),
            source("MOH-02", "Rancangan 2 September 2026, pita", Confidence.SINGLE_SOURCE))
        .behaviour(
            BehaviourPart.builder()
                .range(range("poin", 120))
                .addAllLevels(LongStream.rangeClosed(1, 5).mapToObj(SampleSchemes::level).toList())
                .minimumValues(1)
                .source("MOH-01")
                .build())
        .behaviourShare(Weight.FULL)
        .addLabels(
            label("SANGAT_BAIK", "Sangat Baik", Predicate.SANGAT_BAIK),
            label("BAIK", "Baik", Predicate.BAIK),
            label("BUTUH_PERBAIKAN", "Butuh Perbaikan", Predicate.BUTUH_PERBAIKAN),
            label("KURANG", "Kurang", Predicate.KURANG),
            label("SANGAT_KURANG", "Sangat Kurang", Predicate.SANGAT_KURANG))
        .totalBands(
            BandTable.builder()
                .unit(Unit.of("poin"))
                .addBands(
                    SchemeBand.builder()
                        .from(Points.of(110))
                        .to(Points.of(120))
                        .toIncluded(true)
                        .label("SANGAT_BAIK")
                        .build(),
                    band(90, 110, "BAIK"),
                    band(70, 90, "BUTUH_PERBAIKAN"),
                    band(50, 70, "KURANG"),
                    SchemeBand.builder().to(Points.of(50)).label("SANGAT_KURANG").build())
                .source("MOH-02")
                .build())
        .addRoundings(
            RoundingStep.builder()
                .stage(RoundingStep.Stage.FINAL)
                .decimals(2)
                .mode(RoundingMode.HALF_UP)
                .build())
        .addNotes("Rancangan: batas PP 30/2019 tanpa syarat ide baru, nama PermenPANRB 6/2022.")
        .build();
  }

  private static BehaviourLevel level(long level) {
    return BehaviourLevel.builder().level(Points.of(level)).value(Points.of(level * 24)).build();
  }

  private static SchemeBand band(long from, long to, String label) {
    return SchemeBand.builder().from(Points.of(from)).to(Points.of(to)).label(label).build();
  }

  private static SchemeLabel label(String id, String name, Predicate predicate) {
    return SchemeLabel.builder().id(id).name(name).predicate(predicate).build();
  }

  /** Kota Kendari: 60 % SKP and 40 % behaviour; 10 % off a day of unexcused absence. */
  static Scheme kendari() {
    return sample(
            "kendari-tpp-2018",
            "Kota Kendari, TPP 60/40",
            "Perwali Kendari 5/2018",
            "TP-08",
            Confidence.CONSENSUS,
            LocalDate.of(2018, 1, 1))
        .result(ResultPart.builder().range(range("poin", 100)).build())
        .behaviour(BehaviourPart.builder().range(range("poin", 100)).build())
        .resultShare(Weight.ofPercent(60))
        .behaviourShare(Weight.ofPercent(40))
        .addAllowances(
            row("TIDAK_HADIR_TANPA_ALASAN", -10, "per hari; satu sumber (SINGLE_SOURCE)"))
        .addNotes(
            "Jam kerja 37,5 jam seminggu.",
            "Tanggal mulai dan rentang 0 sampai 100 adalah andaian contoh ini.")
        .build();
  }

  /** PermenLHK 6/2024 Pasal 19: last year's predicate and the class amount. */
  static Scheme forestry() {
    return sample(
            "permenlhk-6-2024",
            "Tunjangan kinerja menurut predikat tahun lalu",
            "PermenLHK 6/2024",
            "TP-02",
            Confidence.OFFICIAL_TEXT,
            LocalDate.of(2024, 1, 1))
        .addAllMatrix(Kmk127Scheme.matrix())
        .addAllowances(
            row("BUTUH_PERBAIKAN", 90, "dari nilai kelas jabatan, tahun berikutnya"),
            row("KURANG", 85, "dari nilai kelas jabatan, tahun berikutnya"),
            row("SANGAT_KURANG", 80, "dari nilai kelas jabatan, tahun berikutnya"))
        .build();
  }

  /** Perban Bakamla 1/2023 Pasal 11: monthly deductions. */
  static Scheme bakamla() {
    return sample(
            "perban-bakamla-1-2023",
            "Potongan tunjangan kinerja bulanan",
            "Perban Bakamla 1/2023",
            "TP-04",
            Confidence.OFFICIAL_TEXT,
            LocalDate.of(2023, 1, 1))
        .addAllMatrix(Kmk127Scheme.matrix())
        .addAllowances(
            row("SANGAT_KURANG", -2, "per bulan"),
            row("KURANG", -1, "per bulan"),
            row("BUTUH_PERBAIKAN", 0, "tanpa potongan"),
            row("BAIK", 0, "tanpa potongan"),
            row("SANGAT_BAIK", 0, "tanpa potongan"))
        .build();
  }

  /** Permentan 20/2025: performance 60 %, attendance 40 %. */
  static Scheme agriculture() {
    return sample(
            "permentan-20-2025",
            "Tunjangan kinerja: kinerja dan kehadiran",
            "Permentan 20/2025",
            "TP-01",
            Confidence.OFFICIAL_TEXT,
            LocalDate.of(2025, 1, 1))
        .addAllMatrix(Kmk127Scheme.matrix())
        .addAllowances(
            row("KINERJA", 60, "porsi kinerja"),
            row("KEHADIRAN", 40, "porsi kehadiran"),
            row("CPNS", 80, "dari tunjangan kelas jabatan"))
        .build();
  }

  private static ImmutableScheme.Builder sample(
      String id, String name, String citation, String fact, Confidence confidence, LocalDate from) {
    return Scheme.builder()
        .id(id)
        .name(name)
        .from(from)
        .addSources(source(fact, citation, confidence));
  }

  private static SchemeSource source(String id, String citation, Confidence confidence) {
    return SchemeSource.builder().id(id).citation(citation).confidence(confidence).build();
  }

  private static ValueRange range(String unit, long cap) {
    return ValueRange.builder().unit(Unit.of(unit)).floor(Points.ZERO).cap(Points.of(cap)).build();
  }

  private static AllowanceRow row(String of, long percent, String note) {
    return AllowanceRow.builder().of(of).percent(Points.of(percent)).note(note).build();
  }
}
