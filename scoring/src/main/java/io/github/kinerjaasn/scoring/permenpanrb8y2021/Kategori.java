package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The categories of an achievement, worst first (PermenPANRB 8/2021). */
public enum Kategori implements Labelled {
  /** Very poor. */
  SANGAT_KURANG(20, Text.of("Sangat Kurang", "very poor")),
  /** Poor. */
  KURANG(40, Text.of("Kurang", "poor")),
  /** Fair. */
  CUKUP(60, Text.of("Cukup", "fair")),
  /** Good: the target is met. */
  BAIK(80, Text.of("Baik", "good")),
  /** Very good. */
  SANGAT_BAIK(100, Text.of("Sangat Baik", "very good"));

  private final Rational persenTambahan;
  private final Text label;

  Kategori(long persenTambahan, Text label) {
    this.persenTambahan = Rational.of(persenTambahan);
    this.label = label;
  }

  /**
   * How much of its scope weight an additional result of this category earns. Lampiran hlm. 95,
   * OFFICIAL_TEXT.
   *
   * @return 20, 40, 60, 80 or 100, in per cent
   */
  public Rational persenTambahan() {
    return persenTambahan;
  }

  @Override
  public Text label() {
    return label;
  }
}
