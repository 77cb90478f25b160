package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;

/**
 * PP 30/2019 Pasal 56 to 58 with Peraturan BKN 3/2020 Pasal 32: what follows when targets are
 * missed. Facts with dates for people who decide; nothing here is a decision.
 *
 * <pre>{@code
 * TindakLanjut.akhirPerbaikan(LocalDate.of(2022, 1, 10), tracer); // 2022-07-10
 * }</pre>
 */
public final class TindakLanjut {
  /** Peraturan BKN 3/2020: implementing rules of PP 30/2019. */
  public static final LegalText PERBKN_3_2020 =
      LegalText.of(
          "perbkn-3-2020",
          "Peraturan BKN 3/2020",
          "petunjuk pelaksanaan PP 30/2019",
          "implementing rules of PP 30/2019");

  /** How many months a person has to improve. CONSENSUS. */
  public static final int BULAN_PERBAIKAN = 6;

  /** How many years a placement without a vacancy lasts at the most. OFFICIAL_SECONDARY. */
  public static final int TAHUN_PENEMPATAN = 1;

  private static final Basis PASAL_56 =
      LegalText.PP_30_2019.at("Pasal 56-58", Confidence.OFFICIAL_SECONDARY);

  private TindakLanjut() {}

  /** The next step for a person who missed the targets. */
  public enum Langkah implements Labelled {
    /** The targets are met: nothing follows. */
    SELESAI(Text.of("target tercapai", "targets met")),
    /** The six months to improve are running. */
    PERBAIKAN(Text.of("masa perbaikan enam bulan", "six months to improve")),
    /** A competency test is due. */
    UJI_KOMPETENSI(Text.of("uji kompetensi", "competency test")),
    /** Administrative sanctions; their steps for JPT are not modelled. */
    SANKSI_JPT(Text.of("sanksi administratif JPT", "administrative sanctions for JPT")),
    /** Another suitable or a lower post. */
    JABATAN_LAIN(
        Text.of("jabatan lain yang sesuai atau lebih rendah", "another suitable or a lower post")),
    /** No vacancy: placement for up to one year. */
    PENEMPATAN(Text.of("penempatan paling lama satu tahun", "placement for up to one year")),
    /** Honourable dismissal. */
    PEMBERHENTIAN(Text.of("pemberhentian dengan hormat", "honourable dismissal"));

    private final Text label;

    Langkah(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** The end of the time to improve. */
  public static final Rule AKHIR_PERBAIKAN =
      Rule.of(
          "pp-30-2019.akhir-perbaikan",
          Text.of("akhir masa perbaikan", "end of the time to improve"),
          Text.of("{0} + 6 bulan", "{0} + 6 months"),
          PERBKN_3_2020.at("Pasal 32", Confidence.CONSENSUS));

  /**
   * The first day after the six months to improve. Attributed to Peraturan BKN 3/2020 Pasal 32,
   * CONSENSUS. From 31 August the last month is short: the day is 28 or 29 February.
   *
   * @param mulai the first day of the time to improve
   * @param tracer readings and reasoning
   * @return the day on which the time is over
   * @throws java.time.DateTimeException if that is after {@link LocalDate#MAX}
   */
  public static LocalDate akhirPerbaikan(LocalDate mulai, Tracer tracer) {
    return tracer.leaf(AKHIR_PERBAIKAN, mulai.plusMonths(BULAN_PERBAIKAN), mulai);
  }

  /** The end of a placement. */
  public static final Rule AKHIR_PENEMPATAN =
      Rule.of(
          "pp-30-2019.akhir-penempatan",
          Text.of("akhir penempatan", "end of the placement"),
          Text.of("{0} + 1 tahun", "{0} + 1 year"),
          PASAL_56);

  /**
   * The first day after a placement of one year, the longest there is. Pasal 56 to 58,
   * OFFICIAL_SECONDARY.
   *
   * @param mulai the first day of the placement
   * @param tracer readings and reasoning
   * @return the day on which it is over
   * @throws java.time.DateTimeException if that is after {@link LocalDate#MAX}
   */
  public static LocalDate akhirPenempatan(LocalDate mulai, Tracer tracer) {
    return tracer.leaf(AKHIR_PENEMPATAN, mulai.plusYears(TAHUN_PENEMPATAN), mulai);
  }

  /** The next step. */
  public static final Rule LANGKAH =
      Rule.of(
          "pp-30-2019.langkah",
          Text.of("tindak lanjut", "follow-up"),
          Text.of("keadaan pada {0}", "as of {0}"),
          PASAL_56);

  /**
   * The next step for a person who missed the targets: six months to improve, then a competency
   * test, then another suitable or a lower post; without a vacancy a placement for up to one year,
   * then honourable dismissal. Pasal 56 to 58, OFFICIAL_SECONDARY; the six months and the test
   * CONSENSUS. The steps for JPT are not modelled.
   *
   * @param keadaan what is known
   * @param tanggal the day for which the step is asked
   * @param tracer readings and reasoning
   * @return the step
   */
  public static Langkah langkah(KeadaanPembinaan keadaan, LocalDate tanggal, Tracer tracer) {
    int mark = tracer.mark();
    if (keadaan.targetTercapai()) {
      return tracer.step(mark, LANGKAH, Langkah.SELESAI, tanggal);
    }
    LocalDate akhir = akhirPerbaikan(keadaan.mulaiPerbaikan(), tracer);
    Langkah langkah =
        tanggal.isBefore(akhir) ? Langkah.PERBAIKAN : sesudahnya(keadaan, tanggal, tracer);
    return tracer.step(mark, LANGKAH, langkah, tanggal);
  }

  private static Langkah sesudahnya(KeadaanPembinaan keadaan, LocalDate tanggal, Tracer tracer) {
    if (!keadaan.ujiKompetensiSelesai()) {
      return Langkah.UJI_KOMPETENSI;
    }
    if (keadaan.jabatan() == KeadaanPembinaan.Jabatan.JPT) {
      return Langkah.SANKSI_JPT;
    }
    if (keadaan.lowonganTersedia()) {
      return Langkah.JABATAN_LAIN;
    }
    if (keadaan.mulaiPenempatan().isEmpty()) {
      return Langkah.PENEMPATAN;
    }
    LocalDate akhir = akhirPenempatan(keadaan.mulaiPenempatan().get(), tracer);
    return tanggal.isBefore(akhir) ? Langkah.PENEMPATAN : Langkah.PEMBERHENTIAN;
  }
}
