package io.github.kinerjaasn.scoring.kmk127y2026iki;

import static io.github.kinerjaasn.core.law.Confidence.SINGLE_SOURCE;
import static io.github.kinerjaasn.core.law.LegalText.KMK_127_2026;

import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.method.Matrix;
import java.util.List;
import java.util.Optional;

/**
 * The quality of an indicator: weight of the indicator, weight of its target, and K3 (KMK
 * 127/2026).
 */
public final class KualitasIki {
  /** How directly the indicator measures its result (table 14). */
  public enum Validitas {
    /** It measures the result itself. */
    EXACT,
    /** It stands for the result. */
    PROXY,
    /** It measures an activity. */
    ACTIVITY
  }

  /** How far the owner controls the indicator (table 14). */
  public enum Kendali {
    /** Little. */
    LOW,
    /** Partly. */
    MODERATE,
    /** Much. */
    HIGH
  }

  /** The quality in words (p. 70-75). */
  public enum Mutu implements Labelled {
    /** K3 above 1. */
    SANGAT_BERKUALITAS(Text.of("sangat berkualitas", "of very good quality")),
    /** K3 of 1. */
    BERKUALITAS(Text.of("berkualitas", "of good quality")),
    /** K3 below 1. */
    CUKUP_BERKUALITAS(Text.of("cukup berkualitas", "of fair quality"));

    private final Text label;

    Mutu(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** p. 70-75, table 14, SINGLE_SOURCE; two cells are not defined. */
  public static final Matrix<Validitas, Kendali, Optional<Rational>> BOBOT_KUALITAS =
      Matrix.<Validitas, Kendali, Optional<Rational>>of(
              Validitas.class, List.of(Kendali.LOW, Kendali.MODERATE, Kendali.HIGH))
          .row(Validitas.EXACT, List.of(bobot("1.2"), bobot("1.15"), Optional.empty()))
          .row(Validitas.PROXY, List.of(bobot("1.1"), bobot("1"), bobot("0.9")))
          .row(Validitas.ACTIVITY, List.of(Optional.empty(), bobot("0.8"), bobot("0.6")))
          .build();

  /** p. 70-75: the words for K3. */
  public static final Bands<Mutu> BATAS_MUTU =
      Bands.below(1, Mutu.CUKUP_BERKUALITAS)
          .upTo(1, Mutu.BERKUALITAS)
          .otherwise(Mutu.SANGAT_BERKUALITAS);

  /** The weight of the indicator; see {@link #bobotIndikator}. */
  public static final Rule BOBOT_INDIKATOR =
      Rule.of(
          "kmk-127-2026.bobot-indikator",
          Text.of("bobot kualitas IKI", "quality weight of the indicator"),
          Text.of("validitas {0}, kendali {1}", "validity {0}, control {1}"),
          KMK_127_2026.at("hlm. 70-75 tabel 14", SINGLE_SOURCE));

  /** The mean of the weights; see {@link #k3}. */
  public static final Rule K3 =
      Rule.of(
          "kmk-127-2026.k3",
          Text.same("K3"),
          Text.same("({0} + {1}) / 2"),
          KMK_127_2026.at("hlm. 70-75", SINGLE_SOURCE));

  /** The quality in words; see {@link #mutu}. */
  public static final Rule MUTU =
      Rule.of(
          "kmk-127-2026.mutu",
          Text.of("kualitas IKI", "quality of the indicator"),
          Text.of("K3 {0} dalam {1}", "K3 {0} in {1}"),
          KMK_127_2026.at("hlm. 70-75", SINGLE_SOURCE));

  private KualitasIki() {}

  /**
   * The weight of the indicator by validity and control (table 14, SINGLE_SOURCE). Example: exact
   * and low is 1.2.
   *
   * @param validitas how directly it measures
   * @param kendali how far it is controlled
   * @param tracer where to leave the step
   * @return the weight, or empty where the table has none: exact with high, activity with low
   */
  public static Optional<Rational> bobotIndikator(
      Validitas validitas, Kendali kendali, Tracer tracer) {
    Optional<Rational> bobot = BOBOT_KUALITAS.at(validitas, kendali);
    return bobot.isEmpty()
        ? bobot
        : Optional.of(tracer.leaf(BOBOT_INDIKATOR, bobot.get(), validitas, kendali));
  }

  /**
   * The mean of the weight of the indicator and the weight of its target (p. 70-75, SINGLE_SOURCE).
   *
   * @param bobotIndikator the weight of the indicator
   * @param bobotTarget the weight of its target
   * @param tracer where to leave the step
   * @return K3
   */
  public static Rational k3(Rational bobotIndikator, Rational bobotTarget, Tracer tracer) {
    Rational k3 = bobotIndikator.plus(bobotTarget).dividedBy(Rational.of(2));
    return tracer.leaf(K3, k3, bobotIndikator, bobotTarget);
  }

  /**
   * The quality in words: above 1 sangat berkualitas, 1 berkualitas, below 1 cukup berkualitas (p.
   * 70-75, SINGLE_SOURCE).
   *
   * @param k3 the mean of the weights
   * @param tracer where to leave the step
   * @return the quality
   */
  public static Mutu mutu(Rational k3, Tracer tracer) {
    Mutu mutu = BATAS_MUTU.of(k3);
    return tracer.leaf(MUTU, mutu, k3, new Bands.Interval<>(BATAS_MUTU, mutu));
  }

  private static Optional<Rational> bobot(String angka) {
    return Optional.of(Rational.parse(angka));
  }
}
