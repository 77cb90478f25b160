package io.github.kinerjaasn.scoring.permenpanrb6y2022;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PermenPANRB 6/2022 leaves open, and what of it has not been seen.
 *
 * <pre>{@code
 * Interpretations.defaults().with(Tafsir.ANNUAL_FROM_PERIODIC, Tafsir.Tahunan.FOURTH_QUARTER);
 * }</pre>
 */
public final class Tafsir {

  /** How the annual ratings come about where periodic ones exist. */
  public enum Tahunan implements Reading {
    /** The annual evaluation is a judgement of its own; its ratings are an input. */
    JUDGED_ON_ITS_OWN(
        Text.of("dinilai tersendiri", "judged on its own"), Confidence.OFFICIAL_SECONDARY),
    /** The predicate of the fourth quarter. One agency's practice. */
    FOURTH_QUARTER(
        Text.of("predikat triwulan IV", "predicate of the fourth quarter"),
        Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    Tahunan(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** How periodic results relate to the annual one. */
  public static final Interpretation<Tahunan> ANNUAL_FROM_PERIODIC =
      new Interpretation<>(
          "ANNUAL_FROM_PERIODIC",
          Text.of(
              "Bagaimana predikat periodik menjadi predikat tahunan?",
              "How do periodic predicates become the annual one?"),
          Tahunan.class,
          Tahunan.JUDGED_ON_ITS_OWN,
          LegalText.PERMENPANRB_6_2022.at("evaluasi tahunan", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * The open points.
   *
   * @return all interpretations of this package
   */
  public static List<Interpretation<?>> all() {
    return List.of(ANNUAL_FROM_PERIODIC);
  }

  /**
   * What is not computed.
   *
   * @return the parts that have not been seen
   */
  public static List<NotModelled> notModelled() {
    return List.of(
        unseen(
            "P6_RATING_FORMULA",
            "Tidak ada rumus nasional dari indikator ke rating hasil kerja; rating diberikan pejabat"
                + " penilai atau diusulkan aturan instansi.",
            "There is no national formula from indicators to the rating of results; the rater rates,"
                + " or an agency's rule proposes."),
        unseen(
            "P6_CHANGE_OF_POST",
            "Pindah jabatan di tengah tahun, pelaksana tugas, sakit atau cuti panjang, masa kerja"
                + " singkat: aturannya belum terlihat.",
            "Change of post in mid-year, acting posts, long leave, short service: no rule has been"
                + " seen."),
        unseen(
            "P6_STUDY_ASSIGNMENT",
            "Penilaian pegawai tugas belajar: aturannya belum terlihat.",
            "How a person on study assignment is rated has not been seen."),
        unseen(
            "P6_ARTICLES",
            "Nomor pasal selain 2, 3, 5, 24, 25, dan 38 belum terkonfirmasi.",
            "Article numbers other than 2, 3, 5, 24, 25 and 38 are not confirmed."),
        unseen(
            "P6_MONTHLY_DUTY",
            "Kewajiban nasional untuk evaluasi bulanan belum terkonfirmasi.",
            "A national duty to evaluate monthly is not confirmed."),
        unseen(
            "SKP_DEADLINE",
            "Batas tanggal penetapan SKP tidak ada di tingkat nasional (Kementerian Keuangan: 31"
                + " Januari).",
            "There is no national date by which the plan is fixed (Ministry of Finance: 31"
                + " January)."),
        unseen(
            "TPP_ROUNDING",
            "Tunjangan (tukin, TPP) tidak dihitung, termasuk pembulatan rupiahnya; tidak ada tabel"
                + " nasional dari predikat ke tunjangan.",
            "Allowances (tukin, TPP) are not computed, nor their rounding to rupiah; there is no"
                + " national table from predicate to allowance."));
  }

  private static NotModelled unseen(String name, String id, String en) {
    return new NotModelled(
        name, Text.of(id, en), LegalText.PERMENPANRB_6_2022.at("", Confidence.UNCONFIRMED));
  }
}
