package io.github.kinerjaasn.core.survey;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Spelled;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/** The answers of a community satisfaction survey (PermenPANRB 14/2017), without names. */
@Value.Immutable
@SdkStyle
@Consistent
public interface SatisfactionSurvey extends Document {
  /** The form of the name of an element. */
  String ELEMENT = "U[1-9]";

  /**
   * Starts a survey.
   *
   * @return a builder
   */
  static ImmutableSatisfactionSurvey.Builder builder() {
    return ImmutableSatisfactionSurvey.builder();
  }

  /**
   * Which service.
   *
   * @return such as {@code Puskesmas, rawat jalan}
   */
  @Line(max = Limits.NAME_MAX)
  String getService();

  /**
   * When it was asked.
   *
   * @return the period of the survey
   */
  Period getPeriod();

  /**
   * How many people used the service in the period.
   *
   * @return 1 or more
   */
  @Min(1)
  long getPopulation();

  /**
   * Which elements were asked.
   *
   * @return {@code U1} to {@code U9} in the order of the annex
   */
  @Size(min = 1, max = 9)
  List<@Spelled(pattern = ELEMENT, example = "U1") String> getElements();

  /**
   * The responses.
   *
   * @return in any order
   */
  @Size(max = Limits.CASES_MAX)
  List<@Valid SurveyResponse> getResponses();

  @Override
  default Inspection inspect() {
    return SurveyRules.inspect(this);
  }
}
