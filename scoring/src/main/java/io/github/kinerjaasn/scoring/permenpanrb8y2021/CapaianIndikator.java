package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.RangeInside;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.SpecialFloor;

/**
 * PermenPANRB 8/2021 Lampiran hlm. 91 and 100: the achievement of an indicator.
 *
 * <pre>{@code
 * Indikator indikator = new Indikator(
 *     JenisIndikator.NORMAL, new Target(Rational.of(80), Rational.of(90)), Rational.of(70));
 * CapaianIndikator.capaian(indikator, Tracer.silent(Interpretations.defaults())); // 87.50
 * }</pre>
 */
public final class CapaianIndikator {
  /** The lowest achievement of a special indicator under the default reading. */
  public static final Rational TERENDAH = Rational.ZERO;

  private CapaianIndikator() {}

  /** What the realisation is compared with. */
  public static final Rule PEMBANDING =
      Rule.of(
              "permenpanrb-8-2021.pembanding",
              Text.of("target pembanding", "target of comparison"),
              Text.of("{0} terhadap {1}–{2}", "{0} against {1}–{2}"),
              LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 91 dan 100", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.P8_RANGE_INSIDE);

  /**
   * What the realisation is compared with: above a range its upper bound, below it its lower bound,
   * for both kinds. Lampiran hlm. 91 and 100, OFFICIAL_TEXT.
   *
   * <p><b>Tafsir:</b> inside the range nothing is stated ({@link Tafsir#P8_RANGE_INSIDE}). By
   * default it is compared with itself, which gives 100.
   *
   * @param indikator the indicator
   * @param tracer readings and reasoning
   * @return above 0
   */
  public static Rational pembanding(Indikator indikator, Tracer tracer) {
    Target target = indikator.target();
    Rational realisasi = indikator.realisasi();
    Rational pembanding;
    if (realisasi.compareTo(target.atas()) > 0) {
      pembanding = target.atas();
    } else if (realisasi.compareTo(target.bawah()) < 0) {
      pembanding = target.bawah();
    } else {
      boolean seratus = tracer.reading(Tafsir.P8_RANGE_INSIDE) == RangeInside.HUNDRED;
      pembanding = seratus ? realisasi : batasTerdekat(target, realisasi);
    }
    return tracer.leaf(PEMBANDING, pembanding, realisasi, target.bawah(), target.atas());
  }

  private static Rational batasTerdekat(Target target, Rational realisasi) {
    Rational keAtas = target.atas().minus(realisasi);
    Rational keBawah = realisasi.minus(target.bawah());
    return keAtas.compareTo(keBawah) <= 0 ? target.atas() : target.bawah();
  }

  /** The achievement of a normal indicator. */
  public static final Rule CAPAIAN_NORMAL =
      Rule.of(
          "permenpanrb-8-2021.capaian-normal",
          Text.of("capaian indikator normal", "achievement of a normal indicator"),
          Text.same("{0} / {1} × 100"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 91", Confidence.OFFICIAL_TEXT));

  /**
   * Normal indicator, more is better: R / T × 100. Lampiran hlm. 91, OFFICIAL_TEXT. There is no
   * cap.
   *
   * @param realisasi the realisation
   * @param target the target of comparison
   * @param tracer readings and reasoning
   * @return 0 or more, in per cent
   * @throws ArithmeticException if the target is 0
   */
  public static Rational capaianNormal(Rational realisasi, Rational target, Tracer tracer) {
    Rational capaian = realisasi.dividedBy(target).times(Rational.HUNDRED);
    return tracer.leaf(CAPAIAN_NORMAL, capaian, realisasi, target);
  }

  /** The achievement of a special indicator. */
  public static final Rule CAPAIAN_KHUSUS =
      Rule.of(
              "permenpanrb-8-2021.capaian-khusus",
              Text.of("capaian indikator khusus", "achievement of a special indicator"),
              Text.same("(1 + (1 − {0} / {1})) × 100"),
              LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 100", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.P8_SPECIAL_FLOOR);

  /**
   * Special indicator, less is better: (1 + (1 − R / T)) × 100. Lampiran hlm. 100, OFFICIAL_TEXT.
   *
   * <p><b>Tafsir:</b> beyond twice the target the formula is negative; the default is 0 ({@link
   * Tafsir#P8_SPECIAL_FLOOR}).
   *
   * @param realisasi the realisation
   * @param target the target of comparison
   * @param tracer readings and reasoning
   * @return at most 200, in per cent; below 0 only under {@code RAW}
   * @throws ArithmeticException if the target is 0
   */
  public static Rational capaianKhusus(Rational realisasi, Rational target, Tracer tracer) {
    Rational selisih = Rational.ONE.minus(realisasi.dividedBy(target));
    Rational rumus = Rational.ONE.plus(selisih).times(Rational.HUNDRED);
    boolean terendah = tracer.reading(Tafsir.P8_SPECIAL_FLOOR) == SpecialFloor.ZERO;
    Rational capaian = terendah ? rumus.atLeast(TERENDAH) : rumus;
    return tracer.leaf(CAPAIAN_KHUSUS, capaian, realisasi, target);
  }

  /** The achievement of an indicator. */
  public static final Rule CAPAIAN =
      Rule.of(
          "permenpanrb-8-2021.capaian",
          Text.of("capaian IKI", "achievement of the indicator"),
          Text.of("indikator {0}", "{0} indicator"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 91 dan 100", Confidence.OFFICIAL_TEXT));

  /**
   * The achievement of an indicator of either kind. Lampiran hlm. 91 and 100, OFFICIAL_TEXT.
   *
   * <p>Example: a target of 80 to 90 with a realisation of 92 is 102.22; the annex prints 113
   * there, against its own formula.
   *
   * @param indikator the indicator
   * @param tracer readings and reasoning
   * @return in per cent
   */
  public static Score capaian(Indikator indikator, Tracer tracer) {
    int mark = tracer.mark();
    Rational target = pembanding(indikator, tracer);
    Rational capaian =
        indikator.jenis() == JenisIndikator.NORMAL
            ? capaianNormal(indikator.realisasi(), target, tracer)
            : capaianKhusus(indikator.realisasi(), target, tracer);
    return tracer.step(mark, CAPAIAN, Score.of(capaian), indikator.jenis());
  }
}
