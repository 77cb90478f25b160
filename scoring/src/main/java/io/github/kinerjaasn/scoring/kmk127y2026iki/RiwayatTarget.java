package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * This year's target beside last year's (KMK 127/2026).
 *
 * <pre>{@code
 * RiwayatTarget naik =
 *     new RiwayatTarget(
 *         Polarisasi.MAXIMIZE,
 *         RiwayatTarget.Asal.BIASA,
 *         Rational.of(95),
 *         Optional.of(Rational.of(90)),
 *         Optional.of(Rational.of(92)));
 * KualitasTarget.bobotTarget(naik, tracer).orElseThrow(); // 1.2
 * }</pre>
 *
 * @param polarisasi which way the indicator should move
 * @param asal where the target comes from
 * @param target T, this year's target
 * @param targetLalu T1, last year's target; empty for a new indicator
 * @param realisasiLalu R1, last year's realisation; empty if there is no history
 */
public record RiwayatTarget(
    Polarisasi polarisasi,
    Asal asal,
    Rational target,
    Optional<Rational> targetLalu,
    Optional<Rational> realisasiLalu) {

  /** Where a target comes from, as far as its weight depends on it (table 15). */
  public enum Asal implements Labelled {
    /** Set by the unit itself. */
    BIASA(Text.of("target unit", "the unit's own")),
    /** A mandatory indicator: the weight is at least 1.0. */
    MANDATORY(Text.of("IKI mandatory", "mandatory")),
    /** From law, from scoring by an agency, or a stable maximum: the weight is 1.2. */
    DITETAPKAN(
        Text.of(
            "peraturan, penilaian lembaga, atau maksimum stabil",
            "from law, agency scoring, or stable maximum"));

    private final Text label;

    Asal(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
