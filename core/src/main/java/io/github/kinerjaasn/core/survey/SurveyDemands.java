package io.github.kinerjaasn.core.survey;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of surveys.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class SurveyDemands {
  private static final Basis SURVEY =
      LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.CONSENSUS);

  /** An answer is on the scale. */
  public static final Demand ANSWER =
      Demand.must(
          "SURVEY_ANSWER",
          OUT_OF_RANGE,
          Text.of("jawaban di luar 1 sampai 4", "an answer is outside 1 to 4"),
          Text.of("unsur yang dilewati tidak ditulis", "leave a skipped element out"),
          SURVEY);

  /** An answered element was asked. */
  public static final Demand ELEMENT =
      Demand.must(
          "SURVEY_ELEMENT",
          UNKNOWN_VALUE,
          Text.of(
              "jawaban untuk unsur yang tidak ditanyakan",
              "an answer to an element that was not asked"),
          Text.of("unsur yang ditanyakan: {0}", "the elements asked: {0}"),
          SURVEY);

  /** Elements are known, at least one, in order. */
  public static final Demand ELEMENTS =
      Demand.must(
          "SURVEY_ELEMENTS",
          OUT_OF_RANGE,
          Text.of(
              "unsur survei kosong atau tidak dikenal", "the elements are none, or not known ones"),
          Text.of("sebutkan unsur U1 sampai U9", "name elements U1 to U9"),
          SURVEY);

  /** The respondents are among the users. */
  public static final Demand POPULATION =
      Demand.must(
          "SURVEY_POPULATION",
          INCONSISTENT,
          Text.of(
              "responden lebih banyak daripada pengguna layanan",
              "there are more respondents than users of the service"),
          Text.of("{0} responden, {1} pengguna", "{0} respondents, {1} users"),
          SURVEY);

  /** All of them. */
  public static final List<Demand> ALL = List.of(ANSWER, ELEMENT, ELEMENTS, POPULATION);

  private SurveyDemands() {}
}
