package io.github.kinerjaasn.core.survey;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/**
 * Says all that is wrong in a survey, at once, each with its place and advice.
 *
 * <p>An empty list means that nothing is; {@link io.github.kinerjaasn.core.outcome.Violation}s come
 * sorted by place.
 *
 * <pre>{@code
 * List<Violation> wrong = SurveyCheck.check(survey); // empty if nothing is
 * }</pre>
 */
public final class SurveyCheck {
  private SurveyCheck() {}

  /**
   * Checks a survey.
   *
   * @param survey the survey
   * @return the errors, sorted; empty if there are none
   */
  public static List<Violation> check(SatisfactionSurvey survey) {
    Inspection in = Inspection.start();
    in.include(survey.inspect());
    in.at("service").line(survey.getService(), Limits.NAME_MAX);
    in.at("responses").size(survey.getResponses().size(), Limits.CASES_MAX);
    return in.violations();
  }
}
