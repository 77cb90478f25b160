package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a discipline penalty takes off its bearer's value, and off that of the direct superior.
 *
 * <p>Points of the 0..120 scale (KMK 127/2026); start with {@code disiplinPeriode}.
 */
public final class Disiplin {
  private static final Basis HALAMAN =
      LegalText.KMK_127_2026.at("hlm. 139-149", Confidence.SINGLE_SOURCE);

  private static final int BULAN_PER_TRIWULAN = 3;

  /** p. 139-149, SINGLE_SOURCE: the share of the subordinates' values. */
  public static final Rational BAGIAN_DAMPAK = Rational.of(5, 100);

  /** p. 139-149, SINGLE_SOURCE: the highest impact. */
  public static final Rational DAMPAK_TERTINGGI = Rational.of(5);

  /** The heaviest category first counts, then the highest score. */
  private static final Comparator<HukumanDisiplin> TERBERAT =
      Comparator.comparing(HukumanDisiplin::kategori).thenComparing(HukumanDisiplin::skor);

  /** The value of one penalty; see {@link #nilaiDisiplin}. */
  public static final Rule NILAI_DISIPLIN =
      Rule.of(
          "kmk-127-2026.nilai-disiplin",
          Text.of("nilai disiplin", "discipline value"),
          Text.of("hukuman {0}: {1} × skor MPJHD {2}", "{0} penalty: {1} × MPJHD score {2}"),
          HALAMAN);

  /** The quarters of a penalty; see {@link #triwulanBerlaku}. */
  public static final Rule TRIWULAN_BERLAKU =
      Rule.of(
          "kmk-127-2026.triwulan-berlaku",
          Text.of("triwulan berlaku hukuman", "quarters of the penalty"),
          Text.of("hukuman {0}: {1} triwulan sejak {2}", "{0} penalty: {1} quarters from {2}"),
          HALAMAN);

  /** The value of a period; see {@link #disiplinPeriode}. */
  public static final Rule DISIPLIN_PERIODE =
      Rule.of(
          "kmk-127-2026.disiplin-periode",
          Text.of("nilai disiplin periode", "discipline value of the period"),
          Text.of(
              "{1} hukuman berlaku pada {0}; tidak kumulatif",
              "{1} penalties in force in {0}; not cumulative"),
          HALAMAN);

  /** The impact on the direct superior; see {@link #dampak}. */
  public static final Rule DAMPAK =
      Rule.of(
          "kmk-127-2026.dampak",
          Text.of("nilai dampak atasan langsung", "impact on the direct superior"),
          Text.of(
              "5% × jumlah nilai disiplin bawahan {0}, paling tinggi 5",
              "5% × sum of subordinates' discipline values {0}, at most 5"),
          HALAMAN);

  private Disiplin() {}

  /**
   * 10, 25 or 40 % of the MPJHD score (p. 139-149, SINGLE_SOURCE). Example: moderate with 38 is
   * 9.5.
   *
   * @param hukuman the penalty
   * @param tracer where to leave the step
   * @return what is taken off
   */
  public static Rational nilaiDisiplin(HukumanDisiplin hukuman, Tracer tracer) {
    Rational bagian = hukuman.kategori().bagian();
    return tracer.leaf(
        NILAI_DISIPLIN, bagian.times(hukuman.skor()), hukuman.kategori(), bagian, hukuman.skor());
  }

  /**
   * The quarters in which a penalty counts: 2, 3 or 4 from its first (p. 139-149, SINGLE_SOURCE).
   *
   * @param hukuman the penalty
   * @param tracer where to leave the step
   * @return the quarters, in order
   */
  public static List<Period> triwulanBerlaku(HukumanDisiplin hukuman, Tracer tracer) {
    int banyak = hukuman.kategori().triwulan();
    List<Period> triwulan = new ArrayList<>(banyak);
    LocalDate mulai = hukuman.triwulanMulai().from();
    for (int ke = 0; ke < banyak; ke++) {
      LocalDate hari = mulai.plusMonths((long) ke * BULAN_PER_TRIWULAN);
      triwulan.add(
          Period.ofQuarter(hari.getYear(), (hari.getMonthValue() - 1) / BULAN_PER_TRIWULAN + 1));
    }
    List<Period> hasil = List.copyOf(triwulan);
    return tracer.leaf(
        TRIWULAN_BERLAKU, hasil, hukuman.kategori(), banyak, hukuman.triwulanMulai());
  }

  /**
   * The discipline value of a quarter or a year: of the penalties in force in it only the one of
   * the highest category counts, and of those the one with the highest score (p. 139-149,
   * SINGLE_SOURCE). Not cumulative; a heavier penalty with a small score can take off less than a
   * lighter one did.
   *
   * @param hukuman the penalties, in any order
   * @param periode the quarter or the year
   * @param tracer where to leave the steps
   * @return what is taken off, 0 without a penalty in force
   */
  public static Rational disiplinPeriode(
      List<HukumanDisiplin> hukuman, Period periode, Tracer tracer) {
    int mark = tracer.mark();
    int berlaku = 0;
    Optional<HukumanDisiplin> terberat = Optional.empty();
    for (HukumanDisiplin satu : hukuman) {
      if (berlaku(satu).overlaps(periode)) {
        berlaku++;
        if (terberat.isEmpty() || TERBERAT.compare(satu, terberat.get()) > 0) {
          terberat = Optional.of(satu);
        }
      }
    }
    Rational nilai = terberat.isEmpty() ? Rational.ZERO : nilaiDisiplin(terberat.get(), tracer);
    return tracer.step(mark, DISIPLIN_PERIODE, nilai, periode, berlaku);
  }

  /**
   * 5 % of the subordinates' discipline values, at most 5 (p. 139-149, SINGLE_SOURCE).
   *
   * @param nilaiDisiplinBawahan the discipline value of each direct subordinate, in any order
   * @param tracer where to leave the step
   * @return what is taken off the superior's value, 0..5
   */
  public static Rational dampak(List<Rational> nilaiDisiplinBawahan, Tracer tracer) {
    Rational jumlah = Rational.sum(nilaiDisiplinBawahan);
    Rational dampak = jumlah.times(BAGIAN_DAMPAK).atMost(DAMPAK_TERTINGGI);
    return tracer.leaf(DAMPAK, dampak, jumlah);
  }

  private static Period berlaku(HukumanDisiplin hukuman) {
    LocalDate mulai = hukuman.triwulanMulai().from();
    int bulan = hukuman.kategori().triwulan() * BULAN_PER_TRIWULAN;
    return Period.of(mulai, mulai.plusMonths(bulan).minusDays(1));
  }
}
