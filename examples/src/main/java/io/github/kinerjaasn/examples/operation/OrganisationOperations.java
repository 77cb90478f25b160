package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Refusal;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.HasilSurvei;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.IndeksKepuasan;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Survei;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tanggapan;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.EvaluasiAkip;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.NilaiAkip;
import java.util.List;

/** What is measured of a whole agency or service: PermenPANRB 88/2021 and 14/2017. */
final class OrganisationOperations {
  private static final Member<Rational> NILAI = Member.of("nilai", Numbers.in(0, 100));

  static final Operation PREDIKAT_AKIP =
      new Operation(
          "permenpanrb-88-2021.predikat-akip",
          Kind.object(NILAI),
          in ->
              new Result()
                  .word(
                      "predikat", EvaluasiAkip.predikatAkip(new NilaiAkip(in.get(NILAI)), SILENT)));

  private static final Kind<Integer> JAWABAN_SATU =
      Numbers.wholeIn(Tanggapan.TERENDAH, Tanggapan.TERTINGGI);
  private static final Member<List<Tanggapan>> JAWABAN =
      Member.of("jawaban", Kind.list(Kind.list(JAWABAN_SATU, 1).as(Tanggapan::of), 1));

  static final Operation IKM =
      new Operation("permenpanrb-14-2017.ikm", Kind.object(JAWABAN), in -> ikm(in.get(JAWABAN)));

  private OrganisationOperations() {}

  private static Result ikm(List<Tanggapan> jawaban) {
    if (jawaban.stream().map(satu -> satu.jawaban().size()).distinct().count() > 1) {
      throw Refusal.at(
          "/jawaban",
          ViolationCode.INCONSISTENT,
          Text.of("semua responden harus menjawab unsur yang sama", "must all be as long"));
    }
    HasilSurvei hasil = IndeksKepuasan.hasilSurvei(new Survei(jawaban), SILENT).orElseThrow();
    return new Result().number("ikm", hasil.ikm()).word("mutu", hasil.mutu());
  }
}
