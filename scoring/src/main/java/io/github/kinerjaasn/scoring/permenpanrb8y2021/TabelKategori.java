package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The values per category that an agency uses for JA and JF (PermenPANRB 8/2021). Rater and
 * employee may agree on three, four or five levels. The text's own list was not seen ({@link
 * Tafsir#P8_JAJF_TABLE}), so the caller supplies it.
 *
 * <pre>{@code
 * TabelKategori tabel =
 *     new TabelKategori(
 *         Map.of(
 *             Kategori.KURANG, Rational.of(60),
 *             Kategori.BAIK, Rational.of(100),
 *             Kategori.SANGAT_BAIK, Rational.of(120)));
 * TabelKategori.nilaiKategori(tabel, Kategori.BAIK, tracer); // 100
 * }</pre>
 *
 * @param nilai three to five categories with their values, 0..120, a better one never lower
 */
public record TabelKategori(Map<Kategori, Rational> nilai) {
  /** The fewest levels. Lampiran hlm. 40, OFFICIAL_TEXT. */
  public static final int TINGKAT_TERSEDIKIT = 3;

  /**
   * Checks the table and takes a copy.
   *
   * @param nilai three to five categories with their values, 0..120, a better one never lower
   * @throws IllegalArgumentException if there are fewer than three levels, a value is outside
   *     0..120, or a better category has a lower value
   */
  public TabelKategori {
    nilai = Collections.unmodifiableMap(new EnumMap<>(nilai));
    if (nilai.size() < TINGKAT_TERSEDIKIT) {
      throw new IllegalArgumentException("a table must have 3 to 5 levels, was " + nilai);
    }
    Rational sebelumnya = Rational.ZERO;
    for (Rational satu : nilai.values()) {
      if (satu.compareTo(sebelumnya) < 0 || satu.compareTo(NilaiJpt.NILAI_TERTINGGI) > 0) {
        throw new IllegalArgumentException("values must rise within 0..120, were " + nilai);
      }
      sebelumnya = satu;
    }
  }

  /** The value of a category. */
  public static final Rule NILAI_KATEGORI =
      Rule.of(
          "permenpanrb-8-2021.nilai-kategori",
          Text.of("nilai kategori JA/JF", "value of the category for JA and JF"),
          Text.of("tabel instansi, kategori {0}", "table of the agency, category {0}"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 40 dan 291", Confidence.OFFICIAL_TEXT));

  /**
   * The value of a category by the table supplied. Lampiran hlm. 40 and 291, OFFICIAL_TEXT for the
   * levels.
   *
   * @param tabel the agency's table
   * @param kategori the category reached
   * @param tracer readings and reasoning
   * @return 0..120
   * @throws IllegalArgumentException if the table does not have the category
   */
  public static Rational nilaiKategori(TabelKategori tabel, Kategori kategori, Tracer tracer) {
    Rational nilai = tabel.nilai().get(kategori);
    if (nilai == null) {
      throw new IllegalArgumentException(
          "no level " + kategori + " in the table, there are " + tabel.nilai().keySet());
    }
    return tracer.leaf(NILAI_KATEGORI, nilai, kategori);
  }
}
