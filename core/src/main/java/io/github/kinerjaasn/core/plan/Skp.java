package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A performance plan (sasaran kinerja pegawai, SKP): what a person is to deliver in a period and
 * how the person is to behave. May be a draft: {@link SkpCheck} says what is missing or wrong.
 *
 * <p>Plans of older regimes have the same form: under PP 46/2011 a task (kegiatan) is a planned
 * result whose indicators have the aspects KUANTITAS, KUALITAS, WAKTU and, where targeted, BIAYA,
 * each with an exact target. What only PermenPANRB 6/2022 asks for is not missed in them.
 *
 * <pre>{@code
 * Skp.builder()
 *     .id("SKP-2025-0001")
 *     .period(Period.ofYear(2025))
 *     .person(person)
 *     .rater(rater)
 *     .approach(Approach.KUANTITATIF)
 *     .addResult(result)
 *     .addBehaviour(BehaviourExpectation.of(CoreValue.AKUNTABEL))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Skp extends Document {
  /**
   * Starts a plan.
   *
   * @return a builder
   */
  static ImmutableSkp.Builder builder() {
    return ImmutableSkp.builder();
  }

  /**
   * A name for machines.
   *
   * @return such as {@code SKP-2025-0001}
   */
  @Id
  String getId();

  /**
   * The period of the plan.
   *
   * @return usually a year
   */
  Period getPeriod();

  /**
   * The agency as printed on the forms.
   *
   * @return such as {@code Pemerintah Kota Denpasar}
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getAgencyName();

  /**
   * The rated person.
   *
   * @return the person
   */
  @Valid
  Person getPerson();

  /**
   * The official who rates.
   *
   * @return the rater; a complete plan has one
   */
  Optional<@Valid Rater> getRater();

  /**
   * The rater's superior, who decides objections.
   *
   * @return the superior
   */
  Optional<@Valid Rater> getRaterSuperior();

  /**
   * How success is stated.
   *
   * @return with indicators or in words
   */
  Approach getApproach();

  /**
   * When the plan was agreed.
   *
   * @return the date of the signatures
   */
  Optional<LocalDate> getAgreedOn();

  /**
   * The planned results, main and additional.
   *
   * @return in the order of the form; the order means nothing
   */
  @Size(max = Limits.RESULTS_MAX)
  List<@Valid PlannedResult> getResults();

  /**
   * The expected behaviour.
   *
   * @return a complete plan has each of the seven values once
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid BehaviourExpectation> getBehaviour();

  /**
   * The attachment.
   *
   * @return resources, accountability scheme, consequences
   */
  Optional<@Valid Attachment> getAttachment();

  /**
   * All indicators of all results.
   *
   * @return in the order of the results
   */
  default Stream<Indicator> indicators() {
    return getResults().stream().flatMap(result -> result.getIndicators().stream());
  }

  /**
   * An indicator by id.
   *
   * @param id the id
   * @return the first indicator with that id
   */
  default Optional<Indicator> indicator(String id) {
    return indicators().filter(indicator -> indicator.getId().equals(id)).findFirst();
  }

  /**
   * A planned result by id.
   *
   * @param id the id
   * @return the first result with that id
   */
  default Optional<PlannedResult> result(String id) {
    return getResults().stream().filter(result -> result.getId().equals(id)).findFirst();
  }

  @Override
  default Inspection inspect() {
    return SkpRules.inspect(this, Interpretations.defaults());
  }
}
