package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Adding credit points up and holding them against the needs.
 *
 * <p>Credit points, exact (Peraturan BKN 3/2023); start with {@code akumulasi}.
 */
public final class AkumulasiAngkaKredit {

  /**
   * Points to be added up.
   *
   * @param kedudukan the grade, and the rank code at the start where a reading needs it
   * @param awal the points at the start, 0 or more
   * @param periode the times to convert, in any order, possibly none
   */
  public record Masukan(Kedudukan kedudukan, Rational awal, List<Konversi> periode) {
    /**
     * Checks the start and takes a copy.
     *
     * @param kedudukan the grade, and the rank code at the start where a reading needs it
     * @param awal the points at the start, 0 or more
     * @param periode the times to convert, in any order, possibly none
     * @throws IllegalArgumentException if the start is negative
     */
    public Masukan {
      periode = List.copyOf(periode);
      if (awal.signum() < 0) {
        throw new IllegalArgumentException("awal must be at least 0, was " + awal);
      }
    }
  }

  /**
   * Points added up and held against the needs.
   *
   * @param total all points
   * @param kenaikanPangkat against the need of the next rank
   * @param kenaikanJenjang against the need of the next grade; empty where there is none
   */
  public record Hasil(Score total, Pemenuhan kenaikanPangkat, Optional<Pemenuhan> kenaikanJenjang)
      implements Labelled {
    @Override
    public Text label() {
      return Text.of("{0}; pangkat {1}", "{0}; rank {1}").with(total, kenaikanPangkat);
    }
  }

  private static final Basis KONVERSI =
      LegalText.PERBKN_3_2023.at("", Confidence.OFFICIAL_SECONDARY);

  /** Several conversions; see {@link #jumlah}. */
  public static final Rule JUMLAH =
      Rule.of(
              "perbkn-3-2023.jumlah",
              Text.of("jumlah angka kredit", "sum of credit points"),
              Text.of("{0} konversi", "{0} conversions"),
              KONVERSI)
          .consulting(Tafsir.AK_SUM, Tafsir.AK_ROUNDING);

  /** The base of a rank; see {@link #dasarPangkat}. */
  public static final Rule DASAR_PANGKAT =
      Rule.of(
          "perbkn-3-2023.dasar-pangkat",
          Text.of("angka dasar pangkat dalam jenjang", "base of the rank inside the grade"),
          Text.of("{0} pangkat × {1}", "{0} ranks × {1}"),
          LegalText.PERBKN_3_2023.at("Lampiran hlm. 5", Confidence.INFERRED));

  /** The accumulation; see {@link #akumulasi}. */
  public static final Rule AKUMULASI =
      Rule.of(
              "perbkn-3-2023.akumulasi",
              Text.of("akumulasi angka kredit", "accumulated credit points"),
              Text.of("awal {0} + konversi {1}", "start {0} + conversions {1}"),
              KONVERSI)
          .consulting(Tafsir.AK_BASE);

  private AkumulasiAngkaKredit() {}

  /**
   * The sum of several conversions. Printed by BKN: 18.75 + 2.08 = 20.83.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_SUM}: the issued values are added, or the exact sum is
   * rounded once.
   *
   * @param konversi the conversions, in any order, possibly none
   * @param tracer the readings to apply, and where to leave the steps
   * @return their sum
   */
  public static AngkaKredit jumlah(List<Konversi> konversi, Tracer tracer) {
    int mark = tracer.mark();
    Rational tepat = Rational.ZERO;
    Rational ditetapkan = Rational.ZERO;
    for (Konversi satu : konversi) {
      AngkaKredit angkaKredit = KonversiPredikat.angkaKredit(satu, tracer);
      tepat = tepat.plus(angkaKredit.tepat());
      ditetapkan = ditetapkan.plus(angkaKredit.ditetapkan());
    }
    AngkaKredit sekali = KonversiPredikat.ditetapkan(tepat, tracer);
    AngkaKredit jumlah =
        switch (tracer.reading(Tafsir.AK_SUM)) {
          case ADD_ISSUED -> new AngkaKredit(tepat, ditetapkan, sekali.pembulatan());
          case ROUND_EXACT_SUM -> sekali;
        };
    return tracer.step(mark, JUMLAH, jumlah, konversi.size());
  }

  /**
   * The base of a rank inside its grade: the rank need times the ranks of the grade below it.
   * INFERRED from one official example: III/d in Ahli Muda counts 100.
   *
   * @param kedudukan the grade with the rank code
   * @param tracer where to leave the step
   * @return the base, 0 for the lowest rank of the grade
   * @throws IllegalArgumentException if there is no rank code
   */
  public static Rational dasarPangkat(Kedudukan kedudukan, Tracer tracer) {
    int langkah = kedudukan.langkah("RANK_BASE");
    Rational kebutuhan = KetentuanJenjang.of(kedudukan.jenjang()).kenaikanPangkat();
    return tracer.leaf(DASAR_PANGKAT, kebutuhan.times(Rational.of(langkah)), langkah, kebutuhan);
  }

  /**
   * The total and what it means for the next rank and grade. This is the operation {@code
   * perbkn-3-2023.akumulasi}: each period is rounded first, then added to the start. By the exact
   * total.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_BASE}: only the given start, or the base of the starting
   * rank besides.
   *
   * @param akumulasi the start and the times to convert
   * @param tracer the readings to apply, and where to leave the steps
   * @return the total with both needs
   * @throws IllegalArgumentException if a reading needs the rank code and there is none
   */
  public static Hasil akumulasi(Masukan akumulasi, Tracer tracer) {
    int mark = tracer.mark();
    Kedudukan kedudukan = akumulasi.kedudukan();
    Rational awal = akumulasi.awal();
    if (tracer.reading(Tafsir.AK_BASE) == Tafsir.AkBase.RANK_BASE) {
      awal = awal.plus(dasarPangkat(kedudukan, tracer));
    }
    AngkaKredit jumlah = jumlah(akumulasi.periode(), tracer);
    Rational total = awal.plus(jumlah.ditetapkan());
    Kebutuhan kebutuhan = KebutuhanKenaikan.kebutuhan(kedudukan, tracer);
    Pemenuhan pangkat = pemenuhan("pangkat", total, kebutuhan.kenaikanPangkat(), tracer);
    Optional<Pemenuhan> jenjang =
        kebutuhan.kenaikanJenjang().map(butuh -> pemenuhan("jenjang", total, butuh, tracer));
    Hasil hasil = new Hasil(new Score(total, jumlah.pembulatan()), pangkat, jenjang);
    return tracer.step(mark, AKUMULASI, hasil, awal, jumlah);
  }

  private static Pemenuhan pemenuhan(
      String kenaikan, Rational total, Rational kebutuhan, Tracer tracer) {
    Pemenuhan hasil = KebutuhanKenaikan.pemenuhan(total, kebutuhan, tracer);
    tracer.about(kenaikan);
    return hasil;
  }
}
