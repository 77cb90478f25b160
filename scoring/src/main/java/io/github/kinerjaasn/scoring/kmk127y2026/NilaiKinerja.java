package io.github.kinerjaasn.scoring.kmk127y2026;

import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;
import static io.github.kinerjaasn.core.law.Confidence.SINGLE_SOURCE;
import static io.github.kinerjaasn.core.law.LegalText.KMK_127_2026;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;

/**
 * The employee value (NKP), its adjustment and mixing, and the way back to the national matrix.
 *
 * <p>Points of the 0..120 scale (KMK 127/2026): {@code BAGIAN_HASIL} of it is work results, the
 * rest behaviour.
 */
public final class NilaiKinerja {
  /** p. 139-149, CONSENSUS: the share of work results; the rest is work behaviour. */
  public static final Rational BAGIAN_HASIL = Rational.of(75, 100);

  /** p. 139-149, CONSENSUS: the share of the organisation value where the own value is below it. */
  public static final Rational BAGIAN_NKO_DI_BAWAH = Rational.of(10, 100);

  /** p. 139-149, SINGLE_SOURCE: how far a correction may go, up or down. */
  public static final Rational KOREKSI_TERTINGGI = Rational.of(5);

  /** p. 139-149, SINGLE_SOURCE: {@code [0, 90)}, {@code [90, 100]}, {@code (100, 120]}. */
  public static final Bands<Rating> BATAS_EKSPEKTASI =
      Bands.below(90, DI_BAWAH_EKSPEKTASI)
          .upTo(100, SESUAI_EKSPEKTASI)
          .otherwise(DI_ATAS_EKSPEKTASI);

  /** The start value; see {@link #nkpAwal}. */
  public static final Rule NKP_AWAL =
      Rule.of(
          "kmk-127-2026.nkp-awal",
          Text.of("NKP awal", "start value of the employee"),
          Text.of("0,75 × {0} + 0,25 × {1}", "0.75 × {0} + 0.25 × {1}"),
          KMK_127_2026.at("hlm. 139-149", CONSENSUS));

  /** The adjustment; see {@link #penyesuaian}. */
  public static final Rule PENYESUAIAN =
      Rule.of(
          "kmk-127-2026.penyesuaian",
          Text.of("nilai setelah penyesuaian", "adjusted value"),
          Text.of(
              "{0} − disiplin {1} − dampak {2} + koreksi {3}, dibatasi 0 sampai 120",
              "{0} − discipline {1} − impact {2} + correction {3}, limited to 0..120"),
          KMK_127_2026.at("hlm. 139-149", SINGLE_SOURCE));

  /** The mixing; see {@link #pembauran}. */
  public static final Rule PEMBAURAN =
      Rule.of(
          "kmk-127-2026.pembauran",
          Text.of("nilai setelah pembauran NKO", "value mixed with the organisation's"),
          Text.of("(1 − {2}) × {0} + {2} × NKO {1}", "(1 − {2}) × {0} + {2} × organisation {1}"),
          KMK_127_2026.at("hlm. 139-149 tabel 46-47", CONSENSUS));

  /** The rating of one component; see {@link #ekspektasi}. */
  public static final Rule EKSPEKTASI =
      Rule.of(
          "kmk-127-2026.ekspektasi",
          Text.of("rating terhadap ekspektasi", "rating against expectation"),
          Text.of("{0} dalam {1}", "{0} in {1}"),
          KMK_127_2026.at("hlm. 139-149", SINGLE_SOURCE));

  /** The employee value; see {@link #nilaiKinerja}. */
  public static final Rule NILAI_KINERJA =
      Rule.of(
              "kmk-127-2026.nilai-kinerja",
              Text.of("nilai kinerja pegawai", "employee value"),
              Text.of(
                  "NHK {0}, NPK {1}, NKO {2}, {3}", "results {0}, behaviour {1}, unit {2}, {3}"),
              KMK_127_2026.at("hlm. 139-149", SINGLE_SOURCE))
          .consulting(Tafsir.KMK_MIX_SCOPE);

  private NilaiKinerja() {}

  /**
   * 75 % work results and 25 % work behaviour, both calibrated (p. 139-149, CONSENSUS).
   *
   * @param nhk the calibrated value of work results
   * @param npk the calibrated value of work behaviour
   * @param tracer where to leave the step
   * @return the start value of the employee
   */
  public static Rational nkpAwal(Rational nhk, Rational npk, Tracer tracer) {
    Rational perilaku = npk.times(Rational.ONE.minus(BAGIAN_HASIL));
    return tracer.leaf(NKP_AWAL, nhk.times(BAGIAN_HASIL).plus(perilaku), nhk, npk);
  }

