package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.examples.protocol.Arguments;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Hasil;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Masukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kebutuhan;
import io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kedudukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import io.github.kinerjaasn.scoring.perbkn3y2023.Pemenuhan;
import java.util.List;
import java.util.Optional;

/** Credit points of functional posts: Peraturan BKN 3/2023. */
final class CreditOperations {
  private static final Member<Jenjang> JENJANG = Member.of("jenjang", Words.JENJANG);
  private static final Member<Predicate> PREDIKAT = Member.of("predikat", Words.PREDIKAT);
  private static final Member<Integer> BULAN =
      Member.of("bulan", Numbers.wholeIn(1, Konversi.SETAHUN));

  static final Operation ANGKA_KREDIT =
      new Operation(
          "perbkn-3-2023.angka-kredit",
          Kind.object(JENJANG, PREDIKAT, BULAN),
          in ->
              new Result()
                  .number(
                      "angkaKredit",
                      KonversiPredikat.angkaKredit(konversi(in.get(JENJANG), in), SILENT).nilai()));

  static final Operation KEBUTUHAN =
      new Operation(
          "perbkn-3-2023.kebutuhan",
          Kind.object(JENJANG),
          in -> kebutuhan(KebutuhanKenaikan.kebutuhan(Kedudukan.of(in.get(JENJANG)), SILENT)));

  private static final Member<Rational> AWAL = Member.of("awal", Numbers.atLeast(0));
  private static final Member<List<Arguments>> PERIODE =
      Member.of("periode", Kind.list(Kind.object(PREDIKAT, BULAN), 0, Words.MOST_ITEMS));

  static final Operation AKUMULASI =
      new Operation(
          "perbkn-3-2023.akumulasi",
          Kind.object(JENJANG, AWAL, PERIODE),
          CreditOperations::akumulasi);

  private CreditOperations() {}

  private static Konversi konversi(Jenjang jenjang, Arguments periode) {
    return new Konversi(jenjang, periode.get(PREDIKAT), periode.get(BULAN));
  }

  private static Result kebutuhan(Kebutuhan kebutuhan) {
    return new Result()
        .number("kenaikanPangkat", kebutuhan.kenaikanPangkat())
        .number("kenaikanJenjang", kebutuhan.kenaikanJenjang());
  }

  private static Result akumulasi(Arguments in) {
    Jenjang jenjang = in.get(JENJANG);
    List<Konversi> periode = in.get(PERIODE).stream().map(satu -> konversi(jenjang, satu)).toList();
    Hasil hasil =
        AkumulasiAngkaKredit.akumulasi(
            new Masukan(Kedudukan.of(jenjang), in.get(AWAL), periode), SILENT);
    return new Result()
        .number("total", hasil.total())
        .part("kenaikanPangkat", Optional.of(hasil.kenaikanPangkat()), CreditOperations::pemenuhan)
        .part("kenaikanJenjang", hasil.kenaikanJenjang(), CreditOperations::pemenuhan);
  }

  private static Result pemenuhan(Pemenuhan pemenuhan) {
    return new Result()
        .flag("terpenuhi", pemenuhan.terpenuhi())
        .number("kekurangan", pemenuhan.kekurangan());
  }
}
