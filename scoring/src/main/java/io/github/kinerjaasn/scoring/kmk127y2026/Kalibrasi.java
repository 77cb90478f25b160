package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkCalibration;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Skala;
import java.util.List;
import java.util.Optional;

/**
 * The calibration of start values above 100 to the ceiling of a group of posts.
 *
 * <p>Values are points of the 0..120 scale (KMK 127/2026); a start value of at most 100 stays as it
 * is.
 *
 * <pre>{@code
 * Kalibrasi.kalibrasi(Rational.of(100), Kalibrasi.KelompokJabatan.JPT_PRATAMA, tracer); // 100
 * Kalibrasi.kalibrasi(Rational.of(114), Kalibrasi.KelompokJabatan.JPT_PRATAMA, tracer); // 110.5
 * }</pre>
 */
public final class Kalibrasi {
  private static final Rational PLAFON_UMUM = Rational.of(115);
  private static final Rational LEBAR = Rational.of(20);
  private static final Text TANPA_TABEL =
      Text.of(
          "tafsir KMK_CALIBRATION=AGENCY_TABLE memerlukan tabel instansi, yang tidak ada",
          "the reading KMK_CALIBRATION=AGENCY_TABLE needs a table of the agency, there is none");
  private static final Text PILIH_TAFSIR =
      Text.of(
          "pilih KMK_CALIBRATION=LINEAR atau NONE, atau nilai dengan skema instansi",
          "choose KMK_CALIBRATION=LINEAR or NONE, or rate by a scheme of the agency");

  /** Groups of posts with their ceiling (p. 139, CONSENSUS). */
  public enum KelompokJabatan implements Labelled {
    /** Menteri: no calibration. */
    MENTERI("Menteri", Rentang.TERTINGGI),
    /** Wakil Menteri: no calibration. */
    WAKIL_MENTERI("Wakil Menteri", Rentang.TERTINGGI),
    /** JPT Madya: no calibration. */
    JPT_MADYA("JPT Madya", Rentang.TERTINGGI),
    /** JPT Pratama. */
    JPT_PRATAMA("JPT Pratama", PLAFON_UMUM),
    /** Administrator. */
    ADMINISTRATOR("Administrator", PLAFON_UMUM),
    /** Pengawas. */
    PENGAWAS("Pengawas", PLAFON_UMUM),
    /** Jabatan fungsional. */
    JABATAN_FUNGSIONAL("Jabatan Fungsional", PLAFON_UMUM),
    /** Pelaksana. */
    PELAKSANA("Pelaksana", PLAFON_UMUM);

    private final Text label;
    private final Rational plafon;

    KelompokJabatan(String label, Rational plafon) {
      this.label = Text.same(label);
      this.plafon = plafon;
    }

