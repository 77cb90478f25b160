package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Matrix;
import java.util.List;
import java.util.Optional;

/**
 * The nine boxes of performance and potential (PermenPANRB 3/2020).
 *
 * <p>Boxes are numbered 1 to 9, the last for high performance with high potential (PermenPANRB
 * 3/2020).
 */
public final class KotakTalenta {
  /** The nine boxes; rows are performance, columns are potential (annex, CONSENSUS). */
  public static final Matrix<Rating, Potential, Integer> KOTAK_SEMBILAN =
      Matrix.<Rating, Potential, Integer>of(
              Rating.class, List.of(Potential.RENDAH, Potential.MENENGAH, Potential.TINGGI))
          .row(DI_ATAS_EKSPEKTASI, List.of(4, 7, 9))
          .row(SESUAI_EKSPEKTASI, List.of(2, 5, 8))
          .row(DI_BAWAH_EKSPEKTASI, List.of(1, 3, 6))
          .build();

  /** CONSENSUS: the lowest box of the main promotion pool. */
  public static final int KELOMPOK_UTAMA_TERENDAH = 7;

  /** The box of a status; see {@link #kotak}. */
  public static final Rule KOTAK =
      Rule.of(
          "permenpanrb-3-2020.kotak",
          Text.of("kotak talenta", "talent box"),
          Text.of("kinerja {0} × potensi {1}", "performance {0} × potential {1}"),
          LegalText.PERMENPANRB_3_2020.at("Lampiran", Confidence.CONSENSUS));

  /** The box by the chosen rule; see {@link #kotakTalenta}. */
  public static final Rule KOTAK_TALENTA =
      Rule.of(
              "permenpanrb-3-2020.kotak-talenta",
              Text.of("kotak talenta pegawai", "talent box of the person"),
              Text.of("kotak {0}", "box {0}"),
              LegalText.PERMENPANRB_3_2020.at("Pasal 17 ayat (1)", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.TALENT_RULE);

  /** Whether a box is in the main pool; see {@link #kelompokUtama}. */
  public static final Rule KELOMPOK_UTAMA =
      Rule.of(
          "permenpanrb-3-2020.kelompok-utama",
          Text.of("kelompok promosi utama", "main promotion pool"),
          Text.of("kotak {0} paling rendah 7", "box {0} at least 7"),
          LegalText.PERMENPANRB_3_2020.at("", Confidence.CONSENSUS));

  private KotakTalenta() {}

  /**
   * The box of a status (annex, CONSENSUS). This is the operation {@code talenta.kotak}. Example:
   * above expectation with medium potential is 7.
   *
   * @param kinerja the status of performance
   * @param potensi the status of potential
   * @param tracer where to leave the step
   * @return the box, 1..9
   */
  public static int kotak(Rating kinerja, Potential potensi, Tracer tracer) {
    return tracer.leaf(KOTAK, KOTAK_SEMBILAN.at(kinerja, potensi), kinerja, potensi);
  }

  /**
   * The box of a person by the rule that the caller chose.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#TALENT_RULE}: by plain status, or by the scored axes.
   *
   * @param talenta what is known of the person
   * @param tracer the readings to apply, and where to leave the steps
   * @return the box, 1..9, or empty if what the chosen rule needs is not known
   */
  public static Optional<Integer> kotakTalenta(Talenta talenta, Tracer tracer) {
    int mark = tracer.mark();
    Optional<Integer> kotak =
        switch (tracer.reading(Tafsir.TALENT_RULE)) {
          case STATUS ->
              talenta.status().map(status -> kotak(status.kinerja(), status.potensi(), tracer));
          case SCORED ->
              talenta.sumbu().map(sumbu -> TalentaBerskor.talentaBerskor(sumbu, tracer).kotak());
        };
    kotak.ifPresent(nomor -> tracer.step(mark, KOTAK_TALENTA, nomor, nomor));
    return kotak;
  }

  /**
   * Whether a box belongs to the main promotion pool, 7 to 9 (CONSENSUS).
   *
   * @param kotak the box, 1..9
   * @param tracer where to leave the step
   * @return true from 7 on
   * @throws IllegalArgumentException if there is no such box
   */
  public static boolean kelompokUtama(int kotak, Tracer tracer) {
    if (kotak < 1 || kotak > 9) {
      throw new IllegalArgumentException("kotak must be in 1..9, was " + kotak);
    }
    return tracer.leaf(KELOMPOK_UTAMA, kotak >= KELOMPOK_UTAMA_TERENDAH, kotak);
  }
}
