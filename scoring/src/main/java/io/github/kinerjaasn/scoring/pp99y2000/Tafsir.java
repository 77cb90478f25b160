package io.github.kinerjaasn.scoring.pp99y2000;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PP 99/2000 leaves open beside today's appraisals, and what of it is not modelled.
 *
 * <pre>{@code
 * Tafsir.all().forEach(one -> System.out.println(readings.choice(one)));
 * }</pre>
 */
public final class Tafsir {
  /** What says that each appraisal element is at least Baik. */
  public enum Elements implements Reading {
    /** From 2022 the predicate: it is at least Baik exactly when no rating is below expectation. */
    PREDICATE_FROM_2022(
        Text.of("predikat, sejak penilaian 2022", "the predicate, from the appraisal of 2022"),
        Confidence.INFERRED),
    /** The result as a whole, in every regime. */
    PREDICATE_ALWAYS(
        Text.of("predikat, dalam semua rezim", "the predicate, in every regime"),
        Confidence.UNCONFIRMED),
    /** Only what the caller says of the elements. */
    ELEMENTS_ONLY(
        Text.of("hanya nilai tiap unsur", "only the elements themselves"),
        Confidence.OFFICIAL_TEXT);

    private final Text label;
    private final Confidence confidence;

    Elements(Text label, Confidence confidence) {
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

  /** Which years "the last two years" are. */
  public enum LastYears implements Reading {
    /** The calendar years before the promotion, one after the other. */
    CALENDAR_YEARS(
        Text.of("tahun kalender sebelum kenaikan", "the calendar years before the promotion"),
        Confidence.INFERRED),
    /** The latest years that were rated. */
    LATEST_RATED(
        Text.of("tahun terakhir yang dinilai", "the latest rated years"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    LastYears(Text label, Confidence confidence) {
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

  /** What "each appraisal element at least Baik" means beside today's labels. */
  public static final Interpretation<Elements> PP99_ELEMENTS =
      new Interpretation<>(
          "PP99_ELEMENTS",
          Text.of(
              "apa arti \"setiap unsur paling rendah Baik\" pada penilaian sekarang?",
              "what does \"each element at least Baik\" mean for today's appraisals?"),
          Elements.class,
          Elements.PREDICATE_FROM_2022,
          LegalText.PP_99_2000.at("Pasal 6-7", Confidence.OFFICIAL_TEXT));

  /** Which years count as the last ones. */
  public static final Interpretation<LastYears> PP99_LAST_YEARS =
      new Interpretation<>(
          "PP99_LAST_YEARS",
          Text.of("tahun mana yang \"terakhir\"?", "which years are \"the last\" ones?"),
          LastYears.class,
          LastYears.CALENDAR_YEARS,
          LegalText.PP_99_2000.at("Pasal 6-7", Confidence.OFFICIAL_TEXT));

  /** Later changes of the text. */
  public static final NotModelled PP99_LATER_CHANGES =
      new NotModelled(
          "PP99_LATER_CHANGES",
          Text.of(
              "perubahan kenaikan pangkat sesudah PP 12/2002",
              "changes of rank promotion after PP 12/2002"),
          LegalText.PP_99_2000.at("", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(PP99_ELEMENTS, PP99_LAST_YEARS);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(PP99_LATER_CHANGES);
  }
}
