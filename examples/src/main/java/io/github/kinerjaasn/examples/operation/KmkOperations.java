package io.github.kinerjaasn.examples.operation;

import static io.github.kinerjaasn.examples.operation.Words.SILENT;

import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.protocol.Arguments;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Numbers;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Refusal;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.kmk127y2026.HasilNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.Iki;
import io.github.kinerjaasn.scoring.kmk127y2026.Kelompok;
import io.github.kinerjaasn.scoring.kmk127y2026.MasukanNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RealisasiIki;
import java.util.List;
import java.util.Optional;

/** The profile of the Ministry of Finance: KMK 127/2026. */
final class KmkOperations {
  private static final Kind<Rational> NILAI = Numbers.in(0, 120);

  private static final Member<Polarisasi> POLARISASI =
      Member.of("polarisasi", Kind.word(Polarisasi.class));
  private static final Member<Rational> TARGET = Member.of("target", Numbers.ANY);
  private static final Member<Rational> REALISASI = Member.of("realisasi", Numbers.ANY);
  private static final Member<Optional<Rational>> TERBURUK =
      Member.of("terburuk", Numbers.aboveZero()).optional();
  private static final Member<Optional<Boolean>> KONVERSI_120 =
      Member.of("konversi120", Kind.FLAG).optional();

  static final Operation CAPAIAN_IKI =
      new Operation(
          "kmk-127-2026.capaian-iki",
          Kind.object(POLARISASI, TARGET, REALISASI, TERBURUK, KONVERSI_120),
          KmkOperations::capaianIki);

  private static final Member<Rational> CAPAIAN = Member.of("capaian", NILAI);
  private static final Member<Rational> K3 = Member.of("k3", Numbers.aboveZero());
  private static final Member<Integer> HARI =
      Member.of("hari", Numbers.wholeIn(1, Iki.HARI_TERBANYAK));
  private static final Member<List<Iki>> IKI =
      Member.of(
          "iki",
          Kind.list(
              Kind.object(CAPAIAN, K3, HARI)
                  .as(iki -> new Iki("iki", iki.get(CAPAIAN), iki.get(K3), iki.get(HARI))),
              1,
              Words.MOST_ITEMS));

  static final Operation NHK =
      new Operation(
          "kmk-127-2026.nhk",
          Kind.object(IKI),
          in -> new Result().number("nhk", NilaiHasilKerja.nhk(in.get(IKI), SILENT)));

  private static final Member<Rational> NHK_AWAL = Member.of("nhk", NILAI);
  private static final Member<Rational> NPK = Member.of("npk", NILAI);
  private static final Member<Rational> NKO = Member.of("nko", NILAI);
  private static final Member<Kelompok> KELOMPOK =
      Member.of("kelompok", Numbers.wholeIn(1, 2).as(Kelompok::of));
  private static final Member<Rational> DISIPLIN = Member.of("disiplin", Numbers.atLeast(0));
  private static final Member<Rational> DAMPAK = Member.of("dampak", Numbers.atLeast(0));
  private static final Member<Rational> KOREKSI = Member.of("koreksi", Numbers.in(-5, 5));

  static final Operation NILAI_KINERJA =
      new Operation(
          "kmk-127-2026.nilai-kinerja",
          Kind.object(NHK_AWAL, NPK, NKO, KELOMPOK, DISIPLIN, DAMPAK, KOREKSI),
          KmkOperations::nilaiKinerja);

  private KmkOperations() {}

  private static Result capaianIki(Arguments in) {
    Polarisasi polarisasi = in.get(POLARISASI);
    int target = in.get(TARGET).signum();
    if (polarisasi != Polarisasi.MINIMIZE && target == 0) {
      throw outOfRange(Text.of("tidak boleh 0", "must not be 0"));
    }
    if (polarisasi != Polarisasi.MAXIMIZE && target < 0) {
      throw outOfRange(Text.of("tidak boleh negatif", "must not be negative"));
    }
    RealisasiIki iki =
        new RealisasiIki(
            polarisasi,
            in.get(TARGET),
            in.get(REALISASI),
            in.get(TERBURUK),
            in.get(KONVERSI_120).orElse(false),
            Optional.empty());
    return new Result()
        .number(
            "capaian",
            CapaianIki.capaianIki(iki, SILENT)
                .orElseThrow(
                    () ->
                        Refusal.at(
                            "/terburuk",
                            ViolationCode.MISSING,
                            Text.of(
                                "wajib diisi bila target 0", "is required for a target of 0"))));
  }

  private static Refusal outOfRange(Text text) {
    return Refusal.at("/target", ViolationCode.OUT_OF_RANGE, text);
  }

  private static Result nilaiKinerja(Arguments in) {
    MasukanNilaiKinerja masukan =
        new MasukanNilaiKinerja(
            in.get(NHK_AWAL),
            in.get(NPK),
            in.get(NKO),
            in.get(KELOMPOK),
            in.get(DISIPLIN),
            in.get(DAMPAK),
            in.get(KOREKSI));
    HasilNilaiKinerja hasil = NilaiKinerja.nilaiKinerja(masukan, SILENT);
    return new Result()
        .number("nkpAwal", hasil.nkpAwal())
        .number("nkp", hasil.nkp())
        .number("nhk", hasil.nhk())
        .number("npk", hasil.npk())
        .word("hasilKerja", hasil.hasilKerja())
        .word("perilakuKerja", hasil.perilakuKerja())
        .word("predikat", hasil.predikat());
  }
}
