package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueCap;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueRounding;
import java.util.List;

/**
 * PP 30/2019 Pasal 41: the final value and its predicate.
 *
 * <pre>{@code
 * UnsurKinerja unsur = new UnsurKinerja(Rational.of(100), Rational.of(90), false, false);
 * PenilaianKinerja.penilaian(unsur, Interpretations.defaults()).orElseThrow(); // 97.00, BAIK
 * }</pre>
 */
public final class PenilaianKinerja {
  /** The highest value there is. */
  public static final Rational NILAI_TERTINGGI = Rational.of(120);

  /** Share of the SKP value without the opinion of peers and subordinates. Ayat (2) to (4). */
  public static final Rational BAGIAN_SKP = Rational.of(70, 100);

  /** Share of behaviour without the opinion of peers and subordinates. Ayat (2) to (4). */
  public static final Rational BAGIAN_PERILAKU = Rational.of(30, 100);

  /** Share of the SKP value with the opinion of peers and subordinates. Ayat (2) to (4). */
  public static final Rational BAGIAN_SKP_DENGAN_PENDAPAT = Rational.of(60, 100);

  /** Share of behaviour with the opinion of peers and subordinates. Ayat (2) to (4). */
  public static final Rational BAGIAN_PERILAKU_DENGAN_PENDAPAT = Rational.of(40, 100);

  /** Where each predicate begins, the new idea aside. Ayat (5); 50 and 70 are INFERRED bounds. */
  public static final Bands<Predikat> PITA_PREDIKAT =
      Bands.below(50, Predikat.SANGAT_KURANG)
          .below(70, Predikat.KURANG)
          .below(90, Predikat.CUKUP)
          .below(110, Predikat.BAIK)
          .otherwise(Predikat.SANGAT_BAIK);

  private PenilaianKinerja() {}

