package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.examples.protocol.Arguments;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Refusal;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.KotakTalenta;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;

/** One person: the talent box, the employee number, and the quadrant of BKN's exchange. */
final class PersonOperations {
  private static final Member<Rating> KINERJA = Member.of("kinerja", Words.RATING);
  private static final Member<Potential> POTENSI = Member.of("potensi", Kind.word(Potential.class));

  static final Operation KOTAK_TALENTA =
      new Operation(
          "talenta.kotak",
          Kind.object(KINERJA, POTENSI),
          in ->
              new Result()
                  .whole("kotak", KotakTalenta.kotak(in.get(KINERJA), in.get(POTENSI), SILENT)));

  private static final Member<String> NIP = Member.of("nip", Kind.TEXT);

  static final Operation NIP_PARSE =
      new Operation("nip.parse", Kind.object(NIP), in -> nip(in.get(NIP)));

  private static final Kind<Rating> NILAI =
      Numbers.wholeIn(1, Rating.values().length).as(code -> Rating.values()[code - 1]);
  private static final Member<Rating> HASIL = Member.of("hasilKinerjaNilai", NILAI);
  private static final Member<Rating> PERILAKU = Member.of("perilakuKerjaNilai", NILAI);
  private static final Member<Integer> KUADRAN_NILAI =
      Member.of("kuadranKinerjaNilai", Numbers.wholeIn(1, Predicate.values().length));

  static final Operation KUADRAN =
      new Operation(
          "siasn.kuadran", Kind.object(HASIL, PERILAKU, KUADRAN_NILAI), PersonOperations::kuadran);

  private PersonOperations() {}

  private static Result nip(String text) {
    Nip.firstBroken(text)
        .ifPresent(
            rule -> {
              throw Refusal.at("/nip", ViolationCode.OUT_OF_RANGE, rule.label());
            });
    Nip nip = Nip.parse(text);
    Result result =
        new Result()
            .word("jenis", nip.employment())
            .text("tanggalLahir", nip.birthDate().toString());
    nip.appointmentMonth().ifPresent(month -> result.text("tmt", month.toString()));
    nip.contract()
        .ifPresent(
            contract -> result.whole("tahun", nip.appointmentYear()).whole("perjanjian", contract));
    return result.word("jenisKelamin", nip.sex()).text("nomorUrut", nip.sequence());
  }

  private static Result kuadran(Arguments in) {
    Predicate predikat = Kuadran.predikat(in.get(HASIL), in.get(PERILAKU), SILENT);
    return new Result()
        .word("predikat", predikat)
        .whole("kuadran", predikat.quadrant())
        .flag("cocok", predikat.quadrant() == in.get(KUADRAN_NILAI));
  }
}
