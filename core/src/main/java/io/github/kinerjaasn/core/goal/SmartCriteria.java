package io.github.kinerjaasn.core.goal;

import static io.github.kinerjaasn.core.goal.SmartLetter.ACHIEVABLE;
import static io.github.kinerjaasn.core.goal.SmartLetter.MEASURABLE;
import static io.github.kinerjaasn.core.goal.SmartLetter.RELEVANT;
import static io.github.kinerjaasn.core.goal.SmartLetter.SPECIFIC;
import static io.github.kinerjaasn.core.goal.SmartLetter.TIME_BOUND;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The criteria of five texts, by letter. PP 30/2019 also asks that indicators be adjusted to
 * internal and external conditions; we count that under achievable, because it is about what can be
 * reached where the person works. It does not ask for relevance.
 *
 * <pre>{@code
 * SmartCriteria.of(SmartLetter.MEASURABLE, Period.ofYear(2025)).size(); // 4
 * }</pre>
 */
public final class SmartCriteria {
  /** The first day on which PP 30/2019 took the place of PP 46/2011 with Perka BKN 1/2013. */
  private static final LocalDate PP_30 = LocalDate.of(2021, 7, 1);

  private static final Basis PERKA_BKN_1_2013 =
      LegalText.PERKA_BKN_1_2013.at("", Confidence.CONSENSUS);
  private static final Basis PP_30_2019 =
      LegalText.PP_30_2019.at("kriteria IKI", Confidence.OFFICIAL_SECONDARY);
  private static final Basis AGREEMENT =
      LegalText.of(
              "pedoman-perjanjian-kinerja",
              "pedoman perjanjian kinerja",
              "penyusunan perjanjian kinerja",
              "drawing up performance agreements")
          .at("kriteria indikator", Confidence.OFFICIAL_SECONDARY);
  private static final Basis SAKIP =
      LegalText.of(
              "formulir-sakip",
              "formulir SAKIP",
              "akuntabilitas kinerja instansi pemerintah",
              "accountability of agencies")
          .at("kriteria indikator", Confidence.OFFICIAL_SECONDARY);

  private static final Text SPECIFIC_WORD = Text.of("spesifik", "specific");
  private static final Text MEASURABLE_WORD = Text.of("dapat diukur", "measurable");
  private static final Text ACHIEVABLE_WORD = Text.of("dapat dicapai", "achievable");
  private static final Text RELEVANT_WORD = Text.of("relevan", "relevant");
  private static final Text TIME_WORD = Text.of("berbatas waktu", "time-bound");

  private static final List<SmartCriterion> BEFORE =
      List.of(
          new SmartCriterion(SPECIFIC, Text.of("jelas", "clear"), PERKA_BKN_1_2013),
          new SmartCriterion(MEASURABLE, MEASURABLE_WORD, PERKA_BKN_1_2013),
          new SmartCriterion(ACHIEVABLE, ACHIEVABLE_WORD, PERKA_BKN_1_2013),
          new SmartCriterion(RELEVANT, RELEVANT_WORD, PERKA_BKN_1_2013),
          new SmartCriterion(
              TIME_BOUND, Text.of("memiliki target waktu", "has a time target"), PERKA_BKN_1_2013));

  private static final List<SmartCriterion> SINCE =
      List.of(
          new SmartCriterion(SPECIFIC, SPECIFIC_WORD, PP_30_2019),
          new SmartCriterion(MEASURABLE, MEASURABLE_WORD, PP_30_2019),
          new SmartCriterion(ACHIEVABLE, Text.of("realistis", "realistic"), PP_30_2019),
          new SmartCriterion(
              ACHIEVABLE,
              Text.of(
                  "menyesuaikan kondisi internal dan eksternal",
                  "adjusted to internal and external conditions"),
              PP_30_2019),
          new SmartCriterion(TIME_BOUND, TIME_WORD, PP_30_2019));

  private static final List<SmartCriterion> ALWAYS =
      List.of(
          new SmartCriterion(SPECIFIC, SPECIFIC_WORD, AGREEMENT),
          new SmartCriterion(MEASURABLE, MEASURABLE_WORD, AGREEMENT),
          new SmartCriterion(MEASURABLE, Text.of("dapat dipantau", "trackable"), AGREEMENT),
          new SmartCriterion(ACHIEVABLE, ACHIEVABLE_WORD, AGREEMENT),
          new SmartCriterion(TIME_BOUND, TIME_WORD, AGREEMENT),
          new SmartCriterion(SPECIFIC, SPECIFIC_WORD, SAKIP),
          new SmartCriterion(MEASURABLE, MEASURABLE_WORD, SAKIP),
          new SmartCriterion(ACHIEVABLE, ACHIEVABLE_WORD, SAKIP),
          new SmartCriterion(RELEVANT, RELEVANT_WORD, SAKIP),
          new SmartCriterion(
              TIME_BOUND, Text.of("dalam kurun waktu tertentu", "within a period"), SAKIP));

  private SmartCriteria() {}

  /**
   * The criteria of the texts that apply to a plan.
   *
   * @param letter the letter
   * @param period the plan's period; from its first day on either Perka BKN 1/2013 or PP 30/2019
   * @return one or more criteria, the rule on personal plans first
   */
  public static List<SmartCriterion> of(SmartLetter letter, Period period) {
    List<SmartCriterion> personal = period.from().isBefore(PP_30) ? BEFORE : SINCE;
    return Stream.concat(personal.stream(), ALWAYS.stream())
        .filter(criterion -> criterion.letter() == letter)
        .toList();
  }
}
