package io.github.kinerjaasn.scoring.se3y2021;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.method.Line;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.Sebutan;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.Gaps;
import java.util.List;

/**
 * SE MenPANRB 3/2021, conversion of the first half of 2021 to the scale of PP 30/2019.
 *
 * <pre>{@code
 * Konversi.hasilKonversi(Rational.of(87), tracer).predikat(); // BAIK
 * }</pre>
 */
public final class Konversi {
  private static final Line BURUK = Line.through(0, 0, 50, 49);
  private static final Line KURANG = Line.through(51, 50, 60, 69);
  private static final Line CUKUP = Line.through(61, 70, 75, 89);
  private static final Line BAIK = Line.through(76, 90, 90, 109);
  private static final Line SANGAT_BAIK = Line.through(91, 110, 99, 120);
  private static final Line TERTINGGI = Line.constant(120);

  /**
   * The segments, each half-open up to the next. CONSENSUS of three applications on whole numbers;
   * 120 above 99 is INFERRED.
   */
  public static final Bands<Line> RUAS =
      Bands.below(51, BURUK)
          .below(61, KURANG)
          .below(76, CUKUP)
          .below(91, BAIK)
          .below(99, SANGAT_BAIK)
          .otherwise(TERTINGGI);

  /** The same segments, each reaching down to the last whole number below it. */
  public static final Bands<Line> RUAS_DITARIK_KE_BAWAH =
      Bands.upTo(50, BURUK)
          .upTo(60, KURANG)
          .upTo(75, CUKUP)
          .upTo(90, BAIK)
          .below(99, SANGAT_BAIK)
          .otherwise(TERTINGGI);

  /** From this value of the first half on, the highest value of PP 30/2019 is reached. */
  public static final Rational BATAS_TERTINGGI = Rational.of(99);

  private static final Basis KONVERSI_SEMESTER =
      LegalText.SE_MENPANRB_3_2021.at("konversi", Confidence.CONSENSUS);

  private Konversi() {}

  /** The converted value. */
  public static final Rule KONVERSI =
      Rule.of(
              "se-menpanrb-3-2021.konversi",
              Text.of("nilai konversi", "converted value"),
              Text.of("{1} + {2} × ({0} − {3})", "{1} + {2} × ({0} − {3})"),
              KONVERSI_SEMESTER)
          .consulting(Tafsir.BRIDGE_GAPS);

  /** The converted value of 99 and more. */
  public static final Rule KONVERSI_TERTINGGI =
      Rule.of(
              "se-menpanrb-3-2021.konversi-tertinggi",
              Text.of("nilai konversi tertinggi", "highest converted value"),
              Text.of(
                  "{0} mencapai ujung ruas terakhir", "{0} reaches the end of the last segment"),
              LegalText.SE_MENPANRB_3_2021.at("konversi", Confidence.INFERRED))
          .consulting(Tafsir.BRIDGE_GAPS);

  /**
   * A value of the first half on the scale of PP 30/2019: piecewise linear from 0 to 120. CONSENSUS
   * of three applications on whole numbers; the table of the circular itself was not seen. That 99
   * and more give 120 is INFERRED, so that they have a rule of their own.
   *
   * <p><b>Tafsir:</b> the segments meet their targets at whole numbers only. By default each
   * continues up to the next ({@link Tafsir#BRIDGE_GAPS}), so the value drops at 61, 76 and 91:
   * 60.5 gives 70.06 and 61 gives 70.
   *
   * @param nilai the value of PP 46/2011, 0 or more
   * @param tracer readings and reasoning
   * @return 0..120
   * @throws IllegalArgumentException if the value is negative
   */
  public static Rational konversi(Rational nilai, Tracer tracer) {
    if (nilai.signum() < 0) {
      throw new IllegalArgumentException("nilai must be 0 or more, was " + nilai);
    }
    Gaps celah = tracer.reading(Tafsir.BRIDGE_GAPS);
    Rational asal = celah == Gaps.ROUNDED_FIRST ? Rounding.WHOLE.round(nilai) : nilai;
    Line ruas = (celah == Gaps.EXTENDED_DOWNWARD ? RUAS_DITARIK_KE_BAWAH : RUAS).of(asal);
    return asal.compareTo(BATAS_TERTINGGI) < 0
        ? tracer.leaf(KONVERSI, ruas.at(asal), asal, ruas.y(), ruas.slope(), ruas.x())
        : konversiTertinggi(asal, ruas, tracer);
  }

  private static Rational konversiTertinggi(Rational asal, Line ruas, Tracer tracer) {
    return tracer.leaf(KONVERSI_TERTINGGI, ruas.at(asal), asal);
  }

  /** The band of the converted value. */
  public static final Rule HASIL_KONVERSI =
      Rule.of(
          "se-menpanrb-3-2021.hasil-konversi",
          Text.of("predikat semester pertama", "predicate of the first half"),
          Text.of("pita dari {0}", "band of {0}"),
          LegalText.SE_MENPANRB_3_2021.at("konversi", Confidence.SINGLE_SOURCE));

  /**
   * The converted value with its band, the half-open bands of PP 30/2019 without the new idea.
   * SINGLE_SOURCE. It also says whether conversion moved the value into another band.
   *
   * @param nilai the value of PP 46/2011, 0 or more
   * @param tracer readings and reasoning
   * @return the value and its band
   * @throws IllegalArgumentException if the value is negative
   */
  public static HasilKonversi hasilKonversi(Rational nilai, Tracer tracer) {
    int mark = tracer.mark();
    Rational konversi = konversi(nilai, tracer);
    Predikat predikat = PenilaianKinerja.PITA_PREDIKAT.of(konversi);
    Sebutan asal = PrestasiKerja.PITA_SEBUTAN.of(nilai);
    // both enums list their bands from worst to best, and each aims at its counterpart
    boolean pindahPita = predikat.ordinal() != asal.ordinal();
    tracer.step(mark, HASIL_KONVERSI, predikat, konversi);
    return new HasilKonversi(Score.of(konversi), predikat, pindahPita);
  }

  /**
   * Converts, with the reasoning, and remarks where the value moved into another band.
   *
   * @param nilai the value of PP 46/2011, 0 or more
   * @param interpretations the readings to apply
   * @return the value and its band
   * @throws IllegalArgumentException if the value is negative
   */
  public static Outcome<HasilKonversi> penilaian(Rational nilai, Interpretations interpretations) {
    Tracer.Recorder tracer = Tracer.recording(interpretations);
    HasilKonversi hasil = hasilKonversi(nilai, tracer);
    List<Violation> catatan = hasil.pindahPita() ? List.of(pindahPita("/nilai", nilai)) : List.of();
    return new Outcome.Decided<>(hasil, tracer.root(), catatan);
  }

  /**
   * The remark that conversion moved a value into another band.
   *
   * @param pointer where the value stands, as a JSON Pointer
   * @param nilai the value before conversion
   * @return a warning
   */
  public static Violation pindahPita(String pointer, Rational nilai) {
    return Violation.warning(
            pointer,
            ViolationCode.INCONSISTENT,
            Text.of(
                "nilai konversi berada pada pita lain daripada nilai asal",
                "the converted value lies in another band than the original one"),
            Text.of(
                "periksa; tafsir BRIDGE_GAPS menentukan nilai di antara bilangan bulat",
                "check it; reading BRIDGE_GAPS decides between whole numbers"),
            KONVERSI_SEMESTER)
        .withFound(nilai);
  }
}
