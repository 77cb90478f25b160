package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.examples.protocol.Arguments;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.pp30y2019.HasilKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.UnsurKinerja;
import io.github.kinerjaasn.scoring.se3y2021.Konversi;

/** The year 2021: the bridge of SE MenPANRB 3/2021 and PP 30/2019. */
final class Pp30Operations {
  private static final Member<Rational> NILAI = Member.of("nilai", Numbers.atLeast(0));

  static final Operation KONVERSI =
      new Operation(
          "se-menpanrb-3-2021.konversi",
          Kind.object(NILAI),
          in -> new Result().number("nilai", Konversi.konversi(in.get(NILAI), SILENT)));

  private static final Kind<Rational> SAMPAI_120 = Numbers.in(0, 120);
  private static final Member<Rational> NILAI_SKP = Member.of("nilaiSkp", SAMPAI_120);
  private static final Member<Rational> NILAI_PERILAKU = Member.of("nilaiPerilaku", SAMPAI_120);
  private static final Member<Boolean> DENGAN_PENDAPAT =
      Member.of("denganPendapatRekanDanBawahan", Kind.FLAG);
  private static final Member<Boolean> IDE_BARU = Member.of("ideBaru", Kind.FLAG);

  static final Operation PREDIKAT =
      new Operation(
          "pp-30-2019.predikat",
          Kind.object(NILAI_SKP, NILAI_PERILAKU, DENGAN_PENDAPAT, IDE_BARU),
          Pp30Operations::predikat);

  private Pp30Operations() {}

  private static Result predikat(Arguments in) {
    UnsurKinerja unsur =
        new UnsurKinerja(
            in.get(NILAI_SKP), in.get(NILAI_PERILAKU), in.get(DENGAN_PENDAPAT), in.get(IDE_BARU));
    HasilKinerja hasil = PenilaianKinerja.penilaianKinerja(unsur, SILENT);
    return new Result().number("nilai", hasil.nilai()).word("predikat", hasil.predikat());
  }
}
