package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * PermenPANRB 8/2021 Lampiran hlm. 67 and 93-96: additional results, SKP value, periodic value.
 *
 * <pre>{@code
 * List<Rational> tertimbang = List.of(Rational.of(60), Rational.of(35));
 * NilaiSkp.nilai(tertimbang, List.of(), tracer); // 95.00
 * }</pre>
 */
public final class NilaiSkp {
  /** The most that all additional results together count. Lampiran hlm. 95, OFFICIAL_TEXT. */
  public static final Rational TAMBAHAN_TERTINGGI = Rational.of(10);

  private static final Rational DUA = Rational.of(2);

  private NilaiSkp() {}

  /** The weighted value of an additional result. */
  public static final Rule HASIL_TAMBAHAN =
      Rule.of(
          "permenpanrb-8-2021.hasil-tambahan",
          Text.of("nilai tertimbang kinerja tambahan", "weighted additional result"),
          Text.same("{0} / 100 × {1} × {2} / 100"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 95", Confidence.OFFICIAL_TEXT));

  /**
   * The weighted value of an additional result: k / 100 × scope weight × value / 100, with k = 100,
   * 80, 60, 40, 20 by category. Lampiran hlm. 95, OFFICIAL_TEXT. The scope weight is the caller's.
   *
   * @param hasil the additional result
   * @param tracer readings and reasoning
   * @return 0 or more
   */
  public static Rational hasilTambahan(HasilTambahan hasil, Tracer tracer) {
    Rational k = hasil.kategori().persenTambahan();
    Rational tertimbang =
        k.dividedBy(Rational.HUNDRED)
            .times(hasil.bobotLingkup())
            .times(hasil.nilai())
            .dividedBy(Rational.HUNDRED);
    return tracer.leaf(HASIL_TAMBAHAN, tertimbang, k, hasil.bobotLingkup(), hasil.nilai());
  }

  /** What all additional results count. */
  public static final Rule JUMLAH_TAMBAHAN =
      Rule.of(
          "permenpanrb-8-2021.jumlah-tambahan",
          Text.of("jumlah kinerja tambahan", "total of additional results"),
          Text.of("jumlah ({0}), paling tinggi 10", "sum of ({0}), at most 10"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 95", Confidence.OFFICIAL_TEXT));

  /**
   * What all additional results together count: their sum, above 10 it is 10. Lampiran hlm. 95,
   * OFFICIAL_TEXT.
   *
   * @param tertimbang the weighted values, in any order, possibly none
   * @param tracer readings and reasoning
   * @return at most 10
   */
  public static Rational jumlahTambahan(List<Rational> tertimbang, Tracer tracer) {
    Rational jumlah = Rational.sum(tertimbang).atMost(TAMBAHAN_TERTINGGI);
    return tracer.leaf(JUMLAH_TAMBAHAN, jumlah, tertimbang);
  }

  /** The SKP value. */
  public static final Rule NILAI =
      Rule.of(
          "permenpanrb-8-2021.nilai-skp",
          Text.of("nilai SKP", "SKP value"),
          Text.of("jumlah ({0}) + {1}", "sum of ({0}) + {1}"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 95-96", Confidence.OFFICIAL_TEXT));

  /**
   * The SKP value: all weighted main results and what the additional ones count. Lampiran hlm.
   * 95-96, OFFICIAL_TEXT. The weights of the main results are the caller's ({@link
   * Tafsir#P8_MAIN_WEIGHTS}).
   *
   * @param utamaTertimbang the weighted values of the main results, in any order
   * @param tambahan the additional results, in any order, possibly none
   * @param tracer readings and reasoning
   * @return the value
   */
  public static Score nilai(
      List<Rational> utamaTertimbang, List<HasilTambahan> tambahan, Tracer tracer) {
    int mark = tracer.mark();
    List<Rational> tertimbang = new ArrayList<>(tambahan.size());
    for (HasilTambahan satu : tambahan) {
      tertimbang.add(hasilTambahan(satu, tracer));
    }
    Rational jumlah = jumlahTambahan(tertimbang, tracer);
    Score nilai = Score.of(Rational.sum(utamaTertimbang).plus(jumlah));
    return tracer.step(mark, NILAI, nilai, utamaTertimbang, jumlah);
  }

  /** The periodic SKP value. */
  public static final Rule NILAI_PERIODIK =
      Rule.of(
          "permenpanrb-8-2021.nilai-periodik",
          Text.of("nilai SKP periodik", "periodic SKP value"),
          Text.of("(rata-rata {0} + rata-rata {1}) / 2", "(mean of {0} + mean of {1}) / 2"),
          LegalText.PERMENPANRB_8_2021.at(
              "Lampiran hlm. 67, Format B.3.1", Confidence.OFFICIAL_TEXT));

  /**
   * The SKP value of a part of the year: (N1 + N2) / 2, N1 the mean value of action plans and
   * initiatives, N2 the mean value of the main results that can be measured in the period. Lampiran
   * hlm. 67, OFFICIAL_TEXT.
   *
   * @param rencanaAksi the values of action plans and initiatives, one or more, in any order
   * @param hasilUtama the values of the measurable main results, one or more, in any order
   * @param tracer readings and reasoning
   * @return the value
   * @throws IllegalArgumentException if one of the two has no value; what counts then is not stated
   */
  public static Score nilaiPeriodik(
      List<Rational> rencanaAksi, List<Rational> hasilUtama, Tracer tracer) {
    if (rencanaAksi.isEmpty() || hasilUtama.isEmpty()) {
      throw new IllegalArgumentException(
          "both kinds need one or more values, had "
              + rencanaAksi.size()
              + " and "
              + hasilUtama.size());
    }
    Rational n1 = Rational.mean(rencanaAksi);
    Rational n2 = Rational.mean(hasilUtama);
    Score nilai = Score.of(n1.plus(n2).dividedBy(DUA));
    return tracer.leaf(NILAI_PERIODIK, nilai, rencanaAksi, hasilUtama);
  }
}