  /**
   * Minus discipline, minus impact, plus the correction limited to -5..5; the result limited to
   * 0..120 (p. 139-149, SINGLE_SOURCE).
   *
   * @param nilai the value to adjust
   * @param masukan discipline, impact and correction
   * @param tracer where to leave the step
   * @return the adjusted value, 0..120
   */
  public static Rational penyesuaian(Rational nilai, MasukanNilaiKinerja masukan, Tracer tracer) {
    Rational koreksi =
        masukan.koreksi().atLeast(KOREKSI_TERTINGGI.negate()).atMost(KOREKSI_TERTINGGI);
    Rational hasil =
        Rentang.jepit(nilai.minus(masukan.disiplin()).minus(masukan.dampak()).plus(koreksi));
    return tracer.leaf(PENYESUAIAN, hasil, nilai, masukan.disiplin(), masukan.dampak(), koreksi);
  }

  /**
   * Mixes with the organisation value: a value not below it takes 50 % of it in tier 1 and 30 % in
   * tier 2, a value below it takes 10 % (tables 46-47, CONSENSUS).
   *
   * @param nilai the value to mix
   * @param nko the organisation value
   * @param kelompok the tier
   * @param tracer where to leave the step
   * @return the mixed value
   */
  public static Rational pembauran(Rational nilai, Rational nko, Kelompok kelompok, Tracer tracer) {
    Rational bagian = nilai.compareTo(nko) >= 0 ? kelompok.bagianNko() : BAGIAN_NKO_DI_BAWAH;
    Rational hasil = nilai.plus(nko.minus(nilai).times(bagian));
    return tracer.leaf(PEMBAURAN, hasil, nilai, nko, bagian);
  }

  /**
   * The rating of one component: above 100 above, 90 to 100 as, below 90 below expectation (p.
   * 139-149, SINGLE_SOURCE). By the exact value.
   *
   * @param nilai the value of the component
   * @param tracer where to leave the step
   * @return the rating
   */
  public static Rating ekspektasi(Rational nilai, Tracer tracer) {
    Rating rating = BATAS_EKSPEKTASI.of(nilai);
    return tracer.leaf(EKSPEKTASI, rating, nilai, new Bands.Interval<>(BATAS_EKSPEKTASI, rating));
  }

  /**
   * The employee value, both components and the national predicate. This is the operation {@code
   * kmk-127-2026.nilai-kinerja}; its inputs are calibrated already. Example: 108 and 96 in an
   * organisation of 102, tier 2, correction -5 give 100.2, with components 102.7 and 92.1.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_MIX_SCOPE}. Each value is adjusted and mixed on its own, so
   * NKP is not 75/25 of the final components; with the other reading only NKP is mixed.
   *
   * @param masukan the calibrated values, the organisation's, and what is taken off or added
   * @param tracer the readings to apply, and where to leave the steps
   * @return the result
   */
  public static HasilNilaiKinerja nilaiKinerja(MasukanNilaiKinerja masukan, Tracer tracer) {
    int mark = tracer.mark();
    boolean semua = tracer.reading(Tafsir.KMK_MIX_SCOPE) == Tafsir.KmkMixScope.EACH;
    Rational awal = nkpAwal(masukan.nhk(), masukan.npk(), tracer);
    Rational disesuaikan = disesuaikan("NKP", awal, masukan, tracer);
    Rational nkp = dibaurkan("NKP", disesuaikan, masukan, tracer);
    Rational nhk = komponen("NHK", masukan.nhk(), masukan, semua, tracer);
    Rational npk = komponen("NPK", masukan.npk(), masukan, semua, tracer);
    Rating hasil = ekspektasi(nhk, tracer);
    tracer.about("NHK");
    Rating perilaku = ekspektasi(npk, tracer);
    tracer.about("NPK");
    Predicate predikat = Kuadran.predikat(hasil, perilaku, tracer);
    HasilNilaiKinerja nilai =
        new HasilNilaiKinerja(
            Score.of(awal),
            Score.of(disesuaikan),
            Score.of(nkp),
            Score.of(nhk),
            Score.of(npk),
            hasil,
            perilaku,
            predikat);
    return tracer.step(
        mark,
        NILAI_KINERJA,
        nilai,
        masukan.nhk(),
        masukan.npk(),
        masukan.nko(),
        masukan.kelompok());
  }

  private static Rational komponen(
      String nama, Rational nilai, MasukanNilaiKinerja masukan, boolean baur, Tracer tracer) {
    Rational disesuaikan = disesuaikan(nama, nilai, masukan, tracer);
    return baur ? dibaurkan(nama, disesuaikan, masukan, tracer) : disesuaikan;
  }

  private static Rational disesuaikan(
      String nama, Rational nilai, MasukanNilaiKinerja masukan, Tracer tracer) {
    Rational hasil = penyesuaian(nilai, masukan, tracer);
    tracer.about(nama);
    return hasil;
  }

  private static Rational dibaurkan(
      String nama, Rational nilai, MasukanNilaiKinerja masukan, Tracer tracer) {
    Rational hasil = pembauran(nilai, masukan.nko(), masukan.kelompok(), tracer);
    tracer.about(nama);
    return hasil;
  }
}
