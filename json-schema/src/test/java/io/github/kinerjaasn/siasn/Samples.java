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
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.Pak;
import io.github.kinerjaasn.siasn.part.RatedPerson;
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
