package io.github.kinerjaasn.scoring.se3y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.HalfWeights;
import java.util.List;

/**
 * SE MenPANRB 3/2021, both halves of 2021 as one value.
 *
 * <pre>{@code
 * DuaSemester semester = DuaSemester.of(Rational.of(87), Rational.of(100), false);
 * Integrasi.penilaian(semester, readings).orElseThrow().predikat(); // BAIK
 * }</pre>
 */
public final class Integrasi {
  /** The share of each half. SINGLE_SOURCE. */
  public static final Rational BAGIAN_SEMESTER = Rational.of(50, 100);

  private Integrasi() {}

  /** The share of the first half. */
  public static final Rule BAGIAN_PERTAMA =
      Rule.of(
              "se-menpanrb-3-2021.bagian-pertama",
              Text.of("bagian semester pertama", "share of the first half"),
              Text.of("bobot kedua semester", "weights of the two halves"),
              LegalText.SE_MENPANRB_3_2021.at("integrasi", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.BRIDGE_WEIGHTS);

  /**
   * The share of the first half: one half. SINGLE_SOURCE.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#BRIDGE_WEIGHTS}: or as the caller says.
   *
   * @param semester the two halves
   * @param tracer readings and reasoning
   * @return above 0, at most 1
   */
  public static Rational bagianPertama(DuaSemester semester, Tracer tracer) {
    Rational bagian =
        tracer.reading(Tafsir.BRIDGE_WEIGHTS) == HalfWeights.EQUAL
            ? BAGIAN_SEMESTER
            : semester.bobotPertama().orElseThrow().value().dividedBy(Rational.HUNDRED);
    return tracer.leaf(BAGIAN_PERTAMA, bagian);
  }

  /** The value of the year. */
  public static final Rule NILAI_TAHUN =
      Rule.of(
          "se-menpanrb-3-2021.nilai-tahun",
          Text.of("nilai kinerja 2021", "performance value of 2021"),
          Text.of("{0} × {1} + (1 − {0}) × {2}", "{0} × {1} + (1 − {0}) × {2}"),
          LegalText.SE_MENPANRB_3_2021.at("integrasi", Confidence.SINGLE_SOURCE));

  /**
   * The value of the year: the converted first half and the second half by their shares.
   * SINGLE_SOURCE.
   *
   * @param semester the two halves
   * @param konversi the first half on the scale of PP 30/2019
   * @param tracer readings and reasoning
   * @return 0..120
   */
  public static Score nilaiTahun(DuaSemester semester, Rational konversi, Tracer tracer) {
    int mark = tracer.mark();
    Rational bagian = bagianPertama(semester, tracer);
    Rational kedua = semester.kedua();
    Rational nilai = bagian.times(konversi).plus(Rational.ONE.minus(bagian).times(kedua));
    return tracer.step(mark, NILAI_TAHUN, Score.of(nilai), bagian, konversi, kedua);
  }

  /** The predicate of the year. */
  public static final Rule INTEGRASI =
      Rule.of(
              "se-menpanrb-3-2021.integrasi",
              Text.of("predikat kinerja 2021", "performance predicate of 2021"),
              Text.of("nilai {0} pada skala PP 30/2019", "value {0} on the scale of PP 30/2019"),
              LegalText.SE_MENPANRB_3_2021.at("integrasi", Confidence.INFERRED))
          .consulting(Tafsir.BRIDGE_NEW_IDEA);

  /**
   * The year 2021: first half converted, both halves integrated, predicate by PP 30/2019. That the
   * integrated value is labelled by PP 30/2019 is INFERRED.
   *
   * <p><b>Tafsir:</b> only the second half is asked for the new idea of Sangat Baik ({@link
   * Tafsir#BRIDGE_NEW_IDEA}).
   *
   * @param semester the two halves
   * @param tracer readings and reasoning
   * @return the results
   * @throws IllegalArgumentException if {@link DuaSemester#temuan} has findings under the readings
   *     of the tracer
   */
  public static HasilIntegrasi integrasi(DuaSemester semester, Tracer tracer) {
    List<Violation> temuan = semester.temuan(tracer.interpretations());
    if (!temuan.isEmpty()) {
      throw new IllegalArgumentException(
          "semester cannot be integrated, found "
              + temuan
              + "\nMungkin: check with DuaSemester.temuan first");
    }
    int mark = tracer.mark();
    HasilKonversi pertama = Konversi.hasilKonversi(semester.pertama(), tracer);
    Score nilai = nilaiTahun(semester, pertama.nilai().exact(), tracer);
    Predikat predikat = PenilaianKinerja.predikat(nilai.exact(), semester.ideBaru(), tracer);
    tracer.step(mark, INTEGRASI, predikat, nilai);
    return new HasilIntegrasi(pertama, nilai, predikat);
  }

  /**
   * Checks and integrates, with the reasoning, and remarks where conversion moved the first half
   * into another band.
   *
   * @param semester the two halves
   * @param interpretations the readings to apply
   * @return the results; undecided if a weight is missing or not asked for
   */
  public static Outcome<HasilIntegrasi> penilaian(
      DuaSemester semester, Interpretations interpretations) {
    List<Violation> temuan = semester.temuan(interpretations);
    if (!temuan.isEmpty()) {
      return Outcome.undecided(temuan);
    }
    Tracer.Recorder tracer = Tracer.recording(interpretations);
    HasilIntegrasi hasil = integrasi(semester, tracer);
    List<Violation> catatan =
        hasil.pertama().pindahPita()
            ? List.of(Konversi.pindahPita("/pertama", semester.pertama()))
            : List.of();
    return new Outcome.Decided<>(hasil, tracer.root(), catatan);
  }
}
