package io.github.kinerjaasn.scoring.kmk127y2026;

import static io.github.kinerjaasn.scoring.kmk127y2026.LabelNko.Label.BAIK;
import static io.github.kinerjaasn.scoring.kmk127y2026.LabelNko.Label.BURUK;
import static io.github.kinerjaasn.scoring.kmk127y2026.LabelNko.Label.CUKUP;
import static io.github.kinerjaasn.scoring.kmk127y2026.LabelNko.Label.KURANG;
import static io.github.kinerjaasn.scoring.kmk127y2026.LabelNko.Label.SANGAT_BAIK;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;
import io.github.kinerjaasn.scoring.method.Bands;

/**
 * The label of the organisation value (NKO), from a directorate-general's teaching deck.
 *
 * <p>Values are points (KMK 127/2026); start with {@code labelNko}.
 *
 * <pre>{@code
 * LabelNko.labelNko(Rational.of(105), tracer); // BAIK
 * }</pre>
 */
public final class LabelNko {
  /** The labels, best first; not those of the national regimes. */
  public enum Label implements Labelled {
    /** 110 and above. */
    SANGAT_BAIK(Text.of("sangat baik", "very good")),
    /** 100 to 110. */
    BAIK(Text.of("baik", "good")),
    /** 90 to 100. */
    CUKUP(Text.of("cukup", "fair")),
    /** 80 to 90. */
    KURANG(Text.of("kurang", "poor")),
    /** Below 80. */
    BURUK(Text.of("buruk", "bad"));

    private final Text label;

    Label(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Teaching deck, OFFICIAL_SECONDARY: 100, 90 and 80 in the upper label. */
  public static final Bands<Label> BATAS_TERMASUK =
      Bands.below(80, BURUK)
          .below(90, KURANG)
          .below(100, CUKUP)
          .below(110, BAIK)
          .otherwise(SANGAT_BAIK);

  /** 100, 90 and 80 in the lower label; 110 is Sangat Baik by the deck's own words. */
  public static final Bands<Label> BATAS_TIDAK_TERMASUK =
      Bands.upTo(80, BURUK)
          .upTo(90, KURANG)
          .upTo(100, CUKUP)
          .below(110, BAIK)
          .otherwise(SANGAT_BAIK);

  /** The label; see {@link #labelNko}. */
  public static final Rule LABEL_NKO =
      Rule.of(
              "kmk-127-2026.label-nko",
              Text.of("label nilai kinerja organisasi", "label of the organisation value"),
              Text.of("NKO {0} dalam {1}", "organisation value {0} in {1}"),
              LegalText.KMK_127_2026.at("bahan ajar", Confidence.OFFICIAL_SECONDARY))
          .consulting(Tafsir.KMK_NKO_BOUNDS);

  private LabelNko() {}

  /**
   * The label: 110 Sangat Baik, 100 Baik, 90 Cukup, 80 Kurang, else Buruk (OFFICIAL_SECONDARY).
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_NKO_BOUNDS} for exactly 100, 90 and 80.
   *
   * @param nko the organisation value, 0 or more
   * @param tracer the readings to apply, and where to leave the step
   * @return the label
   * @throws IllegalArgumentException if the value is negative
   */
  public static Label labelNko(Rational nko, Tracer tracer) {
    Rentang.tidakNegatif("nko", nko);
    Bands<Label> batas =
        switch (tracer.reading(Tafsir.KMK_NKO_BOUNDS)) {
          case LOWER_INCLUDED -> BATAS_TERMASUK;
          case LOWER_EXCLUDED -> BATAS_TIDAK_TERMASUK;
        };
    Label label = batas.of(nko);
    return tracer.leaf(LABEL_NKO, label, nko, new Bands.Interval<>(batas, label));
  }
}
