package io.github.kinerjaasn.scoring.se3y2023;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What SE MenPANRB 3/2023 leaves open, and what of it has not been seen.
 *
 * <pre>{@code
 * Tafsir.all().forEach(one -> System.out.println(readings.choice(one)));
 * }</pre>
 */
public final class Tafsir {
  private static final Basis PANDUAN =
      LegalText.SE_MENPANRB_3_2023.at("panduan pola distribusi", Confidence.SINGLE_SOURCE);

  /** What "sebagian besar" (the majority) means. */
  public enum Mayoritas implements Reading {
    /** Strictly more than half of all rated staff of the unit. */
    STRICTLY_MORE_THAN_HALF(
        Text.of("lebih dari separuh", "strictly more than half"), Confidence.INFERRED),
    /** More than any other single predicate. */
    LARGEST_GROUP(Text.of("kelompok terbesar", "the largest single group"), Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    Mayoritas(Text label, Confidence confidence) {
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

  /** Whether a breach of the guide stops the predicates of a unit. */
  public enum Pelanggaran implements Reading {
    /** The shares guide; a breach is reported. */
    WARNING(Text.of("peringatan", "warning"), Confidence.OFFICIAL_SECONDARY, Severity.WARNING),
    /** The shares bind; a breach stops. An agency's choice. */
    HARD_FAILURE(Text.of("ditolak", "hard failure"), Confidence.UNCONFIRMED, Severity.ERROR);

    private final Text label;
    private final Confidence confidence;
    private final Severity severity;

    Pelanggaran(Text label, Confidence confidence, Severity severity) {
      this.label = label;
      this.confidence = confidence;
      this.severity = severity;
    }

    /**
     * How a breach is reported.
     *
     * @return the severity
     */
    public Severity severity() {
      return severity;
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

  /** Units in which the guide cannot be met by any distribution. */
  public enum UnitKecil implements Reading {
    /** The shares are compared exactly; the finding says that the guide is unattainable. */
    EXACT_AND_MARKED(
        Text.of("bandingkan persis, beri tanda", "compare exactly, mark"), Confidence.INFERRED),
    /** Units in which the guide is unattainable are not compared. */
    SKIPPED(Text.of("tidak dibandingkan", "skipped"), Confidence.UNCONFIRMED),
    /** In units in which the guide is unattainable, each limit is rounded up to heads. */
    LIMITS_ROUNDED_UP(
        Text.of("batas dibulatkan ke atas", "limits rounded up to heads"), Confidence.UNCONFIRMED),
    /** In units in which the guide is unattainable, each limit is rounded down to heads. */
    LIMITS_ROUNDED_DOWN(
        Text.of("batas dibulatkan ke bawah", "limits rounded down to heads"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    UnitKecil(Text label, Confidence confidence) {
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

  /** How the five labels of a unit become the rating of work results of the person who heads it. */
  public enum HasilKepalaUnit implements Reading {
    /** The rater gives the rating, with the unit's label in view; nothing is mapped. */
    SUPPLIED_BY_CALLER(
        Text.of("diberikan pejabat penilai", "given by the rater"), Confidence.OFFICIAL_SECONDARY),
    /** ISTIMEWA is above, BAIK as, the other three below expectation. */
    FIVE_TO_THREE(
        Text.of("lima predikat dipetakan ke tiga", "five labels mapped to three"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    HasilKepalaUnit(Text label, Confidence confidence) {
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

  /** How the unit's achievement becomes the rating of its head. */
  public static final Interpretation<HasilKepalaUnit> UNIT_HEAD_RESULT_RATING =
      new Interpretation<>(
          "UNIT_HEAD_RESULT_RATING",
          Text.of(
              "Bagaimana capaian unit menjadi rating hasil kerja kepala unit?",
              "How does the unit's achievement become the rating of its head?"),
          HasilKepalaUnit.class,
          HasilKepalaUnit.SUPPLIED_BY_CALLER,
          LegalText.SE_MENPANRB_3_2023.at("ketentuan pimpinan unit", Confidence.UNCONFIRMED));

  /** The meaning of "sebagian besar" in the guide for ISTIMEWA and BAIK organisations. */
  public static final Interpretation<Mayoritas> MAJORITY_RULE =
      new Interpretation<>(
          "MAJORITY_RULE",
          Text.of("Apa arti \"sebagian besar\"?", "What does \"sebagian besar\" mean?"),
          Mayoritas.class,
          Mayoritas.STRICTLY_MORE_THAN_HALF,
          PANDUAN);

  /** Whether the shares bind or guide. */
  public static final Interpretation<Pelanggaran> DISTRIBUTION_BREACH =
      new Interpretation<>(
          "DISTRIBUTION_BREACH",
          Text.of("Apakah porsi predikat mengikat atau memandu?", "Do the shares bind or guide?"),
          Pelanggaran.class,
          Pelanggaran.WARNING,
          PANDUAN);

  /** How the shares apply to units too small to meet them. */
  public static final Interpretation<UnitKecil> DISTRIBUTION_SMALL_UNIT =
      new Interpretation<>(
          "DISTRIBUTION_SMALL_UNIT",
          Text.of(
              "Bagaimana unit yang terlalu kecil untuk memenuhi panduan?",
              "What of units too small to meet the guide?"),
          UnitKecil.class,
          UnitKecil.EXACT_AND_MARKED,
          PANDUAN);

  private Tafsir() {}

  /**
   * The open points.
   *
   * @return all interpretations of this package
   */
  public static List<Interpretation<?>> all() {
    return List.of(
        MAJORITY_RULE, DISTRIBUTION_BREACH, DISTRIBUTION_SMALL_UNIT, UNIT_HEAD_RESULT_RATING);
  }

  /**
   * What is not computed.
   *
   * @return the parts that have not been seen
   */
  public static List<NotModelled> notModelled() {
    return List.of(
        new NotModelled(
            "ORG_ANNUAL_TABLE",
            Text.of(
                "Tabel yang menggabungkan capaian perjanjian kinerja dan pemenuhan ekspektasi"
                    + " menjadi predikat organisasi tahunan belum terlihat; pemanggil memberi"
                    + " predikatnya.",
                "The table that combines performance agreement and expectations into the annual"
                    + " organisation predicate has not been seen; the caller supplies it."),
            LegalText.SE_MENPANRB_3_2023.at("", Confidence.UNCONFIRMED)),
        new NotModelled(
            "ORG_PERIODIC_CRITERIA",
            Text.of(
                "Kriteria tiga predikat tengah capaian organisasi periodik belum terlihat.",
                "The criteria of the three middle labels of periodic organisational achievement"
                    + " have not been seen."),
            LegalText.SE_MENPANRB_3_2023.at("", Confidence.UNCONFIRMED)));
  }
}
