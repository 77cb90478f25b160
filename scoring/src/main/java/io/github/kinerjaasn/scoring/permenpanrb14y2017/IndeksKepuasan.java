package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The community satisfaction index and the quality that follows from it.
 *
 * <p>The index is 25..100, exact; answers are 1 to 4 for each {@link Unsur} (PermenPANRB 14/2017).
 */
public final class IndeksKepuasan {
  private static final Basis LAMPIRAN =
      LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.CONSENSUS);

  /** Annex: from the scale 1..4 to the scale 25..100. */
  public static final Rational PENGALI = Rational.of(25);

  /** Annex, table II: the printed lower bounds, half-open. */
  public static final Bands<Mutu> BATAS_MUTU =
      Bands.<Mutu>builder()
          .below(65, Mutu.D)
          .below(Rational.parse("76.61"), Mutu.C)
          .below(Rational.parse("88.31"), Mutu.B)
          .otherwise(Mutu.A);

  /** The mean answer of one element; see {@link #nilaiUnsur}. */
  public static final Rule NILAI_UNSUR =
      Rule.of(
          "permenpanrb-14-2017.nilai-unsur",
          Text.of("nilai rata-rata unsur", "mean of the element"),
          Text.same("{0} / {1}"),
          LAMPIRAN);

  /** The weight of an element; see {@link #bobotUnsur}. */
  public static final Rule BOBOT_UNSUR =
      Rule.of(
              "permenpanrb-14-2017.bobot-unsur",
              Text.of("bobot unsur", "weight of an element"),
              Text.same("1 / {0}"),
              LAMPIRAN)
          .consulting(Tafsir.IKM_WEIGHT);

  /** The index; see {@link #ikm}. */
  public static final Rule IKM =
      Rule.of(
          "permenpanrb-14-2017.ikm",
          Text.of("indeks kepuasan masyarakat", "community satisfaction index"),
          Text.of(
              "jumlah nilai unsur {0} × bobot {1} × {2}", "sum of means {0} × weight {1} × {2}"),
          LAMPIRAN);

  /** The quality; see {@link #mutu}. */
  public static final Rule MUTU =
      Rule.of(
              "permenpanrb-14-2017.mutu",
              Text.of("mutu pelayanan", "quality of service"),
              Text.of("IKM {0} dalam {1}", "index {0} in {1}"),
              LegalText.PERMENPANRB_14_2017.at("Lampiran tabel II", Confidence.CONSENSUS))
          .consulting(Tafsir.IKM_GAPS);

  /** The result of a survey; see {@link #hasilSurvei}. */
  public static final Rule HASIL_SURVEI =
      Rule.of(
              "permenpanrb-14-2017.hasil-survei",
              Text.of("hasil survei kepuasan masyarakat", "result of the satisfaction survey"),
              Text.of("{0} tanggapan dihitung, {1} ditolak", "{0} responses counted, {1} refused"),
              LAMPIRAN)
          .consulting(Tafsir.IKM_MISSING);

  private IndeksKepuasan() {}

  /**
   * The mean answer of one element: the sum of its answers by the number of respondents (annex,
   * CONSENSUS).
   *
   * @param jumlah the sum of the answers
   * @param penjawab how many answered, 1 or more
   * @param tracer where to leave the step
   * @return the mean, 1..4
   * @throws ArithmeticException if nobody answered
   */
  public static Rational nilaiUnsur(long jumlah, long penjawab, Tracer tracer) {
    return tracer.leaf(NILAI_UNSUR, Rational.of(jumlah, penjawab), jumlah, penjawab);
  }

  /**
   * The equal weight of each element: 1 by the number of elements (annex, CONSENSUS).
   *
   * <p><b>Tafsir:</b> {@link Tafsir#IKM_WEIGHT}; forms print 0.11 or 0.1111 for one ninth.
   *
   * @param unsur how many elements were asked, 1 or more
   * @param tracer the readings to apply, and where to leave the step
   * @return the weight
   */
  public static Rational bobotUnsur(int unsur, Tracer tracer) {
    Rational tepat = Rational.of(1, unsur);
    Rational bobot =
        switch (tracer.reading(Tafsir.IKM_WEIGHT)) {
          case EXACT -> tepat;
          case TWO_DECIMALS -> Rounding.TWO_DECIMALS.round(tepat);
          case FOUR_DECIMALS -> Tafsir.EMPAT_DESIMAL.round(tepat);
        };
    return tracer.leaf(BOBOT_UNSUR, bobot, unsur);
  }

  /**
   * The index: the sum of the weighted means times 25 (annex, CONSENSUS). Exact.
   *
   * @param nilaiUnsur the mean of each element, one or more
   * @param tracer the readings to apply, and where to leave the step
   * @return the index, 25..100 with exact weights
   */
  public static Rational ikm(List<Rational> nilaiUnsur, Tracer tracer) {
    int mark = tracer.mark();
    Rational bobot = bobotUnsur(nilaiUnsur.size(), tracer);
    Rational jumlah = Rational.sum(nilaiUnsur);
    Rational ikm = jumlah.times(bobot).times(PENGALI);
    return tracer.step(mark, IKM, ikm, jumlah, bobot, PENGALI);
  }

  /**
   * The quality of an index: below 65 D, below 76.61 C, below 88.31 B, else A (annex, table II,
   * CONSENSUS).
   *
   * <p><b>Tafsir:</b> {@link Tafsir#IKM_GAPS}. The printed bands have two decimals and leave gaps:
   * an exact 88.3055… is B by default and A when rounded to 88.31 first.
   *
   * @param ikm the exact index
   * @param tracer the readings to apply, and where to leave the step
   * @return the quality
   */
  public static Mutu mutu(Rational ikm, Tracer tracer) {
    Rational nilai =
        switch (tracer.reading(Tafsir.IKM_GAPS)) {
          case HALF_OPEN -> ikm;
          case ROUND_FIRST -> Rounding.TWO_DECIMALS.round(ikm);
        };
    Mutu mutu = BATAS_MUTU.of(nilai);
    return tracer.leaf(MUTU, mutu, nilai, new Bands.Interval<>(BATAS_MUTU, mutu));
  }

  /**
   * The index and the quality of a survey. This is the operation {@code permenpanrb-14-2017.ikm}.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#IKM_MISSING}: a response with a skipped element is refused, or
   * each element's mean is taken over the answers it has.
   *
   * @param survei the responses
   * @param tracer the readings to apply, and where to leave the steps
   * @return the result, or empty if nothing is left to count: every response refused, or an element
   *     that nobody answered
   */
  public static Optional<HasilSurvei> hasilSurvei(Survei survei, Tracer tracer) {
    boolean tolak = tracer.reading(Tafsir.IKM_MISSING) == Tafsir.IkmMissing.REFUSE_RESPONSE;
    Rekap rekap = Rekap.of(survei, tolak);
    if (rekap.adaUnsurKosong()) {
      return Optional.empty();
    }
    int mark = tracer.mark();
    List<Rational> nilai = new ArrayList<>(rekap.unsur());
    for (int unsur = 0; unsur < rekap.unsur(); unsur++) {
      nilai.add(nilaiUnsur(rekap.jumlah(unsur), rekap.penjawab(unsur), tracer));
      tracer.about("U" + (unsur + 1));
    }
    Rational ikm = ikm(nilai, tracer);
    Mutu mutu = mutu(ikm, tracer);
    HasilSurvei hasil =
        new HasilSurvei(Score.of(ikm), mutu, nilai, rekap.responden(), rekap.ditolak());
    return Optional.of(tracer.step(mark, HASIL_SURVEI, hasil, rekap.responden(), rekap.ditolak()));
  }
}
