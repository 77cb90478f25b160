package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

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
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.HasilKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.HasilPrestasi;
import io.github.kinerjaasn.scoring.pp46y2011.Kegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.Ukuran;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import java.util.List;
import java.util.Optional;

/** PP 46/2011 with Perka BKN 1/2013: one task, and the year. */
final class Pp46Operations {

  /** The aspects of a task, which have other ranges as targets than as realisations. */
  private record Aspek(
      Member<Rational> kuantitas,
      Member<Rational> kualitas,
      Member<Rational> waktu,
      Member<Optional<Rational>> biaya) {

    static Kind<Ukuran> of(Kind<Rational> nilai) {
      Aspek aspek =
          new Aspek(
              Member.of("kuantitas", nilai),
              Member.of("kualitas", nilai),
              Member.of("waktu", nilai),
              Member.of("biaya", nilai).optional());
      return Kind.object(aspek.kuantitas, aspek.kualitas, aspek.waktu, aspek.biaya)
          .as(aspek::ukuran);
    }

    private Ukuran ukuran(Arguments in) {
      return new Ukuran(in.get(kuantitas), in.get(kualitas), in.get(waktu), in.get(biaya));
    }
  }

  private static final Member<Ukuran> TARGET = Member.of("target", Aspek.of(Numbers.aboveZero()));
  private static final Member<Ukuran> REALISASI =
      Member.of("realisasi", Aspek.of(Numbers.atLeast(0)));

  static final Operation CAPAIAN_KEGIATAN =
      new Operation(
          "pp-46-2011.capaian-kegiatan",
          Kind.object(TARGET, REALISASI),
          in -> kegiatan(in.get(TARGET), in.get(REALISASI)));

  private static final Member<List<Rational>> KEGIATAN =
      Member.of("kegiatan", Kind.list(Numbers.atLeast(0), 1, Words.MOST_ITEMS));
  private static final Member<Rational> TUGAS_TAMBAHAN =
      Member.of("tugasTambahan", Numbers.wholeAtLeast(0));
  private static final Member<Kreativitas> KREATIVITAS =
      Member.of("kreativitas", Kind.word(Kreativitas.class));
  private static final Member<Perilaku> PERILAKU = Member.of("perilaku", perilaku());

  static final Operation PRESTASI_KERJA =
      new Operation(
          "pp-46-2011.prestasi-kerja",
          Kind.object(KEGIATAN, TUGAS_TAMBAHAN, KREATIVITAS, PERILAKU),
          Pp46Operations::prestasi);

  private Pp46Operations() {}

  private static Kind<Perilaku> perilaku() {
    Kind<Rational> nilai = Numbers.in(0, 100);
    Member<Rational> orientasiPelayanan = Member.of("orientasiPelayanan", nilai);
    Member<Rational> integritas = Member.of("integritas", nilai);
    Member<Rational> komitmen = Member.of("komitmen", nilai);
    Member<Rational> disiplin = Member.of("disiplin", nilai);
    Member<Rational> kerjaSama = Member.of("kerjaSama", nilai);
    Member<Optional<Rational>> kepemimpinan = Member.of("kepemimpinan", nilai).optional();
    return Kind.object(orientasiPelayanan, integritas, komitmen, disiplin, kerjaSama, kepemimpinan)
        .as(
            in ->
                new Perilaku(
                    in.get(orientasiPelayanan),
                    in.get(integritas),
                    in.get(komitmen),
                    in.get(disiplin),
                    in.get(kerjaSama),
                    in.get(kepemimpinan)));
  }

  private static Result kegiatan(Ukuran target, Ukuran realisasi) {
    if (target.biaya().isPresent() != realisasi.biaya().isPresent()) {
      throw Refusal.at(
          "/realisasi/biaya",
          ViolationCode.INCONSISTENT,
          Text.of("harus ada pada keduanya atau tidak sama sekali", "must be in both or neither"));
    }
    HasilKegiatan hasil = CapaianKegiatan.nilai(new Kegiatan(target, realisasi), SILENT);
    return new Result()
        .number("kuantitas", hasil.kuantitas())
        .number("kualitas", hasil.kualitas())
        .number("waktu", hasil.waktu())
        .number("biaya", hasil.biaya().map(Score::exact))
        .number("nilai", hasil.nilai());
  }

  private static Result prestasi(Arguments in) {
    UnsurPenilaian unsur =
        new UnsurPenilaian(
            in.get(KEGIATAN), in.get(TUGAS_TAMBAHAN), in.get(KREATIVITAS), in.get(PERILAKU));
    HasilPrestasi hasil = PrestasiKerja.prestasiKerja(unsur, SILENT);
    return new Result()
        .number("nilaiSkp", hasil.nilaiSkp())
        .number("nilaiPerilaku", hasil.nilaiPerilaku())
        .number("nilai", hasil.nilai())
        .word("sebutan", hasil.sebutan());
  }
}
