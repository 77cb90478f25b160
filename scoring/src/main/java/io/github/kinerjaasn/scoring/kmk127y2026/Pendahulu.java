package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;

/**
 * What is known of the predecessor, KMK 467/2014, and differs from the profile.
 *
 * <pre>{@code
 * Pendahulu.penaltiPerilaku(Rational.of(90), 1, false, tracer); // 88
 * }</pre>
 */
public final class Pendahulu {
  /** KMK 467/KMK.01/2014: performance management in the Ministry of Finance. */
  public static final LegalText KMK_467_2014 =
      LegalText.of(
          "kmk-467-2014",
          "KMK 467/KMK.01/2014",
          "pengelolaan kinerja Kementerian Keuangan (dicabut)",
          "performance management in the Ministry of Finance (repealed)");

  /** Handbook p. 50: points for each person not evaluated. */
  public static final Rational TIDAK_MENILAI = Rational.of(2);

  /** Handbook p. 50: points for not proposing an evaluator. */
  public static final Rational TIDAK_MENGUSULKAN = Rational.of(5);

  /** Handbook p. 50: the most that is taken off. */
  public static final Rational PENALTI_TERTINGGI = Rational.of(10);

  /** The penalty; see {@link #penaltiPerilaku}. */
  public static final Rule PENALTI_PERILAKU =
      Rule.of(
          "kmk-467-2014.penalti-perilaku",
          Text.of("NKP setelah penalti evaluasi perilaku", "value after the behaviour penalty"),
          Text.of("{0} − penalti {1}, paling tinggi 10", "{0} − penalty {1}, at most 10"),
          KMK_467_2014.at("buku panduan hlm. 50", Confidence.OFFICIAL_SECONDARY));

  private Pendahulu() {}

  /**
   * Takes off 2 points for each person not evaluated or without evaluator and 5 for not proposing
   * an evaluator, at most 10 together (handbook p. 50, OFFICIAL_SECONDARY). On NKP only.
   *
   * @param nkp the employee value
   * @param tidakDinilai how many persons were not evaluated or had no evaluator, 0 or more
   * @param tidakMengusulkan whether no evaluator was proposed
   * @param tracer where to leave the step
   * @return the value after the penalty
   * @throws IllegalArgumentException if the count is negative
   */
  public static Rational penaltiPerilaku(
      Rational nkp, int tidakDinilai, boolean tidakMengusulkan, Tracer tracer) {
    if (tidakDinilai < 0) {
      throw new IllegalArgumentException("tidakDinilai must be at least 0, was " + tidakDinilai);
    }
    Rational usulan = tidakMengusulkan ? TIDAK_MENGUSULKAN : Rational.ZERO;
    Rational penalti =
        TIDAK_MENILAI.times(Rational.of(tidakDinilai)).plus(usulan).atMost(PENALTI_TERTINGGI);
    return tracer.leaf(PENALTI_PERILAKU, nkp.minus(penalti), nkp, penalti);
  }
}
