package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.method.Line;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.AchievementRounding;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.Between101And110;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.SpecialFloor;
import java.util.Optional;

/**
 * PermenPANRB 8/2021 Lampiran hlm. 92-93: the value of an indicator for JPT and heads of
 * independent units.
 */
public final class NilaiJpt {
  /** The achievement of a target that is exactly met. */
  public static final Rational TARGET_TERCAPAI = Rational.HUNDRED;

  /** Above this the value is the highest. Lampiran hlm. 93. */
  public static final Rational BATAS_TERTINGGI = Rational.of(110);

  /** The value of a target met that is the maximum reachable. Lampiran hlm. 93. */
  public static final Rational NILAI_TERTINGGI = Rational.of(120);

  private static final Line LINEAR_101_110 = Line.through(101, 110, 110, 120);

  /** The formula of each band. Lampiran hlm. 93; between 100 and 110 only by a reading. */
  public static final Bands<Line> RUMUS =
      Bands.below(60, Line.through(0, 0, 59, 49))
          .below(80, Line.through(60, 50, 79, 69))
          .below(100, Line.through(80, 70, 99, 89))
          .upTo(100, Line.constant(109))
          .upTo(110, LINEAR_101_110)
          .otherwise(Line.constant(120));

  /** The category of each band. Lampiran hlm. 92-93 and example, INFERRED. */
  public static final Bands<Kategori> PITA_KATEGORI =
      Bands.below(60, Kategori.SANGAT_KURANG)
          .below(80, Kategori.KURANG)
          .below(100, Kategori.CUKUP)
          .upTo(100, Kategori.BAIK)
          .otherwise(Kategori.SANGAT_BAIK);

  private NilaiJpt() {}

