package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The start value of work results (NHK), before calibration.
 *
 * <p>Points of the 0..120 scale (KMK 127/2026); start with {@code nhk}.
 */
public final class NilaiHasilKerja {
  private static final Basis TABEL =
      LegalText.KMK_127_2026.at("hlm. 125-126 tabel 35-36", Confidence.SINGLE_SOURCE);

  /** What an indicator contributes; see {@link #nilaiIki}. */
  public static final Rule NILAI_IKI =
      Rule.of(
          "kmk-127-2026.nilai-iki",
          Text.of("nilai IKI", "value of the indicator"),
          Text.of("{0} × K3 {1}, paling tinggi 120", "{0} × K3 {1}, at most 120"),
          TABEL);

  /** The days of an indicator that states none; see {@link #hariAktif}. */
  public static final Rule HARI_AKTIF =
      Rule.of(
              "kmk-127-2026.hari-aktif",
              Text.of("hari aktif IKI", "days active of the indicator"),
              Text.of("tidak diisi; masa penilaian {0}", "not stated; the period is {0}"),
              LegalText.KMK_127_2026.at("hlm. 125-126", Confidence.INFERRED))
          .consulting(Tafsir.KMK_ACTIVE_DAYS);

  /** The weights; see {@link #bobotIki}. */
  public static final Rule BOBOT_IKI =
      Rule.of(
              "kmk-127-2026.bobot-iki",
              Text.of("bobot tertimbang IKI", "weights of the indicators"),
              Text.of("K3 × hari aktif, untuk {0} IKI", "K3 × days active, for {0} indicators"),
              TABEL)
          .consulting(Tafsir.KMK_WEIGHT_ROUNDING);

  /** The start value of work results; see {@link #nhk}. */
  public static final Rule NHK =
      Rule.of(
          "kmk-127-2026.nhk",
          Text.of("NHK awal", "start value of work results"),
          Text.of(
              "jumlah nilai × bobot {0} / jumlah bobot {1}, paling tinggi 120",
              "sum of value × weight {0} / sum of weights {1}, at most 120"),
          TABEL);

  private NilaiHasilKerja() {}

  /**
   * The days on which an indicator that states none was active.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_ACTIVE_DAYS}: every day of the period (INFERRED), or no
   * result. A period longer than a year has no result: nothing says which of its days count.
   *
   * @param masa the rated period
   * @param tracer the readings to apply, and where to leave the step
   * @return 1..366, or empty where the days must be stated
   */
  public static Optional<Integer> hariAktif(Period masa, Tracer tracer) {
    return switch (tracer.reading(Tafsir.KMK_ACTIVE_DAYS)) {
      case WHOLE_PERIOD ->
          masa.days() > Iki.HARI_TERBANYAK
              ? Optional.empty()
              : Optional.of(tracer.leaf(HARI_AKTIF, Math.toIntExact(masa.days()), masa));
      case MUST_BE_STATED -> Optional.empty();
    };
  }

  /**
   * Achievement times K3, at most 120 (p. 125-126, SINGLE_SOURCE).
   *
   * @param iki the indicator
   * @param tracer where to leave the step
   * @return its value, 0..120
   */
  public static Rational nilaiIki(Iki iki, Tracer tracer) {
    Rational nilai = iki.capaian().times(iki.k3()).atMost(Rentang.TERTINGGI);
    tracer.leaf(NILAI_IKI, nilai, iki.capaian(), iki.k3());
    tracer.about(iki.id());
    return nilai;
  }

  /**
   * The weight of each indicator: K3 times days active (table 36, SINGLE_SOURCE). Only their ratio
   * matters.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_WEIGHT_ROUNDING}; with two decimals the share of days and
   * its product with K3 are rounded each, unless that leaves only zeros.
   *
   * @param iki one or more indicators
   * @param tracer the readings to apply, and where to leave the step
   * @return their weights, in the same order
   */
  public static List<Rational> bobotIki(List<Iki> iki, Tracer tracer) {
    List<Rational> bobot =
        switch (tracer.reading(Tafsir.KMK_WEIGHT_ROUNDING)) {
          case EXACT -> tepat(iki);
          case TWO_DECIMALS -> duaDesimal(iki);
        };
    return tracer.leaf(BOBOT_IKI, bobot, bobot.size());
  }

  /**
   * The weighted mean of the values, at most 120 (p. 125-126, SINGLE_SOURCE). This is the operation
   * {@code kmk-127-2026.nhk}. Not monotone in K3, which is factor and weight at once.
   *
   * @param iki one or more indicators, in any order
   * @param tracer the readings to apply, and where to leave the steps
   * @return the start value, 0..120
   * @throws IllegalArgumentException if there is no indicator
   */
  public static Rational nhk(List<Iki> iki, Tracer tracer) {
    if (iki.isEmpty()) {
      throw new IllegalArgumentException("iki must hold one or more, was empty");
    }
    int mark = tracer.mark();
    List<Rational> bobot = bobotIki(iki, tracer);
    Rational jumlah = Rational.ZERO;
    for (int ke = 0; ke < iki.size(); ke++) {
      jumlah = jumlah.plus(nilaiIki(iki.get(ke), tracer).times(bobot.get(ke)));
    }
    Rational pembagi = Rational.sum(bobot);
    Rational nhk = jumlah.dividedBy(pembagi).atMost(Rentang.TERTINGGI);
    return tracer.step(mark, NHK, nhk, jumlah, pembagi);
  }

  private static List<Rational> tepat(List<Iki> iki) {
    List<Rational> bobot = new ArrayList<>(iki.size());
    for (Iki satu : iki) {
      bobot.add(satu.k3().times(Rational.of(satu.hari())));
    }
    return bobot;
  }

  private static List<Rational> duaDesimal(List<Iki> iki) {
    long hari = iki.stream().mapToLong(Iki::hari).sum();
    List<Rational> bobot = new ArrayList<>(iki.size());
    for (Iki satu : iki) {
      Rational bagian = Rounding.TWO_DECIMALS.round(Rational.of(satu.hari(), hari));
      bobot.add(Rounding.TWO_DECIMALS.round(bagian.times(satu.k3())));
    }
    return Rational.sum(bobot).signum() == 0 ? tepat(iki) : bobot;
  }
}
