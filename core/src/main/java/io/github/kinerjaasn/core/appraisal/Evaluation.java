package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The document that is evaluated: a plan, an appraisal of it, and how open points are to be read.
 *
 * <pre>{@code
 * Evaluation.builder()
 *     .plan(skp)
 *     .appraisal(appraisal)
 *     .putInterpretation("MAJORITY_RULE", "LARGEST_GROUP")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Evaluation extends Document {
  /**
   * Starts an evaluation.
   *
   * @return a builder
   */
  static ImmutableEvaluation.Builder builder() {
    return ImmutableEvaluation.builder();
  }

  /**
   * The plan.
   *
   * @return the plan
   */
  @Valid
  Skp getPlan();

  /**
   * The appraisal.
   *
   * @return the appraisal of a period inside the plan's
   */
  @Valid
  Appraisal getAppraisal();

  /**
   * The readings chosen, by name of the interpretation; others keep their default.
   *
   * @return names of interpretations to names of readings; the order means nothing
   */
  @Size(max = Limits.INTERPRETATIONS_MAX)
  Map<@Id String, @Id String> getInterpretations();

  /**
   * The agency whose own rules are to be applied on top of national law.
   *
   * @return a short id such as {@code kemenkeu}; empty for national law alone
   */
  Optional<@Id String> getAgency();

  /**
   * The realisations of the appraised period in the order of the plan's indicators.
   *
   * @return one for each indicator; empty unless each has exactly one, and there is no other
   */
  default List<Realisation> realisationsInOrder() {
    return RealisationOrder.of(this);
  }

  /**
   * What is rated by number, in longs: laid out when the document is built, so that rating millions
   * of documents does not look through each again.
   *
   * @return {@link YearNumbers#NONE} for a document that is rated otherwise, or whose numbers do
   *     not fit
   */
  @Value.Derived
  @Value.Auxiliary
  default YearNumbers numbers() {
    return YearNumbers.of(this);
  }

  @Override
  default Inspection inspect() {
    return EvaluationRules.inspect(this);
  }
}