  /** The value of an input that counts. */
  public static final Rule NILAI_DIAKUI =
      Rule.of(
              "pp-30-2019.nilai-diakui",
              Text.of("nilai diakui", "value that counts"),
              Text.of("{0}, paling tinggi 120", "{0}, at most 120"),
              LegalText.PP_30_2019.at("Pasal 41", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.PP30_VALUE_CAP);

  /**
   * The part of an input that counts before the weights: all of it up to 120.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#PP30_VALUE_CAP}: above 120 it is refused, or counts as 120.
   *
   * @param nilai an SKP or behaviour value, 0 or more
   * @param tracer readings and reasoning
   * @return 0..120
   * @throws IllegalArgumentException if the value is above 120 and not to be capped
   */
  public static Rational nilaiDiakui(Rational nilai, Tracer tracer) {
    if (nilai.compareTo(NILAI_TERTINGGI) > 0
        && tracer.reading(Tafsir.PP30_VALUE_CAP) == ValueCap.REJECT) {
      throw new IllegalArgumentException(
          "value must be in 0..120, was " + nilai + "\nMungkin: check with UnsurKinerja.temuan");
    }
    return tracer.leaf(NILAI_DIAKUI, nilai.atMost(NILAI_TERTINGGI), nilai);
  }

  /** The final value. */
  public static final Rule NILAI_AKHIR =
      Rule.of(
          "pp-30-2019.nilai-akhir",
          Text.of("nilai akhir", "final value"),
          Text.same("{0} × {1} + {2} × {3}"),
          LegalText.PP_30_2019.at("Pasal 41 ayat (2) sampai (4)", Confidence.OFFICIAL_TEXT));

  /**
   * The final value: 70 % SKP and 30 % behaviour, or 60 % and 40 % when peers and subordinates gave
   * their opinion. Pasal 41 ayat (2) to (4), OFFICIAL_TEXT.
   *
   * @param unsur what the value is made of
   * @param tracer readings and reasoning
   * @return 0..120, exactly
   * @throws IllegalArgumentException if a value is above 120 and not to be capped
   */
  public static Score nilaiAkhir(UnsurKinerja unsur, Tracer tracer) {
    int mark = tracer.mark();
    boolean pendapat = unsur.denganPendapatRekanDanBawahan();
    Rational bagianSkp = pendapat ? BAGIAN_SKP_DENGAN_PENDAPAT : BAGIAN_SKP;
    Rational bagianPerilaku = pendapat ? BAGIAN_PERILAKU_DENGAN_PENDAPAT : BAGIAN_PERILAKU;
    Rational skp = nilaiDiakui(unsur.nilaiSkp(), tracer);
    Rational perilaku = nilaiDiakui(unsur.nilaiPerilaku(), tracer);
    Score nilai = Score.of(bagianSkp.times(skp).plus(bagianPerilaku.times(perilaku)));
    return tracer.step(mark, NILAI_AKHIR, nilai, bagianSkp, skp, bagianPerilaku, perilaku);
  }

  /** The predicate of a final value. */
  public static final Rule PREDIKAT =
      Rule.of(
              "pp-30-2019.predikat",
              Text.of("predikat kinerja", "performance predicate"),
              Text.of("pita dari {0}; ide baru: {1}", "band of {0}; new idea: {1}"),
              LegalText.PP_30_2019.at(
                  "Pasal 41 ayat (5) huruf a sampai c", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.PP30_ROUNDING);

  /** The predicate below 70, whose bounds follow the pattern of the bands above. */
  public static final Rule PREDIKAT_BAWAH =
      Rule.of(
              "pp-30-2019.predikat-bawah",
              Text.of("predikat kinerja di bawah 70", "performance predicate below 70"),
              Text.of("pita dari {0}", "band of {0}"),
              LegalText.PP_30_2019.at("Pasal 41 ayat (5) huruf d dan e", Confidence.INFERRED))
          .consulting(Tafsir.PP30_ROUNDING, Tafsir.PP30_LOWER_BANDS);

  private static final Text YA = Text.of("ya", "yes");
  private static final Text TIDAK = Text.of("tidak", "no");

  /**
   * The predicate: from 110 Sangat Baik if the person created a new idea that benefits the
   * organisation or the state, else Baik; from 90 Baik; from 70 Cukup; from 50 Kurang; below 50
   * Sangat Kurang. Pasal 41 ayat (5): huruf a to c (from 70 up) OFFICIAL_TEXT; of huruf d and e the
   * numbers are CONSENSUS, that 50 and 70 belong to the band above is INFERRED, so that a value
   * below 70 has a rule of its own.
   *
   * <p><b>Tafsir:</b> the exact value is compared ({@link Tafsir#PP30_ROUNDING}); 50 and 70 belong
   * to the band above ({@link Tafsir#PP30_LOWER_BANDS}).
   *
   * @param nilai the final value
   * @param ideBaru whether the person created such an idea
   * @param tracer readings and reasoning
   * @return the predicate
   */
  public static Predikat predikat(Rational nilai, boolean ideBaru, Tracer tracer) {
    boolean bulat = tracer.reading(Tafsir.PP30_ROUNDING) == ValueRounding.TWO_DECIMALS;
    Rational dibandingkan = bulat ? Rounding.TWO_DECIMALS.round(nilai) : nilai;
    Predikat pita = PITA_PREDIKAT.of(dibandingkan);
    Predikat predikat = pita == Predikat.SANGAT_BAIK && !ideBaru ? Predikat.BAIK : pita;
    return switch (pita) {
      case KURANG, SANGAT_KURANG -> predikatBawah(pita, dibandingkan, tracer);
      case CUKUP, BAIK, SANGAT_BAIK ->
          tracer.leaf(PREDIKAT, predikat, dibandingkan, ideBaru ? YA : TIDAK);
    };
  }

  private static Predikat predikatBawah(Predikat pita, Rational nilai, Tracer tracer) {
    return tracer.leaf(PREDIKAT_BAWAH, pita, nilai);
  }

  /** The whole appraisal. */
  public static final Rule PENILAIAN_KINERJA =
      Rule.of(
          "pp-30-2019.penilaian-kinerja",
          Text.of("penilaian kinerja", "performance appraisal"),
          Text.of("nilai akhir {0}", "final value {0}"),
          LegalText.PP_30_2019.at("Pasal 41", Confidence.OFFICIAL_TEXT));

  /**
   * The final value with its predicate.
   *
   * @param unsur what they are made of
   * @param tracer readings and reasoning
   * @return the results
   * @throws IllegalArgumentException if {@link UnsurKinerja#temuan} has findings under the readings
   *     of the tracer
   */
  public static HasilKinerja penilaianKinerja(UnsurKinerja unsur, Tracer tracer) {
    int mark = tracer.mark();
    Score nilai = nilaiAkhir(unsur, tracer);
    Predikat predikat = predikat(nilai.exact(), unsur.ideBaru(), tracer);
    tracer.step(mark, PENILAIAN_KINERJA, predikat, nilai);
    return new HasilKinerja(nilai, predikat);
  }

  /**
   * Checks and appraises, with the reasoning.
   *
   * @param unsur what the value is made of
   * @param interpretations the readings to apply
   * @return the results; undecided if a value is above 120 and not to be capped
   */
  public static Outcome<HasilKinerja> penilaian(
      UnsurKinerja unsur, Interpretations interpretations) {
    List<Violation> temuan = unsur.temuan(interpretations);
    if (!temuan.isEmpty()) {
      return Outcome.undecided(temuan);
    }
    Tracer.Recorder tracer = Tracer.recording(interpretations);
    HasilKinerja hasil = penilaianKinerja(unsur, tracer);
    return Outcome.decided(hasil, tracer.root());
  }
}
