package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * How many indicators one owner may have.
 *
 * <p>Numbers of indicators (KMK 127/2026); start with {@code jumlahSesuai}.
 *
 * <pre>{@code
 * JumlahIndikator.jumlahSesuai(JumlahIndikator.Pemilik.PELAKSANA, 3, tracer); // true
 * }</pre>
 */
public final class JumlahIndikator {
  /** The owners with the most indicators they may have. */
  public enum Pemilik implements Labelled {
    /** A unit of the first level (teaching deck, OFFICIAL_SECONDARY). */
    UPK_ONE("UPK-One", 25),
    /** A unit of the second level (teaching deck, OFFICIAL_SECONDARY). */
    UPK_TWO("UPK-Two", 20),
    /** A unit of the third level (teaching deck, OFFICIAL_SECONDARY). */
    UPK_THREE("UPK-Three", 15),
    /** A pelaksana (exam cards, SINGLE_SOURCE). */
    PELAKSANA("Pelaksana", 6);

    private final Text label;
    private final int terbanyak;

    Pemilik(String label, int terbanyak) {
      this.label = Text.same(label);
      this.terbanyak = terbanyak;
    }

    /**
     * The most indicators.
     *
     * @return 25, 20, 15 or 6
     */
    public int terbanyak() {
      return terbanyak;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Whether the number is within the limit; see {@link #jumlahSesuai}. */
  public static final Rule JUMLAH_SESUAI =
      Rule.of(
          "kmk-127-2026.jumlah-sesuai",
          Text.of("jumlah indikator sesuai batas", "number of indicators within the limit"),
          Text.of("{0}: {1} dari paling banyak {2}", "{0}: {1} of at most {2}"),
          LegalText.KMK_127_2026.at("bahan ajar", Confidence.SINGLE_SOURCE));

  private JumlahIndikator() {}

  /**
   * Whether an owner has no more indicators than allowed (units OFFICIAL_SECONDARY, pelaksana
   * SINGLE_SOURCE).
   *
   * @param pemilik the owner
   * @param jumlah how many indicators there are, 0 or more
   * @param tracer where to leave the step
   * @return true up to the limit
   * @throws IllegalArgumentException if the number is negative
   */
  public static boolean jumlahSesuai(Pemilik pemilik, int jumlah, Tracer tracer) {
    if (jumlah < 0) {
      throw new IllegalArgumentException("jumlah must be at least 0, was " + jumlah);
    }
    return tracer.leaf(
        JUMLAH_SESUAI, jumlah <= pemilik.terbanyak(), pemilik, jumlah, pemilik.terbanyak());
  }
}
