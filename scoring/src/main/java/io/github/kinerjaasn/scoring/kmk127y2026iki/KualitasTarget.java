package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * The quality weight of a target, table 15 (KMK 127/2026, p. 70-75 and 123, SINGLE_SOURCE).
 *
 * <pre>{@code
 * RiwayatTarget ditetapkan =
 *     new RiwayatTarget(
 *         Polarisasi.MAXIMIZE,
 *         RiwayatTarget.Asal.DITETAPKAN,
 *         Rational.of(95),
 *         Optional.empty(),
 *         Optional.empty());
 * KualitasTarget.bobotTarget(ditetapkan, tracer).isPresent(); // true
 * }</pre>
 */
public final class KualitasTarget {
  /** Easier than last year's target. */
  public static final Rational LEBIH_MUDAH = Rational.parse("0.8");

  /** Last year's target again, although it was surpassed. */
  public static final Rational TETAP_TERLAMPAUI = Rational.parse("0.9");

  /** Last year's target again after a miss; between target and realisation; new; the floor. */
  public static final Rational DASAR = Rational.ONE;

  /** Last year's realisation, which surpassed the target. */
  public static final Rational SETARA_REALISASI = Rational.parse("1.1");

  /** Harder than last year's target and realisation; from law, agency scoring, stable maximum. */
  public static final Rational MENANTANG = Rational.parse("1.2");

  /** The weight of the target; see {@link #bobotTarget}. */
  public static final Rule BOBOT_TARGET =
      Rule.of(
              "kmk-127-2026.bobot-target",
              Text.of("bobot kualitas target", "quality weight of the target"),
              Text.of(
                  "{0}, {1}, target {2} terhadap target dan realisasi tahun lalu",
                  "{0}, {1}, target {2} against last year's target and realisation"),
              LegalText.KMK_127_2026.at("hlm. 70-75, 123 tabel 15", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.KMK_UNCHANGED_TARGET);

  private KualitasTarget() {}

  /**
   * The weight of a target by how it compares with last year (table 15, SINGLE_SOURCE). For
   * MINIMIZE every comparison is mirrored; a mandatory indicator has at least 1.0; STABILIZE with
   * history has at least 1.0 too, but which weight is not known ({@link
   * Tafsir#KMK_STABILIZE_TARGET_WEIGHT}), so it has none. A new indicator with history takes last
   * year's realisation for the target.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_UNCHANGED_TARGET} where target, last target and last
   * realisation are equal.
   *
   * @param riwayat this year's target beside last year's
   * @param tracer the readings to apply, and where to leave the step
   * @return the weight, or empty where the table has none, for STABILIZE with history, or where
   *     last year's realisation is needed and missing
   */
  public static Optional<Rational> bobotTarget(RiwayatTarget riwayat, Tracer tracer) {
    Optional<Rational> bobot = bobot(riwayat, tracer);
    return bobot.isEmpty()
        ? bobot
        : Optional.of(
            tracer.leaf(
                BOBOT_TARGET, bobot.get(), riwayat.polarisasi(), riwayat.asal(), riwayat.target()));
  }

  private static Optional<Rational> bobot(RiwayatTarget riwayat, Tracer tracer) {
    if (riwayat.asal() == RiwayatTarget.Asal.DITETAPKAN) {
      return Optional.of(MENANTANG);
    }
    boolean baru = riwayat.targetLalu().isEmpty() && riwayat.realisasiLalu().isEmpty();
    if (baru) {
      return Optional.of(DASAR);
    }
    if (riwayat.polarisasi() == Polarisasi.STABILIZE) {
      return Optional.empty();
    }
    Optional<Rational> bobot = terhadapTahunLalu(riwayat, tracer);
    return riwayat.asal() == RiwayatTarget.Asal.MANDATORY
        ? bobot.map(nilai -> nilai.atLeast(DASAR))
        : bobot;
  }

  private static Optional<Rational> terhadapTahunLalu(RiwayatTarget riwayat, Tracer tracer) {
    Optional<Rational> pembanding = riwayat.targetLalu().or(riwayat::realisasiLalu);
    int arah = riwayat.polarisasi() == Polarisasi.MINIMIZE ? -1 : 1;
    int target = arah * riwayat.target().compareTo(pembanding.orElseThrow());
    if (target < 0) {
      return Optional.of(LEBIH_MUDAH);
    }
    if (riwayat.realisasiLalu().isEmpty()) {
      return Optional.empty();
    }
    Rational realisasi = riwayat.realisasiLalu().get();
    return target == 0
        ? targetTetap(arah * realisasi.compareTo(pembanding.get()), tracer)
        : Optional.of(targetNaik(arah * riwayat.target().compareTo(realisasi)));
  }

  private static Optional<Rational> targetTetap(int realisasiTerhadapTarget, Tracer tracer) {
    return switch (Integer.signum(realisasiTerhadapTarget)) {
      case 1 -> Optional.of(TETAP_TERLAMPAUI);
      case -1 -> Optional.of(DASAR);
      default ->
          switch (tracer.reading(Tafsir.KMK_UNCHANGED_TARGET)) {
            case UNDEFINED -> Optional.empty();
            case ONE -> Optional.of(DASAR);
          };
    };
  }

  private static Rational targetNaik(int targetTerhadapRealisasi) {
    return switch (Integer.signum(targetTerhadapRealisasi)) {
      case 1 -> MENANTANG;
      case -1 -> DASAR;
      default -> SETARA_REALISASI;
    };
  }
}
