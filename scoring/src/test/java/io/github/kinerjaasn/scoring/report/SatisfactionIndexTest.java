package io.github.kinerjaasn.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.survey.ImmutableSatisfactionSurvey;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.survey.SurveyResponse;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Mutu;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SatisfactionIndexTest {
  private static final Interpretations READINGS = Interpretations.defaults();
  private static final List<String> ELEMENTS =
      IntStream.rangeClosed(1, 9).mapToObj(number -> "U" + number).toList();

  /** So many respondents whose answers sum to so much: as even as can be. */
  private static ImmutableSatisfactionSurvey survey(int respondents, int sum, long population) {
    ImmutableSatisfactionSurvey.Builder survey =
        SatisfactionSurvey.builder()
            .service("Rawat jalan")
            .period(Period.parse("2025-S1"))
            .population(population)
            .addAllElements(ELEMENTS);
    int all = respondents * 9;
    for (int person = 0; person < respondents; person++) {
      var response = SurveyResponse.builder();
      for (int element = 0; element < 9; element++) {
        int place = person * 9 + element;
        response.putAnswer(ELEMENTS.get(element), sum / all + (place < sum % all ? 1 : 0));
      }
      survey.addResponses(response.build());
    }
    return survey.build();
  }

  @Test
  void givesIndexSampleSizeAndMargin() {
    Outcome<SurveyResult> outcome = SatisfactionIndex.of(survey(80, 2304, 100), READINGS);
    SurveyResult result = outcome.orElseThrow();
    assertThat(result.index().ikm().displayed()).isEqualByComparingTo("80.00");
    assertThat(result.index().mutu()).isEqualTo(Mutu.B);
    assertThat(result.needed()).isEqualTo(80);
    assertThat(result.isEnough()).isTrue();
    assertThat(result.margin()).isEqualByComparingTo("4.92");
    assertThat(result.roundingSensitive()).isFalse();
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.why().orElseThrow().children())
        .extracting(Step::rule)
        .extracting(rule -> rule.id())
        .containsExactly(
            "permenpanrb-14-2017.hasil-survei",
            "permenpanrb-14-2017.ukuran-sampel",
            "permenpanrb-14-2017.margin-galat");
  }

  /** IKM-X07: exact 88.3055... is B, printed 88.31 reads as A. */
  @Test
  void saysWhenRoundingWouldChangeTheQuality() {
    SurveyResult result = SatisfactionIndex.of(survey(200, 6358, 100_000), READINGS).orElseThrow();
    assertThat(result.index().mutu()).isEqualTo(Mutu.B);
    assertThat(result.roundingSensitive()).isTrue();
    assertThat(result.changing()).extracting(Object::toString).contains("IKM_GAPS=ROUND_FIRST");
  }

  @Test
  void remarksThatTooFewAnswered() {
    Outcome<SurveyResult> outcome = SatisfactionIndex.of(survey(79, 2275, 100), READINGS);
    assertThat(outcome.orElseThrow().isEnough()).isFalse();
    assertThat(outcome.violations())
        .extracting(one -> one.message().en())
        .containsExactly("too few respondents: 79 of 80");
  }

  @Test
  void aSkippedElementIsNotZero() {
    SatisfactionSurvey survey =
        survey(2, 54, 2)
            .withResponses(
                SurveyResponse.builder().putAnswer("U1", 1).build(),
                survey(1, 36, 2).getResponses().get(0));
    SurveyResult refused = SatisfactionIndex.of(survey, READINGS).orElseThrow();
    assertThat(refused.index().responden()).isEqualTo(1);
    assertThat(refused.index().ditolak()).isEqualTo(1);
    assertThat(refused.index().mutu()).isEqualTo(Mutu.A);
    assertThat(refused.isEnough()).isFalse();
  }

  @Test
  void noResponseGivesNoIndex() {
    SatisfactionSurvey none = survey(1, 36, 2).withResponses(List.of());
    SatisfactionSurvey skipped =
        survey(1, 36, 2).withResponses(SurveyResponse.builder().putAnswer("U1", 1).build());
    for (SatisfactionSurvey survey : List.of(none, skipped)) {
      assertThat(SatisfactionIndex.of(survey, READINGS).violations())
          .extracting(Violation::pointer)
          .containsExactly("/responses");
    }
    assertThat(SatisfactionIndex.of(survey(3, 81, 2), READINGS).violations())
        .extracting(Violation::pointer)
        .containsExactly("/population");
  }

  @Test
  void appliesTheReadingChosen() {
    Interpretations round = READINGS.with(Tafsir.IKM_GAPS, Tafsir.IkmGaps.ROUND_FIRST);
    assertThat(SatisfactionIndex.of(survey(200, 6358, 100_000), round).orElseThrow().index().mutu())
        .isEqualTo(Mutu.A);
  }
}
