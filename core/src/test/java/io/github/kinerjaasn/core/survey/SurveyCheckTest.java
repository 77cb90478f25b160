package io.github.kinerjaasn.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyCheckTest {
  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
  }

  private static SurveyResponse response(Map<String, Integer> answers) {
    return SurveyResponse.builder().putAllAnswers(answers).build();
  }

  private static ImmutableSatisfactionSurvey.Builder survey(long population) {
    return SatisfactionSurvey.builder()
        .service("Rawat jalan")
        .period(Period.parse("2025-S1"))
        .population(population);
  }

  @Test
  void checksAnswersAgainstElementsAndScale() {
    SatisfactionSurvey sound =
        survey(2)
            .addElements("U1", "U2")
            .addResponses(response(Map.of("U1", 1, "U2", 4)), response(Map.of("U1", 2)))
            .build();
    assertThat(SurveyCheck.check(sound)).isEmpty();
    SatisfactionSurvey wrong =
        survey(2)
            .addElements("U1", "U2", "U2")
            .addResponses(
                response(Map.of("U1", 0)), response(Map.of("U1", 5)), response(Map.of("U3", 4)))
            .build();
    assertThat(found(SurveyCheck.check(wrong)))
        .containsExactly(
            "/elements/2 this is already recorded",
            "/population there are more respondents than users of the service",
            "/responses/0/answers an answer is outside 1 to 4",
            "/responses/1/answers an answer is outside 1 to 4",
            "/responses/2/answers an answer to an element that was not asked");
    for (String element : List.of("U0", "U10")) {
      assertThat(found(SurveyCheck.check(survey(1).addElements(element).build())))
          .containsExactly("/elements the elements are none, or not known ones");
    }
    assertThat(SurveyCheck.check(survey(1).build())).hasSize(1);
  }
}
