package io.github.kinerjaasn.scoring.kmk127y2026iki;

import static io.github.kinerjaasn.core.law.LegalText.KMK_127_2026;
import static io.github.kinerjaasn.core.quantity.Rational.HUNDRED;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * The achievement of an indicator by its polarity, 0..120.
 *
 * <p>Per cent of the target, 0..120 (KMK 127/2026); start with {@code capaianIki}.
 */
public final class CapaianIki {
  /** p. 67-70, CONSENSUS: the highest achievement. */
  public static final Rational TERTINGGI = Rentang.TERTINGGI;

  private static final Rational DUA_RATUS = Rational.of(200);

  /** More is better; see {@link #maximize}. */
  public static final Rule MAXIMIZE =
      Rule.of(
          "kmk-127-2026.maximize",
          Text.of("indeks capaian maximize", "maximize index"),
          Text.of(
              "R / T × 100, atau (1 + (1 − R / T)) × 100 bila T negatif; R = {0}, T = {1}",
              "R / T × 100, or (1 + (1 − R / T)) × 100 for a negative T; R = {0}, T = {1}"),
          KMK_127_2026.at("hlm. 67-68", Confidence.SINGLE_SOURCE));

  /** Less is better; see {@link #minimize}. */
  public static final Rule MINIMIZE =
      Rule.of(
          "kmk-127-2026.minimize",
          Text.of("indeks capaian minimize", "minimize index"),
          Text.of(
              "(1 + (1 − R / T)) × 100, atau (terburuk − R) / terburuk × 100 bila T nol;"
                  + " R = {0}, T = {1}",
              "(1 + (1 − R / T)) × 100, or (worst − R) / worst × 100 for T zero; R = {0}, T = {1}"),
          KMK_127_2026.at("hlm. 68-69", Confidence.SINGLE_SOURCE));

  /** Nearer is better; see {@link #stabilize}. */
  public static final Rule STABILIZE =
      Rule.of(
              "kmk-127-2026.stabilize",
              Text.of("indeks capaian stabilize", "stabilize index"),
              Text.of(
                  "Ca = {2} untuk R = {0}, T = {1}; interpolasi linear pada skala",
                  "Ca = {2} for R = {0}, T = {1}; linear interpolation on the scale"),
              KMK_127_2026.at("hlm. 69-70", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.KMK_STABILIZE_SCALE);

  /** The achievement; see {@link #capaianIki}. */
  public static final Rule CAPAIAN_IKI =
      Rule.of(
          "kmk-127-2026.capaian-iki",
          Text.of("capaian IKI", "achievement of the indicator"),
          Text.of(
              "{0}, dibatasi 0 sampai 120; target maksimum terpenuhi: {1}",
              "{0}, limited to 0..120; maximum target met: {1}"),
          KMK_127_2026.at("hlm. 67-70", Confidence.CONSENSUS));

  private CapaianIki() {}

  /**
   * R / T x 100 for a positive target, (1 + (1 - R / T)) x 100 for a negative one (p. 67-68,
   * SINGLE_SOURCE). Not yet limited. Example: a loss of 11 for a target of -10 is 90.
   *
   * @param iki target and realisation
   * @param tracer where to leave the step
   * @return the index, or empty for target 0
   */
  public static Optional<Rational> maximize(RealisasiIki iki, Tracer tracer) {
    Rational target = iki.target();
    Optional<Rational> indeks =
        switch (target.signum()) {
          case 1 -> Optional.of(persen(iki));
          case -1 -> Optional.of(DUA_RATUS.minus(persen(iki)));
          default -> Optional.empty();
        };
    return indeks.map(nilai -> tracer.leaf(MAXIMIZE, nilai, iki.realisasi(), target));
  }

  /**
   * (1 + (1 - R / T)) x 100 for a positive target; (worst - R) / worst x 100 for target 0 (p.
   * 68-69, SINGLE_SOURCE). Not yet limited. With a negative target the same formula would give more
   * for a worse realisation, so it is not computed ({@link Tafsir#KMK_MINIMIZE_NEGATIVE_TARGET}).
   *
   * @param iki target and realisation
   * @param tracer where to leave the step
   * @return the index, or empty for a negative target, and for target 0 without a worst realisation
   */
  public static Optional<Rational> minimize(RealisasiIki iki, Tracer tracer) {
    Rational target = iki.target();
    if (target.signum() < 0 || target.signum() == 0 && iki.terburuk().isEmpty()) {
      return Optional.empty();
    }
    Rational indeks =
        target.signum() > 0
            ? DUA_RATUS.minus(persen(iki))
            : dariTerburuk(iki.terburuk().get(), iki.realisasi());
    return Optional.of(tracer.leaf(MINIMIZE, indeks, iki.realisasi(), target));
  }

  /**
   * Ca = R / T x 100 up to the target, 200 - R / T x 100 above it, then linear interpolation on a
   * scale (p. 69-70, SINGLE_SOURCE). Not yet limited: far above the target it is negative. Example:
   * 96 for a target of 100 is 112.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_STABILIZE_SCALE}.
   *
   * @param iki target and realisation
   * @param tracer the readings to apply, and where to leave the step
   * @return the index, or empty for a target of 0 or less, and without a manual's scale where the
   *     caller chose that reading
   */
  public static Optional<Rational> stabilize(RealisasiIki iki, Tracer tracer) {
    Optional<Skala> skala =
        switch (tracer.reading(Tafsir.KMK_STABILIZE_SCALE)) {
          case ZERO_TO_ZERO -> Optional.of(Skala.CONTOH);
          case MANUAL -> iki.skala();
        };
    if (iki.target().signum() <= 0 || skala.isEmpty()) {
      return Optional.empty();
    }
    Rational rasio = persen(iki);
    Rational ca = rasio.atMost(DUA_RATUS.minus(rasio));
    Rational indeks = skala.get().konversi(ca);
    return Optional.of(tracer.leaf(STABILIZE, indeks, iki.realisasi(), iki.target(), ca));
  }

  /**
   * The achievement: the index of the polarity limited to 0..120, or 120 where the target is the
   * most that can be reached and is met (p. 67-70). This is the operation {@code
   * kmk-127-2026.capaian-iki}.
   *
   * @param iki target and realisation
   * @param tracer the readings to apply, and where to leave the steps
   * @return the achievement, 0..120, or empty where the formula of the polarity has no result
   */
  public static Optional<Rational> capaianIki(RealisasiIki iki, Tracer tracer) {
    int mark = tracer.mark();
    Optional<Rational> indeks =
        switch (iki.polarisasi()) {
          case MAXIMIZE -> maximize(iki, tracer);
          case MINIMIZE -> minimize(iki, tracer);
          case STABILIZE -> stabilize(iki, tracer);
        };
    if (indeks.isEmpty()) {
      return indeks;
    }
    boolean penuh = iki.konversi120() && iki.terpenuhi();
    Rational capaian = penuh ? TERTINGGI : Rentang.jepit(indeks.get());
    return Optional.of(tracer.step(mark, CAPAIAN_IKI, capaian, indeks.get(), penuh));
  }

  private static Rational persen(RealisasiIki iki) {
    return iki.realisasi().dividedBy(iki.target()).times(HUNDRED);
  }

  private static Rational dariTerburuk(Rational terburuk, Rational realisasi) {
    return terburuk.minus(realisasi).dividedBy(terburuk).times(HUNDRED);
  }
}
