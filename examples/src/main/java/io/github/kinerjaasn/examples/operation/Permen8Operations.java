package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.protocol.Arguments;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Refusal;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.CapaianIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Indikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.JenisIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiIki;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiJpt;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Target;
import java.util.Optional;

/** PermenPANRB 8/2021: the achievement of an indicator, and its value in a leadership post. */
final class Permen8Operations {
  private static final Member<JenisIndikator> JENIS =
      Member.of("jenis", Kind.word(JenisIndikator.class));
  private static final Member<Optional<Rational>> NILAI =
      Member.of("nilai", Numbers.aboveZero()).optional();
  private static final Member<Optional<Rational>> BAWAH =
      Member.of("bawah", Numbers.aboveZero()).optional();
  private static final Member<Optional<Rational>> ATAS =
      Member.of("atas", Numbers.aboveZero()).optional();
  private static final Member<Arguments> TARGET =
      Member.of("target", Kind.object(NILAI, BAWAH, ATAS));
  private static final Member<Rational> REALISASI = Member.of("realisasi", Numbers.atLeast(0));

  static final Operation CAPAIAN_IKI =
      new Operation(
          "permenpanrb-8-2021.capaian-iki",
          Kind.object(JENIS, TARGET, REALISASI),
          in ->
              new Result()
                  .number(
                      "capaian",
                      CapaianIndikator.capaian(
                          new Indikator(in.get(JENIS), target(in.get(TARGET)), in.get(REALISASI)),
                          SILENT)));

  private static final Member<Rational> CAPAIAN = Member.of("capaian", Numbers.wholeAtLeast(0));
  private static final Member<Boolean> TARGET_MAKSIMUM = Member.of("targetMaksimum", Kind.FLAG);

  static final Operation NILAI_IKI_JPT =
      new Operation(
          "permenpanrb-8-2021.nilai-iki-jpt",
          Kind.object(CAPAIAN, TARGET_MAKSIMUM),
          in ->
              Refusal.orValue(
                  NilaiJpt.penilaian(
                      in.get(CAPAIAN), in.get(TARGET_MAKSIMUM), Interpretations.defaults()),
                  Permen8Operations::nilai));

  private static final Text WAJIB = Text.of("wajib diisi", "is required");

  private Permen8Operations() {}

  private static Target target(Arguments in) {
    Optional<Rational> nilai = in.get(NILAI);
    boolean rentang = in.get(BAWAH).isPresent() || in.get(ATAS).isPresent();
    if (nilai.isPresent() && rentang) {
      throw inconsistent(
          Text.of("isi nilai atau bawah dan atas", "give either nilai or bawah and atas"));
    }
    if (nilai.isPresent()) {
      return Target.of(nilai.get());
    }
    if (!rentang) {
      throw missing(
          "/target", Text.of("isi nilai atau bawah dan atas", "give nilai, or bawah and atas"));
    }
    Rational bawah = in.get(BAWAH).orElseThrow(() -> missing("/target/bawah", WAJIB));
    Rational atas = in.get(ATAS).orElseThrow(() -> missing("/target/atas", WAJIB));
    if (atas.compareTo(bawah) < 0) {
      throw inconsistent(
          Text.of("atas tidak boleh di bawah bawah", "atas must not be below bawah"));
    }
    return new Target(bawah, atas);
  }

  private static Refusal inconsistent(Text text) {
    return Refusal.at("/target", ViolationCode.INCONSISTENT, text);
  }

  private static Refusal missing(String path, Text text) {
    return Refusal.at(path, ViolationCode.MISSING, text);
  }

  private static Result nilai(NilaiIki hasil) {
    return new Result()
        .number("nilai", hasil.nilai().map(Score::exact))
        .word("kategori", hasil.kategori());
  }
}
