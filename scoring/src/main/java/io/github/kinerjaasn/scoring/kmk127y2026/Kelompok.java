package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The tier that decides how much of the organisation value is mixed in (KMK 127/2026, tables 46-47,
 * CONSENSUS).
 */
public enum Kelompok implements Labelled {
  /** Tier 1: unit heads, one level below them, substantive functional posts. */
  SATU(Text.of("kelompok 1", "tier 1"), Rational.of(50, 100)),
  /** Tier 2: two or more levels below, non-substantive functional posts. */
  DUA(Text.of("kelompok 2", "tier 2"), Rational.of(30, 100));

  private final Text label;
  private final Rational bagianNko;

  Kelompok(Text label, Rational bagianNko) {
    this.label = label;
    this.bagianNko = bagianNko;
  }

  /**
   * A tier by its number.
   *
   * @param nomor 1 or 2
   * @return the tier
   * @throws IllegalArgumentException if the number is another
   */
  public static Kelompok of(int nomor) {
    return switch (nomor) {
      case 1 -> SATU;
      case 2 -> DUA;
      default -> throw new IllegalArgumentException("kelompok must be 1 or 2, was " + nomor);
    };
  }

  /**
   * The share of the organisation value where the own value is not below it.
   *
   * @return one half or three tenths
   */
  public Rational bagianNko() {
    return bagianNko;
  }

  @Override
  public Text label() {
    return label;
  }
}
