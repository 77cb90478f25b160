package io.github.kinerjaasn.scoring.permenpanrb6y2022;

import static io.github.kinerjaasn.core.appraisal.Predicate.BAIK;
import static io.github.kinerjaasn.core.appraisal.Predicate.BUTUH_PERBAIKAN;
import static io.github.kinerjaasn.core.appraisal.Predicate.KURANG;
import static io.github.kinerjaasn.core.appraisal.Predicate.SANGAT_BAIK;
import static io.github.kinerjaasn.core.appraisal.Predicate.SANGAT_KURANG;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Matrix;
import java.util.List;

/**
 * The quadrant of the annex: rating of work results by rating of work behaviour (PermenPANRB
 * 6/2022).
 */
public final class Kuadran {
  /** The nine cells; rows are work results, columns are work behaviour. */
  public static final Matrix<Rating, Rating, Predicate> KUADRAN =
      Matrix.<Rating, Rating, Predicate>of(
              Rating.class, List.of(DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI))
          .row(DI_ATAS_EKSPEKTASI, List.of(SANGAT_BAIK, BAIK, KURANG))
          .row(SESUAI_EKSPEKTASI, List.of(BAIK, BAIK, KURANG))
          .row(DI_BAWAH_EKSPEKTASI, List.of(BUTUH_PERBAIKAN, BUTUH_PERBAIKAN, SANGAT_KURANG))
          .build();

  /** The predicate is the cell of the two ratings. */
  public static final Rule PREDIKAT =
      Rule.of(
          "permenpanrb-6-2022.predikat",
          Text.of("predikat kinerja pegawai", "performance predicate"),
          Text.of(
              "kuadran: hasil kerja {0} × perilaku kerja {1}",
              "quadrant: work results {0} × work behaviour {1}"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran (kuadran predikat)", CONSENSUS));

  private Kuadran() {}

  /**
   * The predicate of a person from the two ratings.
   *
   * <p>Example: {@code SESUAI_EKSPEKTASI} with {@code DI_BAWAH_EKSPEKTASI} is {@code KURANG}.
   *
   * @param hasilKerja the rating of work results
   * @param perilakuKerja the rating of work behaviour
   * @param tracer where the step goes
   * @return the predicate
   */
  public static Predicate predikat(Rating hasilKerja, Rating perilakuKerja, Tracer tracer) {
    return tracer.leaf(PREDIKAT, KUADRAN.at(hasilKerja, perilakuKerja), hasilKerja, perilakuKerja);
  }
}
