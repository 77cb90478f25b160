package io.github.kinerjaasn.scoring.se3y2023;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Text;

/**
 * The person who heads a unit: the achievement of the unit is taken as the rating of work results
 * (SE MenPANRB 3/2023). The circular does not say how five labels become three ratings.
 *
 * <pre>{@code
 * PimpinanUnit.hasilKerja(OrganisationPredicate.ISTIMEWA, tracer)
 *     instanceof Outcome.NotApplicable<Rating>; // true
 * }</pre>
 */
public final class PimpinanUnit {
  /** The rating of work results of the head of a unit. */
  public static final Rule HASIL_KERJA =
      Rule.of(
              "se-menpanrb-3-2023.hasil-kerja-pimpinan",
              Text.of("hasil kerja pimpinan unit", "work results of the head of the unit"),
              Text.of("capaian unit {0}", "achievement of the unit {0}"),
              LegalText.SE_MENPANRB_3_2023.at(
                  "ketentuan pimpinan unit", Confidence.OFFICIAL_SECONDARY))
          .consulting(Tafsir.UNIT_HEAD_RESULT_RATING);

  private PimpinanUnit() {}

  /**
   * The rating of work results that follows from the unit's label.
   *
   * @param capaianUnit the label of the unit that the person heads
   * @param tracer the readings, and where the step goes
   * @return decided only if the caller chose {@link Tafsir.HasilKepalaUnit#FIVE_TO_THREE}; by
   *     default not applicable, because no source gives the mapping and the rater rates
   */
  public static Outcome<Rating> hasilKerja(OrganisationPredicate capaianUnit, Tracer tracer) {
    if (tracer.reading(Tafsir.UNIT_HEAD_RESULT_RATING)
        == Tafsir.HasilKepalaUnit.SUPPLIED_BY_CALLER) {
      return Outcome.notApplicable(
          Text.of(
              "Pemetaan lima predikat organisasi ke tiga rating tidak diatur; pejabat penilai"
                  + " memberi rating.",
              "How five labels become three ratings is not given; the rater rates."),
          HASIL_KERJA.basis());
    }
    Tracer.Recorder own = Tracer.recording(tracer.interpretations());
    Rating rating = own.leaf(HASIL_KERJA, petakan(capaianUnit), capaianUnit);
    tracer.leaf(HASIL_KERJA, rating, capaianUnit);
    return Outcome.decided(rating, own.root());
  }

  private static Rating petakan(OrganisationPredicate capaianUnit) {
    return switch (capaianUnit) {
      case ISTIMEWA -> Rating.DI_ATAS_EKSPEKTASI;
      case BAIK -> Rating.SESUAI_EKSPEKTASI;
      case BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG -> Rating.DI_BAWAH_EKSPEKTASI;
    };
  }
}
