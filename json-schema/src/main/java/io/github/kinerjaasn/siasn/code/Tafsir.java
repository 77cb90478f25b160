package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the unpublished description of the exchange leaves open, and what is not modelled.
 *
 * <p>Each {@link io.github.kinerjaasn.core.law.Interpretation} has a standard reading and others to
 * choose from.
 */
public final class Tafsir {
  /** The id of the evaluation document of an SKP. */
  public enum Skp22DocumentId implements Reading {
    /** 890, the list's evaluation document. */
    ID_890(Text.same("890"), Confidence.CONSENSUS, "890"),
    /** 891, as one client library sends. */
    ID_891(Text.same("891"), Confidence.SINGLE_SOURCE, "891");

    private final Text label;
    private final Confidence confidence;
    private final String id;

    Skp22DocumentId(Text label, Confidence confidence, String id) {
      this.label = label;
      this.confidence = confidence;
      this.id = id;
    }

    /**
     * The id.
     *
     * @return {@code 890} or {@code 891}
     */
    public String id() {
      return id;
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

  /** The spelling of the period fields of credit points. */
  public enum PenailanSpelling implements Reading {
    /** Penailan, as four clients write. */
    PENAILAN(Text.same("Penailan"), Confidence.CONSENSUS, "Penailan"),
    /** Penilaian, as an old sample and one description have it. */
    PENILAIAN(Text.same("Penilaian"), Confidence.UNCONFIRMED, "Penilaian");

    private final Text label;
    private final Confidence confidence;
    private final String word;

    PenailanSpelling(Text label, Confidence confidence, String word) {
      this.label = label;
      this.confidence = confidence;
      this.word = word;
    }

    /**
     * The name of a period field.
     *
     * @param start such as {@code bulanMulai}
     * @return such as {@code bulanMulaiPenailan}
     */
    public String field(String start) {
      return start + word;
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

  /** How the status of a rater is written. */
  public enum StatusPenilai implements Reading {
    /** ASN and NON ASN; only ASN has been seen sent. */
    WITH_SPACE(
        Text.same("ASN, NON ASN"),
        Confidence.SINGLE_SOURCE,
        Map.of(RaterStatus.ASN, "ASN", RaterStatus.NON_ASN, "NON ASN")),
    /** ASN and NON_ASN. */
    WITH_UNDERSCORE(
        Text.same("ASN, NON_ASN"),
        Confidence.UNCONFIRMED,
        Map.of(RaterStatus.ASN, "ASN", RaterStatus.NON_ASN, "NON_ASN")),
    /** 1 for a civil servant, as an older sample shows; the number for others is not known. */
    AS_NUMBER(Text.same("1"), Confidence.UNCONFIRMED, Map.of(RaterStatus.ASN, "1"));

    private final Text label;
    private final Confidence confidence;
    private final Map<RaterStatus, String> words;

    StatusPenilai(Text label, Confidence confidence, Map<RaterStatus, String> words) {
      this.label = label;
      this.confidence = confidence;
      this.words = words;
    }

    /**
     * How a status is written.
     *
     * @param status the status
     * @return the word, or empty if it is not known
     */
    public Optional<String> write(RaterStatus status) {
      return Optional.ofNullable(words.get(status));
    }

    /**
     * Reads a status: the words of this reading, and those of {@link Labels#status}.
     *
     * @param word the word
     * @return the status, or empty if the word is not known
     */
    public Optional<RaterStatus> read(String word) {
      return this == AS_NUMBER && word.equals("1")
          ? Optional.of(RaterStatus.ASN)
          : Labels.status(word);
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

  /** How many decimals credit points are written with. */
  public enum SiasnAkDecimals implements Reading {
    /** Three decimals, as samples show. */
    THREE(
        Text.of("tiga desimal", "three decimals"),
        Confidence.SINGLE_SOURCE,
        Rounding.THREE_DECIMALS),
    /** Two decimals. */
    TWO(Text.of("dua desimal", "two decimals"), Confidence.UNCONFIRMED, Rounding.TWO_DECIMALS);

    private final Text label;
    private final Confidence confidence;
    private final Rounding rounding;

    SiasnAkDecimals(Text label, Confidence confidence, Rounding rounding) {
      this.label = label;
      this.confidence = confidence;
      this.rounding = rounding;
    }

    /**
     * The decimals.
     *
     * @return 2 or 3
     */
    public int decimals() {
      return rounding.decimals();
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

  /** How the older SKP is written. */
  public enum SkpSaveTypes implements Reading {
    /** Values are numbers, the person is pnsDinilaiOrang. */
    NUMBERS(Text.of("angka, pnsDinilaiOrang", "numbers, pnsDinilaiOrang"), Confidence.CONSENSUS),
    /** Values are texts, the person is pns, as one gateway sends. */
    STRINGS(Text.of("teks, pns", "texts, pns"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    SkpSaveTypes(Text label, Confidence confidence) {
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

  /** The id of the evaluation document of an SKP. */
  public static final Interpretation<Skp22DocumentId> SKP22_DOCUMENT_ID =
      new Interpretation<>(
          "SKP22_DOCUMENT_ID",
          Text.of("id dokumen evaluasi skp22", "document id of skp22"),
          Skp22DocumentId.class,
          Skp22DocumentId.ID_890,
          LegalText.SIASN.at("skp22 path", Confidence.CONSENSUS));

  /** The spelling of the period fields of credit points. */
  public static final Interpretation<PenailanSpelling> PENAILAN_SPELLING =
      new Interpretation<>(
          "PENAILAN_SPELLING",
          Text.of("ejaan isian masa pada angkakredit", "field names of angkakredit"),
          PenailanSpelling.class,
          PenailanSpelling.PENAILAN,
          LegalText.SIASN.at("angkakredit", Confidence.CONSENSUS));

  /** How the status of a rater is written. */
  public static final Interpretation<StatusPenilai> STATUS_PENILAI =
      new Interpretation<>(
          "STATUS_PENILAI",
          Text.of("penulisan status penilai yang bukan ASN", "NON ASN or NON_ASN"),
          StatusPenilai.class,
          StatusPenilai.WITH_SPACE,
          LegalText.SIASN.at("statusPenilai", Confidence.SINGLE_SOURCE));

  /** How many decimals credit points are written with. */
  public static final Interpretation<SiasnAkDecimals> SIASN_AK_DECIMALS =
      new Interpretation<>(
          "SIASN_AK_DECIMALS",
          Text.of("banyaknya desimal angka kredit", "decimals demanded for credit"),
          SiasnAkDecimals.class,
          SiasnAkDecimals.THREE,
          LegalText.SIASN.at("angkakredit", Confidence.SINGLE_SOURCE));

  /** How the older SKP is written. */
  public static final Interpretation<SkpSaveTypes> SKP_SAVE_TYPES =
      new Interpretation<>(
          "SKP_SAVE_TYPES",
          Text.of("jenis data skp lama", "types of the older SKP"),
          SkpSaveTypes.class,
          SkpSaveTypes.NUMBERS,
          LegalText.SIASN.at("skp", Confidence.CONSENSUS));

  /** Coefficient ids for predicates other than Baik; none is made up. */
  public static final NotModelled KOEFISIEN_IDS =
      new NotModelled(
          "KOEFISIEN_IDS",
          Text.of(
              "id koefisien untuk predikat selain Baik",
              "coefficient ids for predicates other than Baik"),
          LegalText.SIASN.at("koefisien", Confidence.UNCONFIRMED));

  /** Numeric ids of the PPPK ranks. */
  public static final NotModelled PPPK_GOLONGAN_IDS =
      new NotModelled(
          "PPPK_GOLONGAN_IDS",
          Text.of("id golongan PPPK I sampai XVII", "numeric ids of the PPPK ranks I to XVII"),
          LegalText.SIASN.at("golongan PPPK", Confidence.UNCONFIRMED));

  /** Values of jenisPeraturanKinerjaKd. */
  public static final NotModelled JENIS_PERATURAN_KD =
      new NotModelled(
          "JENIS_PERATURAN_KD",
          Text.of("nilai jenisPeraturanKinerjaKd", "values of jenisPeraturanKinerjaKd"),
          LegalText.SIASN.at("skp/2021/save", Confidence.UNCONFIRMED));

  /** What the server checks; nothing is assumed. */
  public static final NotModelled SKP22_VALIDATION =
      new NotModelled(
          "SKP22_VALIDATION",
          Text.of(
              "isian wajib, batas, pesan galat, dan aturan rangkap di server",
              "required fields, ranges, error texts and duplicate rule of the server"),
          LegalText.SIASN.at("skp22/save", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(
        SKP22_DOCUMENT_ID, PENAILAN_SPELLING, STATUS_PENILAI, SIASN_AK_DECIMALS, SKP_SAVE_TYPES);
  }

  /**
   * What is not known.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(KOEFISIEN_IDS, PPPK_GOLONGAN_IDS, JENIS_PERATURAN_KD, SKP22_VALIDATION);
  }
}
