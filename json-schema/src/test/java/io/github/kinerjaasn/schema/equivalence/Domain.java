package io.github.kinerjaasn.schema.equivalence;

import static java.util.Map.entry;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.career.CareerCheck;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeCheck;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.catalogue.CatalogueCheck;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.feedback.FeedbackCheck;
import io.github.kinerjaasn.core.feedback.FeedbackFile;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.judgement.JudgementCheck;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.measure.CaseRegisterCheck;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.plan.SkpCheck;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.report.ReportCheck;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.survey.SurveyCheck;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Bean Validation and the domain's own checks say of a document that could be read. */
final class Domain {
  private static final Map<Class<?>, Function<Object, Collection<Violation>>> CHECKS =
      Map.ofEntries(
          entry(Indicator.class, document -> check((Indicator) document)),
          entry(Skp.class, document -> SkpCheck.check((Skp) document)),
          entry(Appraisal.class, document -> AppraisalCheck.check((Appraisal) document)),
          entry(Evaluation.class, document -> AppraisalCheck.check((Evaluation) document)),
          entry(Cascade.class, document -> CascadeCheck.check((Cascade) document)),
          entry(CascadeResults.class, document -> check((CascadeResults) document)),
          entry(CaseRegister.class, document -> CaseRegisterCheck.check((CaseRegister) document)),
          entry(ReportBook.class, document -> ReportCheck.check((ReportBook) document)),
          entry(
              SatisfactionSurvey.class,
              document -> SurveyCheck.check((SatisfactionSurvey) document)),
          entry(FeedbackFile.class, document -> FeedbackCheck.check((FeedbackFile) document)),
          entry(
              IndicatorCatalogue.class,
              document -> CatalogueCheck.check((IndicatorCatalogue) document)),
          entry(CareerFile.class, document -> CareerCheck.check((CareerFile) document)),
          entry(PanelSession.class, document -> JudgementCheck.check((PanelSession) document)),
          entry(LevelRegister.class, document -> JudgementCheck.check((LevelRegister) document)),
          entry(FeedbackRound.class, document -> FeedbackCheck.check((FeedbackRound) document)),
          entry(AwardRound.class, document -> CareerCheck.check((AwardRound) document)));

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Domain() {}

  private static Collection<Violation> check(Indicator indicator) {
    Inspection inspection = Inspection.start();
    IndicatorRules.check(inspection, indicator);
    return inspection.violations();
  }

  private static Collection<Violation> check(CascadeResults results) {
    return CascadeCheck.check(results.getCascade()).stream()
        .map(violation -> violation.under("/cascade"))
        .toList();
  }

  /** The places of errors by the checks; a type without checks of its own has none. */
  static Set<String> byChecks(Class<?> type, Object document) {
    Set<String> places = new TreeSet<>();
    checks(type, document).stream()
        .filter(Violation::isError)
        .forEach(violation -> places.add(violation.pointer()));
    return places;
  }

  private static Collection<Violation> checks(Class<?> type, Object document) {
    return CHECKS.getOrDefault(type, any -> List.of()).apply(document);
  }

  /** The places of errors by Bean Validation. */
  static Set<String> byValidator(Object document) {
    Set<String> places = new TreeSet<>();
    VALIDATOR.validate(document).forEach(one -> places.add(pointer(one.getPropertyPath())));
    return places;
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
