package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.perbkn3y2023.AngkaKredit;
import io.github.kinerjaasn.siasn.code.RecordId;
import java.time.LocalDate;

/**
 * A statement of credit points (penetapan angka kredit). May be a draft; writing tests it.
 *
 * <pre>{@code
 * Pak pak =
 *     new Pak(
 *         RecordId.parse("8ae4838285d0b1c00185d1a2b3c4ffff"),
 *         "800/17/PAK/2026",
 *         LocalDate.of(2026, 1, 5),
 *         Period.parse("2025-03-01/2025-12-31"),
 *         Rational.parse("10.5"),
 *         Rational.of(2),
 *         Pak.Asal.KONVERSI);
 * pak.total(); // 12.5
 * }</pre>
 *
 * @param jabatan the row of the post history that it belongs to
 * @param nomorSk the number of the decree
 * @param tanggalSk the date of the decree
 * @param masa the appraised months, whole ones
 * @param utama main points, 0 or more
 * @param penunjang supporting points, 0 or more
 * @param asal where the points come from
 */
public record Pak(
    RecordId jabatan,
    String nomorSk,
    LocalDate tanggalSk,
    Period masa,
    Rational utama,
    Rational penunjang,
    Asal asal) {

  /** Where points come from. One form takes these for exclusive (SINGLE_SOURCE). */
  public enum Asal implements Labelled {
    /** An ordinary statement: none of the three marks. */
    BIASA(Text.of("biasa", "ordinary")),
    /** The first points. */
    PERTAMA(Text.of("angka kredit pertama", "first points")),
    /** Integration of older points. */
    INTEGRASI(Text.of("integrasi", "integration")),
    /** Conversion of a predicate. */
    KONVERSI(Text.of("konversi", "conversion"));

    private final Text label;

    Asal(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * The statement on the conversion of a predicate.
   *
   * @param rated the decided rating, for its period
   * @param angka the points, of which the issued number is sent
   * @param jabatan the row of the post history that it belongs to
   * @param nomorSk the number of the decree
   * @param tanggalSk the date of the decree
   * @return the statement, without supporting points
   */
  public static Pak konversi(
      Outcome.Decided<EvaluationResult> rated,
      AngkaKredit angka,
      RecordId jabatan,
      String nomorSk,
      LocalDate tanggalSk) {
    return new Pak(
        jabatan,
        nomorSk,
        tanggalSk,
        rated.value().period(),
        angka.ditetapkan(),
        Rational.ZERO,
        Asal.KONVERSI);
  }

  /**
   * All points.
   *
   * @return main and supporting
   */
  public Rational total() {
    return utama.plus(penunjang);
  }

  /** Shows the months alone. */
  @Override
  public String toString() {
    return "Pak[masa=" + masa + "]";
  }
}
