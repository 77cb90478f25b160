package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * Credit points that do not come from a predicate: education, transfer, the older scheme (Peraturan
 * BKN 3/2023).
 */
public final class AngkaKreditLain {
  /** PermenPANRB 1/2023, CONSENSUS: the share of the rank need for a higher formal degree. */
  public static final Percentage BAGIAN_PENDIDIKAN = Percentage.ofPercent(25);

  /** Annex p. 5: the years that count for the top rank of an administrative post. */
  public static final Rational TAHUN_TERBANYAK = Rational.of(3);

  /** The education bonus; see {@link #tambahanPendidikan}. */
  public static final Rule TAMBAHAN_PENDIDIKAN =
      Rule.of(
          "perbkn-3-2023.tambahan-pendidikan",
          Text.of("tambahan angka kredit pendidikan", "education bonus"),
          Text.same("{0} × {1}"),
          LegalText.PERMENPANRB_1_2023.at("", Confidence.CONSENSUS));

  /** The points of a transfer; see {@link #perpindahan}. */
  public static final Rule PERPINDAHAN =
      Rule.of(
          "perbkn-3-2023.perpindahan",
          Text.of("angka kredit perpindahan", "points of a transfer"),
          Text.of("100% × {0} × {1} tahun", "100% × {0} × {1} years"),
          LegalText.PERBKN_3_2023.at("Lampiran hlm. 5", Confidence.OFFICIAL_TEXT));

  /** The integrated points; see {@link #integrasi}. */
  public static final Rule INTEGRASI =
      Rule.of(
          "perbkn-3-2023.integrasi",
          Text.of("angka kredit integrasi", "integrated points"),
          Text.of("konvensional {0} − dasar {1}", "conventional {0} − base {1}"),
          LegalText.PERBKN_3_2023.at("", Confidence.SINGLE_SOURCE));

  private AngkaKreditLain() {}

  /**
   * A quarter of the rank need of the grade, once, for a higher formal degree (CONSENSUS). Example:
   * Ahli Muda 25.
   *
   * @param jenjang the grade
   * @param tracer where to leave the step
   * @return the bonus
   */
  public static Rational tambahanPendidikan(Jenjang jenjang, Tracer tracer) {
    Rational kebutuhan = KetentuanJenjang.of(jenjang).kenaikanPangkat();
    return tracer.leaf(
        TAMBAHAN_PENDIDIKAN,
        kebutuhan.times(BAGIAN_PENDIDIKAN.share()),
        BAGIAN_PENDIDIKAN,
        kebutuhan);
  }

  /**
   * The points of a transfer into a grade: coefficient times years of rank tenure, of which at most
   * three count for the top rank of an administrative post (annex p. 5, OFFICIAL_TEXT, one
   * example).
   *
   * @param jenjang the grade
   * @param tahun years of rank tenure, 0 or more
   * @param pangkatPuncak whether it is the top rank of an administrative post
   * @param tracer where to leave the step
   * @return the points
   * @throws IllegalArgumentException if the years are negative
   */
  public static Rational perpindahan(
      Jenjang jenjang, Rational tahun, boolean pangkatPuncak, Tracer tracer) {
    if (tahun.signum() < 0) {
      throw new IllegalArgumentException("tahun must be at least 0, was " + tahun);
    }
    Rational dihitung = pangkatPuncak ? tahun.atMost(TAHUN_TERBANYAK) : tahun;
    Rational koefisien = KetentuanJenjang.of(jenjang).koefisien();
    return tracer.leaf(PERPINDAHAN, koefisien.times(dihitung), koefisien, dihitung);
  }

  /**
   * The base of a rank code in the older, conventional scheme (SINGLE_SOURCE).
   *
   * @param golongan the rank code
   * @return the base, or empty below III/a, where none is known
   */
  public static Optional<Rational> dasarKonvensional(Golongan golongan) {
    return switch (golongan) {
      case III_A -> Optional.of(Rational.of(100));
      case III_B -> Optional.of(Rational.of(150));
      case III_C -> Optional.of(Rational.of(200));
      case III_D -> Optional.of(Rational.of(300));
      case IV_A -> Optional.of(Rational.of(400));
      case IV_B -> Optional.of(Rational.of(550));
      case IV_C -> Optional.of(Rational.of(700));
      case IV_D -> Optional.of(Rational.of(850));
      case IV_E -> Optional.of(Rational.of(1050));
      case I_A, I_B, I_C, I_D, II_A, II_B, II_C, II_D -> Optional.empty();
    };
  }

  /**
   * The points of the older scheme in the new one: what was accumulated minus the base of the rank
   * code (formula OFFICIAL_SECONDARY, base table SINGLE_SOURCE). Below the base it is negative; no
   * floor is known.
   *
   * @param konvensional the points accumulated in the older scheme, 0 or more
   * @param golongan the rank code
   * @param tracer where to leave the step
   * @return the integrated points, or empty where no base is known
   * @throws IllegalArgumentException if the points are negative
   */
  public static Optional<Rational> integrasi(
      Rational konvensional, Golongan golongan, Tracer tracer) {
    if (konvensional.signum() < 0) {
      throw new IllegalArgumentException("konvensional must be at least 0, was " + konvensional);
    }
    Optional<Rational> dasar = dasarKonvensional(golongan);
    return dasar.isEmpty()
        ? dasar
        : Optional.of(
            tracer.leaf(INTEGRASI, konvensional.minus(dasar.get()), konvensional, dasar.get()));
  }
}