    /**
     * The highest calibrated value.
     *
     * @return 120 or 115
     */
    public Rational plafon() {
      return plafon;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** The calibrated value; see {@link #kalibrasi(Rational, KelompokJabatan, Optional, Tracer)}. */
  public static final Rule KALIBRASI =
      Rule.of(
              "kmk-127-2026.kalibrasi",
              Text.of("nilai setelah kalibrasi", "calibrated value"),
              Text.of("{0} untuk {1}, plafon {2}", "{0} for {1}, ceiling {2}"),
              LegalText.KMK_127_2026.at("hlm. 139", Confidence.UNCONFIRMED))
          .consulting(Tafsir.KMK_CALIBRATION);

  /** A value that is given and not computed; see {@link #diberikan}. */
  public static final Rule DIBERIKAN =
      Rule.of(
              "kmk-127-2026.nilai-diberikan",
              Text.of("nilai yang diberikan", "given value"),
              Text.of("diisi {0}", "stated {0}"),
              LegalText.KMK_127_2026.at("hlm. 139", Confidence.INFERRED))
          .consulting(Tafsir.KMK_GIVEN_VALUE);

  private Kalibrasi() {}

  /**
   * The calibrated value where the value of work results or behaviour is given and not computed.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_GIVEN_VALUE}: it is calibrated already (INFERRED), or it is
   * a start value.
   *
   * @param nilai the given value, 0..120
   * @param jabatan the group of posts
   * @param tracer the readings to apply, and where to leave the step
   * @return the calibrated value
   * @throws IllegalArgumentException if the value is outside 0..120
   */
  public static Rational diberikan(Rational nilai, KelompokJabatan jabatan, Tracer tracer) {
    Rentang.nilai("nilai", nilai);
    int mark = tracer.mark();
    Rational hasil =
        switch (tracer.reading(Tafsir.KMK_GIVEN_VALUE)) {
          case CALIBRATED -> nilai;
          case START_VALUE -> kalibrasi(nilai, jabatan, tracer);
        };
    return tracer.step(mark, DIBERIKAN, hasil, nilai);
  }

  /**
   * What prevents a calibrated value under the readings chosen: a table that is asked for and
   * missing.
   *
   * @param tabel the agency's table, if there is one
   * @param interpretations the readings to apply
   * @return all findings; empty if {@link #kalibrasi(Rational, KelompokJabatan, Optional, Tracer)}
   *     gives a value
   */
  public static List<Violation> temuan(Optional<Skala> tabel, Interpretations interpretations) {
    boolean diminta = interpretations.of(Tafsir.KMK_CALIBRATION) == KmkCalibration.AGENCY_TABLE;
    return diminta && tabel.isEmpty()
        ? List.of(
            Violation.error(
                "/tabel",
                ViolationCode.MISSING,
                TANPA_TABEL,
                PILIH_TAFSIR,
                Tafsir.KMK_CALIBRATION.basis()))
        : List.of();
  }

  /**
   * The calibrated value of a start value without a table of the agency.
   *
   * @param nilai the start value, 0..120
   * @param jabatan the group of posts
   * @param tracer the readings to apply, and where to leave the step
   * @return the calibrated value
   * @throws IllegalArgumentException if the value is outside 0..120, or the reading is AGENCY_TABLE
   */
  public static Rational kalibrasi(Rational nilai, KelompokJabatan jabatan, Tracer tracer) {
    return kalibrasi(nilai, jabatan, Optional.empty(), tracer);
  }

  /**
   * The calibrated value: up to 100 unchanged, above it 100 + (x - 100) x 0.75 where the ceiling is
   * 115, unchanged where it is 120 (p. 139; ceiling CONSENSUS, form UNCONFIRMED).
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_CALIBRATION}: linear, none, or a table of the agency.
   *
   * @param nilai the start value, 0..120
   * @param jabatan the group of posts
   * @param tabel the agency's table, for the reading AGENCY_TABLE
   * @param tracer the readings to apply, and where to leave the step
   * @return the calibrated value
   * @throws IllegalArgumentException if the value is outside 0..120, or the reading is AGENCY_TABLE
   *     and there is no table
   */
  public static Rational kalibrasi(
      Rational nilai, KelompokJabatan jabatan, Optional<Skala> tabel, Tracer tracer) {
    Rentang.nilai("nilai", nilai);
    Rational hasil =
        switch (tracer.reading(Tafsir.KMK_CALIBRATION)) {
          case LINEAR -> linear(nilai, jabatan.plafon());
          case NONE -> nilai;
          case AGENCY_TABLE -> tabel.orElseThrow(Kalibrasi::tanpaTabel).konversi(nilai);
        };
    return tracer.leaf(KALIBRASI, hasil, nilai, jabatan, jabatan.plafon());
  }

  private static Rational linear(Rational nilai, Rational plafon) {
    Rational lebih = nilai.minus(Rational.HUNDRED);
    if (lebih.signum() <= 0) {
      return nilai;
    }
    Rational kemiringan = plafon.minus(Rational.HUNDRED).dividedBy(LEBAR);
    return Rational.HUNDRED.plus(lebih.times(kemiringan));
  }

  private static IllegalArgumentException tanpaTabel() {
    return new IllegalArgumentException(
        "tabel must be given for the reading AGENCY_TABLE, was empty\n"
            + "Mungkin: pass the agency's Skala, or keep the reading LINEAR");
  }
}
