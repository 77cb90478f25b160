package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/**
 * Target and realisation of an individual indicator, IKI (KMK 127/2026).
 *
 * <pre>{@code
 * RealisasiIki.of(Polarisasi.MINIMIZE, Rational.of(5), Rational.of(6)).terpenuhi(); // false
 * }</pre>
 *
 * @param polarisasi which way it should move
 * @param target the target, any number
 * @param realisasi the realisation, any number
 * @param terburuk the worst realisation of the manual, above 0; used by MINIMIZE with target 0
 * @param konversi120 whether the target is the most that can be reached, so that meeting it scores
 *     120
 * @param skala the scale of the manual; used by STABILIZE when the caller chose that reading
 */
public record RealisasiIki(
    Polarisasi polarisasi,
    Rational target,
    Rational realisasi,
    Optional<Rational> terburuk,
    boolean konversi120,
    Optional<Skala> skala) {
  /**
   * Checks the worst realisation.
   *
   * @param polarisasi which way it should move
   * @param target the target, any number
   * @param realisasi the realisation, any number
   * @param terburuk the worst realisation of the manual, above 0; used by MINIMIZE with target 0
   * @param konversi120 whether the target is the most that can be reached, so that meeting it
   *     scores 120
   * @param skala the scale of the manual; used by STABILIZE when the caller chose that reading
   * @throws IllegalArgumentException if the worst realisation is not above 0
   */
  public RealisasiIki {
    if (terburuk.isPresent() && terburuk.get().signum() <= 0) {
      throw new IllegalArgumentException("terburuk must be above 0, was " + terburuk.get());
    }
  }

  /**
   * An indicator without a worst realisation, without the flag and without a scale of its own.
   *
   * @param polarisasi which way it should move
   * @param target the target
   * @param realisasi the realisation
   * @return target and realisation
   */
  public static RealisasiIki of(Polarisasi polarisasi, Rational target, Rational realisasi) {
    return new RealisasiIki(
        polarisasi, target, realisasi, Optional.empty(), false, Optional.empty());
  }

  /**
   * The same with the worst realisation of the manual.
   *
   * @param worst above 0
   * @return a copy
   * @throws IllegalArgumentException if it is not above 0
   */
  public RealisasiIki withTerburuk(Rational worst) {
    return new RealisasiIki(polarisasi, target, realisasi, Optional.of(worst), konversi120, skala);
  }

  /**
   * The same with or without the flag.
   *
   * @param flag whether meeting the target scores 120
   * @return a copy
   */
  public RealisasiIki withKonversi120(boolean flag) {
    return new RealisasiIki(polarisasi, target, realisasi, terburuk, flag, skala);
  }

  /**
   * The same with the scale of its manual.
   *
   * @param manual the scale
   * @return a copy
   */
  public RealisasiIki withSkala(Skala manual) {
    return new RealisasiIki(
        polarisasi, target, realisasi, terburuk, konversi120, Optional.of(manual));
  }

  /**
   * Whether the target is met.
   *
   * @return at least the target, at most the target, or exactly the target, by polarity
   */
  public boolean terpenuhi() {
    int banding = realisasi.compareTo(target);
    return switch (polarisasi) {
      case MAXIMIZE -> banding >= 0;
      case MINIMIZE -> banding <= 0;
      case STABILIZE -> banding == 0;
    };
  }
}
