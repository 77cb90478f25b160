package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How many respondents a survey needs, and how far a sample may be off.
 *
 * <p>Whole numbers of people (PermenPANRB 14/2017); start with {@code ukuranSampel}.
 */
public final class UkuranSampel {
  /** Chi-square of one degree of freedom at 95 %, as Krejcie and Morgan print it. */
  public static final Rational KAI_KUADRAT = Rational.parse("3.841");

  /** The share P that needs the largest sample. */
  public static final Rational PROPORSI = Rational.of(1, 2);

  /** The margin of error d that the sample is made for, as a share. */
  public static final Rational GALAT = Rational.parse("0.05");

  private static final Rational KERAGAMAN =
      KAI_KUADRAT.times(PROPORSI).times(Rational.ONE.minus(PROPORSI));

  private static final Rational GALAT_KUADRAT = GALAT.times(GALAT);

  private static final int DESIMAL = 2;

  /** The sample size; see {@link #ukuranSampel}. */
  public static final Rule UKURAN_SAMPEL =
      Rule.of(
              "permenpanrb-14-2017.ukuran-sampel",
              Text.of("jumlah responden minimal", "respondents needed"),
              Text.of(
                  "χ²NP(1−P) / (d²(N−1) + χ²P(1−P)) dengan N = {0}, dibulatkan dari {1}",
                  "χ²NP(1−P) / (d²(N−1) + χ²P(1−P)) with N = {0}, rounded from {1}"),
              LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.CONSENSUS))
          .consulting(Tafsir.IKM_SAMPLE_ROUNDING);

  /** The margin of error of a sample; see {@link #marginGalat}. */
  public static final Rule MARGIN_GALAT =
      Rule.of(
          "permenpanrb-14-2017.margin-galat",
          Text.of("margin galat (persen)", "margin of error (per cent)"),
          Text.of(
              "100 × √(χ²P(1−P)(N−n) / (n(N−1))) dengan N = {0}, n = {1}",
              "100 × √(χ²P(1−P)(N−n) / (n(N−1))) with N = {0}, n = {1}"),
          LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.INFERRED));

  private UkuranSampel() {}

  /**
   * The respondents needed for a population, by the form of Krejcie and Morgan with a margin of 5 %
   * (annex, CONSENSUS for the form). Example: 100 needs 80.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#IKM_SAMPLE_ROUNDING}: rounded up (INFERRED), or to the nearest
   * whole number.
   *
   * @param populasi how many people use the service, 1 or more
   * @param tracer the readings to apply, and where to leave the step
   * @return the size of the sample, 1..385
   * @throws IllegalArgumentException if the population is not positive
   */
  public static long ukuranSampel(long populasi, Tracer tracer) {
    if (populasi < 1) {
      throw new IllegalArgumentException("populasi must be at least 1, was " + populasi);
    }
    Rational orang = Rational.of(populasi);
    Rational tepat =
        KERAGAMAN
            .times(orang)
            .dividedBy(GALAT_KUADRAT.times(orang.minus(Rational.ONE)).plus(KERAGAMAN));
    RoundingMode pembulatan =
        switch (tracer.reading(Tafsir.IKM_SAMPLE_ROUNDING)) {
          case UP -> RoundingMode.CEILING;
          case NEAREST -> RoundingMode.HALF_UP;
        };
    long bulat = tepat.round(0, pembulatan).longValueExact();
    return tracer.leaf(UKURAN_SAMPEL, bulat, populasi, tepat);
  }

  /**
   * The margin of error that a sample gives: the form of Krejcie and Morgan solved for d
   * (INFERRED). Example: 80 of 100 gives 4.92 per cent, so the 5 of the rule is kept.
   *
   * @param populasi how many people use the service, 1 or more
   * @param responden how many of them answered, 1..populasi
   * @param tracer where to leave the step
   * @return the margin in per cent, two decimals, HALF_UP from the exact root
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static BigDecimal marginGalat(long populasi, long responden, Tracer tracer) {
    if (responden < 1 || responden > populasi) {
      throw new IllegalArgumentException(
          "responden must be in 1.." + populasi + ", was " + responden);
    }
    Rational kuadrat =
        responden == populasi
            ? Rational.ZERO
            : KERAGAMAN
                .times(Rational.of(populasi - responden))
                .dividedBy(Rational.of(responden).times(Rational.of(populasi - 1)));
    BigDecimal persen = akar(kuadrat.times(Rational.of(10_000)));
    return tracer.leaf(MARGIN_GALAT, persen, populasi, responden);
  }

  /** The root with two decimals: floor(√x·100 + ½) is floor((floor(√(4·x·100²)) + 1) / 2). */
  private static BigDecimal akar(Rational kuadrat) {
    Rational besar = kuadrat.times(Rational.of(4 * 10_000));
    BigInteger ganda = besar.numerator().divide(besar.denominator()).sqrt();
    return new BigDecimal(ganda.add(BigInteger.ONE).shiftRight(1), DESIMAL);
  }
}
