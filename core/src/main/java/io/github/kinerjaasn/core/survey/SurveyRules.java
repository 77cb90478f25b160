package io.github.kinerjaasn.core.survey;

import io.github.kinerjaasn.core.check.Inspection;
import java.util.List;
import java.util.Map;

/** The checks among the parts of a survey. */
final class SurveyRules {
  private SurveyRules() {}

  static Inspection inspect(SatisfactionSurvey survey) {
    Inspection in = Inspection.start();
    List<String> elements = survey.getElements();
    boolean known =
        !elements.isEmpty()
            && elements.stream().allMatch(one -> one.matches(SatisfactionSurvey.ELEMENT));
    in.at("elements").require(known, SurveyDemands.ELEMENTS);
    in.at("elements").once(elements, one -> one, "");
    long responses = survey.getResponses().size();
    in.at("population")
        .require(
            responses <= survey.getPopulation(),
            SurveyDemands.POPULATION,
            responses,
            survey.getPopulation());
    for (int index = 0; index < survey.getResponses().size(); index++) {
      Map<String, Integer> answers = survey.getResponses().get(index).getAnswers();
      answers(in.at("responses").at(index).at("answers"), answers, elements);
    }
    return in;
  }

  private static void answers(Inspection in, Map<String, Integer> answers, List<String> elements) {
    boolean onScale =
        answers.values().stream()
            .allMatch(one -> one >= SurveyResponse.WORST && one <= SurveyResponse.BEST);
    in.require(onScale, SurveyDemands.ANSWER);
    in.require(elements.containsAll(answers.keySet()), SurveyDemands.ELEMENT, elements);
  }
}
