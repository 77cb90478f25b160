package io.github.kinerjaasn.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.Objection;
import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.goal.SmartGoal;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.BehaviourScore;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.numeric.Pp30Inputs;
import io.github.kinerjaasn.core.numeric.Pp46Inputs;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.plan.Attachment;
import io.github.kinerjaasn.core.plan.BehaviourExpectation;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.sample.Samples;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text, list and number of a document has a limit, and both kinds of checks know it. */
class LimitsTest {
  private static final Validator VALIDATOR = Validation.validator(Locale.ENGLISH);

  private static final Set<Class<?>> DOCUMENTS =
      Set.of(
          Appraisal.class,
          Attachment.class,
          BehaviourExpectation.class,
          BehaviourScore.class,
          Evaluation.class,
          Feedback.class,
          Indicator.class,
          IndicatorQuality.class,
          KmkInputs.class,
          Objection.class,
          PeriodTarget.class,
          Person.class,
          PlannedResult.class,
          Post.class,
          Pp30Inputs.class,
          Pp46Inputs.class,
          Rater.class,
          Realisation.class,
          Skp.class,
          SmartGoal.class,
          Target.class,
          ValueScore.class);

  private static final Set<Class<?>> LIMITED = Set.of(String.class, Integer.class, Points.class);

  private static Stream<Method> accessors() {
    return DOCUMENTS.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().matches("(get|is)\\p{Lu}.*"));
  }

  @ParameterizedTest
  @MethodSource("accessors")
  void everyPartIsConstrained(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    assertPart(accessor, type);
    if (type instanceof AnnotatedParameterizedType container) {
      for (AnnotatedType part : container.getAnnotatedActualTypeArguments()) {
        assertPart(part, part);
      }
      boolean sized =
          List.class.isAssignableFrom(accessor.getReturnType())
              || Map.class.isAssignableFrom(accessor.getReturnType());
      assertThat(accessor.isAnnotationPresent(Size.class)).isEqualTo(sized);
    }
  }

  private static void assertPart(AnnotatedElement element, AnnotatedType type) {
    if (LIMITED.contains(type.getType())) {
      assertThat(element.getAnnotations()).anyMatch(LimitsTest::isConstraint);
    }
    if (DOCUMENTS.contains(type.getType())) {
      assertThat(element.getAnnotations()).anyMatch(Valid.class::isInstance);
    }
  }

  private static boolean isConstraint(Annotation annotation) {
    return annotation.annotationType().isAnnotationPresent(Constraint.class);
  }

  @Test
  void everyDocumentThatInspectsItselfIsConsistent() {
    assertThat(DOCUMENTS)
        .allSatisfy(
            type ->
                assertThat(type.isAnnotationPresent(Consistent.class))
                    .isEqualTo(Document.class.isAssignableFrom(type)));
  }

  private static Evaluation plan(ImmutableSkp skp) {
    return ImmutableEvaluation.copyOf(Samples.evaluation()).withPlan(skp);
  }

  private static Evaluation result(ImmutablePlannedResult result) {
    return plan(Samples.skp().withResults(result));
  }

  private static ImmutablePlannedResult main() {
    return ImmutablePlannedResult.copyOf(Samples.mainResult());
  }

  private static Evaluation appraisal(ImmutableAppraisal appraisal) {
    return ImmutableEvaluation.copyOf(Samples.evaluation()).withAppraisal(appraisal);
  }

  private static Evaluation evidence(int count) {
    ImmutableIndicator first = Samples.speed().withEvidence(Collections.nCopies(count, "laporan"));
    return result(main().withIndicators(first, Samples.number(), Samples.quality()));
  }

  private static Evaluation indicators(int count) {
    List<Indicator> more =
        IntStream.range(3, count)
            .<Indicator>mapToObj(i -> Samples.number().withId("X" + i))
            .toList();
    return result(
        main()
            .withIndicators(
                Stream.concat(Samples.mainResult().getIndicators().stream(), more.stream())
                    .toList()));
  }

  private static Evaluation results(int count) {
    List<PlannedResult> more =
        IntStream.range(1, count)
            .<PlannedResult>mapToObj(
                i -> main().withId("R" + i).withIndicators(Samples.number().withId("X" + i)))
            .toList();
    return plan(
        Samples.skp()
            .withResults(Stream.concat(Stream.of(Samples.mainResult()), more.stream()).toList()));
  }

  private static Evaluation resources(int count) {
    return plan(
        Samples.skp()
            .withAttachment(
                Attachment.builder()
                    .addAllResources(Collections.nCopies(count, "akses"))
                    .addAccountabilityScheme("laporan")
                    .addConsequence("pembinaan")
                    .build()));
  }

  private static Evaluation feedback(int count) {
    Feedback one = Samples.appraisal().getFeedback().get(0);
    return appraisal(Samples.appraisal().withFeedback(Collections.nCopies(count, one)));
  }

  private static Evaluation interpretations(int count) {
    return ImmutableEvaluation.copyOf(Samples.evaluation())
        .withInterpretations(
            IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> "NAME_" + i, i -> "READING")));
  }

  private static Arguments sized(String pointer, int max, IntFunction<Evaluation> with) {
    return Arguments.of(pointer, max, with);
  }

  private static Stream<Arguments> sizes() {
    return Stream.of(
        sized("/plan/results/0/indicators/0/evidence", Limits.TEXTS_MAX, LimitsTest::evidence),
        sized("/plan/results/0/indicators", Limits.INDICATORS_MAX, LimitsTest::indicators),
        sized("/plan/results", Limits.RESULTS_MAX, LimitsTest::results),
        sized("/plan/attachment/resources", Limits.TEXTS_MAX, LimitsTest::resources),
        sized("/appraisal/feedback", Limits.FEEDBACK_MAX, LimitsTest::feedback),
        sized("/interpretations", Limits.INTERPRETATIONS_MAX, LimitsTest::interpretations));
  }

  private static Set<String> errors(Evaluation evaluation) {
    return AppraisalCheck.check(evaluation).stream()
        .filter(Violation::isError)
        .map(Violation::pointer)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void bothChecksKnowTheSizeOfLists(String pointer, int max, IntFunction<Evaluation> with) {
    assertThat(errors(with.apply(max))).isEmpty();
    assertThat(Validation.pointers(VALIDATOR, with.apply(max))).isEmpty();
    assertThat(errors(with.apply(max + 1))).containsExactly(pointer);
    assertThat(Validation.pointers(VALIDATOR, with.apply(max + 1))).containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource({
    "MAJORITY_RULE, x y, /interpretations/MAJORITY_RULE",
    "MAJORITY RULE, x, /interpretations",
    "MAJORITY RULE, x y, /interpretations"
  })
  void interpretationsHaveAForm(String name, String reading, String pointer) {
    Evaluation odd =
        ImmutableEvaluation.copyOf(Samples.evaluation()).withInterpretations(Map.of(name, reading));

    assertThat(errors(odd)).containsExactly(pointer);
    assertThat(Validation.pointers(VALIDATOR, odd)).anyMatch(one -> one.startsWith(pointer));
  }
}