  /** The achievement as it is compared with the bands. */
  public static final Rule CAPAIAN_DIBANDINGKAN =
      Rule.of(
              "permenpanrb-8-2021.capaian-dibandingkan",
              Text.of("capaian dibandingkan", "achievement compared"),
              Text.of("capaian {0} %", "achievement {0} %"),
              LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 92-93", Confidence.INFERRED))
          .consulting(Tafsir.P8_ACHIEVEMENT_ROUNDING);

  /**
   * The achievement as it is compared with the bands, which are written for whole per cent.
   *
   * <p><b>Tafsir:</b> it is rounded HALF_UP to a whole per cent first, as the annex shows 97.89 as
   * 98 ({@link Tafsir#P8_ACHIEVEMENT_ROUNDING}).
   *
   * @param capaian the exact achievement, in per cent
   * @param tracer readings and reasoning
   * @return in per cent
   */
  public static Rational capaianDibandingkan(Rational capaian, Tracer tracer) {
    boolean bulat =
        tracer.reading(Tafsir.P8_ACHIEVEMENT_ROUNDING) == AchievementRounding.WHOLE_PERCENT;
    Rational dibandingkan = bulat ? Rounding.WHOLE.round(capaian) : capaian;
    return tracer.leaf(CAPAIAN_DIBANDINGKAN, dibandingkan, capaian);
  }

  /** The category of an achievement. */
  public static final Rule KATEGORI =
      Rule.of(
          "permenpanrb-8-2021.kategori-jpt",
          Text.of("kategori", "category"),
          Text.of("pita dari {0}", "band of {0}"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 92-93", Confidence.INFERRED));

  /**
   * The category: below 60 Sangat Kurang, from 60 Kurang, from 80 Cukup, 100 Baik, above 100 Sangat
   * Baik; 100 is Sangat Baik too when the target is the maximum reachable. Lampiran hlm. 92-93,
   * INFERRED from the formulas; the last OFFICIAL_TEXT.
   *
   * @param capaian the achievement as it is compared, in per cent
   * @param targetMaksimum whether the target is the maximum reachable
   * @param tracer readings and reasoning
   * @return the category
   */
  public static Kategori kategori(Rational capaian, boolean targetMaksimum, Tracer tracer) {
    boolean terbaik = targetMaksimum && capaian.equals(TARGET_TERCAPAI);
    Kategori kategori = terbaik ? Kategori.SANGAT_BAIK : PITA_KATEGORI.of(capaian);
    return tracer.leaf(KATEGORI, kategori, capaian);
  }

  /** The value of an achievement. */
  public static final Rule NILAI =
      Rule.of(
              "permenpanrb-8-2021.nilai-jpt",
              Text.of("nilai IKI", "value of the indicator"),
              Text.of("rumus kategori {1} untuk {0}", "formula of category {1} for {0}"),
              LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 93", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.P8_JPT_101_TO_110, Tafsir.P8_SPECIAL_FLOOR);

  /** The value of a target that is exactly met. */
  public static final Rule NILAI_TERCAPAI =
      Rule.of(
          "permenpanrb-8-2021.nilai-jpt-tercapai",
          Text.of("nilai IKI yang tepat tercapai", "value of an indicator exactly met"),
          Text.of("contoh lampiran untuk {0}, kategori {1}", "annex example for {0}, category {1}"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 92-93, contoh", Confidence.INFERRED));

  /**
   * The value of an achievement: linear within Sangat Kurang (0 to 49), Kurang (50 to 69) and Cukup
   * (70 to 89), 109 at 100, 120 above 110, and 120 at 100 when the target is the maximum reachable.
   * Lampiran hlm. 93, OFFICIAL_TEXT; 109 at 100 is INFERRED from the annex example, so that it has
   * a rule of its own.
   *
   * <p><b>Tafsir:</b> the formula for 101 to 110 was not seen: there is no value unless {@link
   * Tafsir#P8_JPT_101_TO_110} is read as linear.
   *
   * @param capaian the exact achievement, in per cent, 0 or more
   * @param targetMaksimum whether the target is the maximum reachable
   * @param tracer readings and reasoning
   * @return the value and its category
   * @throws IllegalArgumentException if the achievement is negative and {@link
   *     Tafsir#P8_SPECIAL_FLOOR} does not keep negative ones
   */
  public static NilaiIki nilai(Rational capaian, boolean targetMaksimum, Tracer tracer) {
    if (capaian.signum() < 0 && tracer.reading(Tafsir.P8_SPECIAL_FLOOR) == SpecialFloor.ZERO) {
      throw new IllegalArgumentException("capaian must be 0 or more, was " + capaian);
    }
    int mark = tracer.mark();
    Rational dibandingkan = capaianDibandingkan(capaian, tracer);
    Kategori kategori = kategori(dibandingkan, targetMaksimum, tracer);
    if (tanpaRumus(dibandingkan, tracer)) {
      tracer.step(mark, NILAI, Tafsir.P8_JPT_101_TO_110_VALUE, dibandingkan, kategori);
      return new NilaiIki(Optional.empty(), kategori);
    }
    boolean tercapai = dibandingkan.equals(TARGET_TERCAPAI);
    if (tercapai && !targetMaksimum) {
      return nilaiTercapai(mark, kategori, tracer);
    }
    Score nilai = Score.of(tercapai ? NILAI_TERTINGGI : RUMUS.of(dibandingkan).at(dibandingkan));
    tracer.step(mark, NILAI, nilai, dibandingkan, kategori);
    return new NilaiIki(Optional.of(nilai), kategori);
  }

  private static NilaiIki nilaiTercapai(int mark, Kategori kategori, Tracer tracer) {
    Score nilai = Score.of(RUMUS.of(TARGET_TERCAPAI).at(TARGET_TERCAPAI));
    tracer.step(mark, NILAI_TERCAPAI, nilai, TARGET_TERCAPAI, kategori);
    return new NilaiIki(Optional.of(nilai), kategori);
  }

  private static boolean tanpaRumus(Rational capaian, Tracer tracer) {
    return capaian.compareTo(TARGET_TERCAPAI) > 0
        && capaian.compareTo(BATAS_TERTINGGI) <= 0
        && tracer.reading(Tafsir.P8_JPT_101_TO_110) == Between101And110.NO_VALUE;
  }

  /**
   * The value of an achievement, with the reasoning.
   *
   * @param capaian the exact achievement, in per cent, 0 or more
   * @param targetMaksimum whether the target is the maximum reachable
   * @param interpretations the readings to apply
   * @return the value and its category; undecided where the formula was not seen
   * @throws IllegalArgumentException if the achievement is negative and {@link
   *     Tafsir#P8_SPECIAL_FLOOR} does not keep negative ones
   */
  public static Outcome<NilaiIki> penilaian(
      Rational capaian, boolean targetMaksimum, Interpretations interpretations) {
    Tracer.Recorder tracer = Tracer.recording(interpretations);
    NilaiIki hasil = nilai(capaian, targetMaksimum, tracer);
    return hasil.nilai().isPresent()
        ? Outcome.decided(hasil, tracer.root())
        : Outcome.undecided(belumDimodelkan(capaian));
  }

  private static Violation belumDimodelkan(Rational capaian) {
    return Violation.error(
            "/capaian",
            ViolationCode.NOT_MODELLED,
            Tafsir.P8_JPT_101_TO_110_VALUE.what(),
            Text.of(
                "pilih P8_JPT_101_TO_110=LINEAR bila instansi menerapkannya",
                "choose P8_JPT_101_TO_110=LINEAR if the agency applies it"),
            Tafsir.P8_JPT_101_TO_110.basis())
        .withFound(capaian);
  }
}
