package io.github.kinerjaasn.siasn;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.ImmutableRater;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.pp46y2011.HasilPrestasi;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.scoring.se3y2021.DuaSemester;
import io.github.kinerjaasn.scoring.se3y2021.HasilIntegrasi;
import io.github.kinerjaasn.scoring.se3y2021.Integrasi;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.Pak;
import io.github.kinerjaasn.siasn.part.Pejabat;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.part.SkpFrame;
import io.github.kinerjaasn.siasn.part.SkpNumber;
import io.github.kinerjaasn.siasn.part.SkpNumbers;
import io.github.kinerjaasn.siasn.write.SkpEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invented persons, ratings and documents. */
public final class Samples {
  public static final Interpretations READINGS = Interpretations.defaults();
  public static final Nip NIP = Nip.parse("199503012025031001");
  public static final PnsId PNS_ID = PnsId.parse("A8ACA7D5B1F63912E040640A040269BB");
  public static final RatedPerson PERSON = new RatedPerson(NIP, PNS_ID);

  private Samples() {}

  public static Rater rater() {
    return raterWithout().number("NRP 12345/P").rank(Golongan.III_D).build();
  }

  public static ImmutableRater.Builder raterWithout() {
    return Rater.builder()
        .name("Contoh Atasan")
        .status(RaterStatus.ASN)
        .post("Kepala Bidang Pelayanan Kesehatan")
        .unit("Dinas Kesehatan");
  }

  public static Outcome.Decided<EvaluationResult> decided(
      String period, Rating result, Rating behaviour) {
    int quadrant = Kuadran.KUADRAN.at(result, behaviour).quadrant();
    return decided(
        Regime.PERMENPANRB_6_2022,
        period,
        Optional.of(result),
        Optional.of(behaviour),
        Optional.of(quadrant));
  }

  public static Outcome.Decided<EvaluationResult> decided(
      Regime regime,
      String period,
      Optional<Rating> result,
      Optional<Rating> behaviour,
      Optional<Integer> quadrant) {
    Tracer.Recorder tracer = Tracer.recording(READINGS);
    Kuadran.predikat(Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, tracer);
    EvaluationResult value =
        new EvaluationResult(
            regime,
            Optional.empty(),
            Period.parse(period),
            "BAIK",
            regime.label(),
            quadrant,
            result,
            behaviour,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new Outcome.Decided<>(value, tracer.root(), List.of());
  }

  public static Pak pak() {
    return new Pak(
        RecordId.parse("8ae4838285d0b1c00185d1a2b3c4ffff"),
        "800/17/PAK/2026",
        LocalDate.of(2026, 1, 5),
        Period.parse("2025-03-01/2025-12-31"),
        Rational.parse("10.5"),
        Rational.of(2),
        Pak.Asal.KONVERSI);
  }

  public static Perilaku perilaku() {
    return new Perilaku(
        Rational.of(90),
        Rational.of(85),
        Rational.parse("88.5"),
        Rational.of(92),
        Rational.of(87),
        Optional.of(Rational.of(80)));
  }

  public static Outcome.Decided<HasilPrestasi> prestasi() {
    UnsurPenilaian unsur =
        new UnsurPenilaian(
            List.of(Rational.parse("86.5")),
            Rational.ZERO,
            Kreativitas.TIDAK_ADA,
            perilaku(),
            Optional.empty());
    return (Outcome.Decided<HasilPrestasi>) PrestasiKerja.penilaian(unsur, READINGS);
  }

  public static Outcome.Decided<HasilIntegrasi> integrasi() {
    DuaSemester semester = DuaSemester.of(Rational.of(87), Rational.HUNDRED, false);
    return (Outcome.Decided<HasilIntegrasi>) Integrasi.penilaian(semester, READINGS);
  }

  public static SkpFrame frame() {
    Rater leader =
        Rater.builder()
            .name("Contoh Pimpinan")
            .status(RaterStatus.ASN)
            .post("Kepala Dinas Kesehatan")
            .unit("Dinas Kesehatan")
            .number("196501011990031002")
            .rank(Golongan.IV_C)
            .build();
    return new SkpFrame(
        "2",
        official(rater(), "B8ACA7D5B1F63912E040640A040269B1", LocalDate.of(2018, 4, 1)),
        official(leader, "B8ACA7D5B1F63912E040640A040269B2", LocalDate.of(2016, 10, 1)),
        Optional.of(PnsId.parse("C8ACA7D5B1F63912E040640A040269BB")),
        Optional.of("9"));
  }

  private static Pejabat official(Rater rater, String id, LocalDate since) {
    return new Pejabat(rater, Optional.of(PnsId.parse(id)), Optional.of(since));
  }

  public static SkpEntry pp46(int year) {
    return SkpEntry.pp46(prestasi(), perilaku(), year, PERSON, frame(), READINGS).orElseThrow();
  }

  public static SkpEntry integrated() {
    SkpNumbers numbers =
        SkpNumbers.of(prestasi(), perilaku()).with(SkpNumber.INISIATIF_KERJA, Rational.of(91));
    return SkpEntry.integrasi(integrasi(), numbers, PERSON, frame(), READINGS).orElseThrow();
  }

  public static DocumentRef document(String id) {
    return new DocumentRef(
        id,
        id.equals("879") ? "Dok PAK" : "Dokumen Evaluasi Kinerja",
        "peremajaan/usulan/" + id + "_contoh.pdf",
        "peremajaan/usulan/" + id + "_contoh.pdf",
        id,
        Map.of());
  }

  public static JsonObject json(String text) {
    return (JsonObject) StrictJson.read(text).orElseThrow();
  }
}
