package io.github.kinerjaasn.core.survey;

import io.github.kinerjaasn.core.constraint.Spelled;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What one respondent answered. A skipped element has no entry.
 *
 * <pre>{@code
 * SurveyResponse.builder().putAnswer("U1", 4).putAnswer("U2", 3).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface SurveyResponse {
  /** The worst answer. */
  int WORST = 1;

  /** The best answer. */
  int BEST = 4;

  /**
   * Starts a response.
   *
   * @return a builder
   */
  static ImmutableSurveyResponse.Builder builder() {
    return ImmutableSurveyResponse.builder();
  }

  /**
   * The answers.
   *
   * @return 1 (worst) to 4 (best), by element
   */
  Map<
          @Spelled(pattern = SatisfactionSurvey.ELEMENT, example = "U1") String,
          @Min(WORST) @Max(BEST) Integer>
      getAnswers();
}
