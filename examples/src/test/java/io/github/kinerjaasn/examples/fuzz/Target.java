package io.github.kinerjaasn.examples.fuzz;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.career.CareerCheck;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeCheck;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.feedback.FeedbackCheck;
import io.github.kinerjaasn.core.feedback.FeedbackFile;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.goal.SmartGoal;
import io.github.kinerjaasn.core.goal.SmartReview;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.measure.CaseRegisterCheck;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.plan.SkpCheck;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.cascade.CascadeRollUp;
import io.github.kinerjaasn.scoring.feedback.FeedbackPolicy;
import io.github.kinerjaasn.scoring.feedback.MultiRater;
import io.github.kinerjaasn.scoring.feedback.Panel;
import io.github.kinerjaasn.scoring.measure.ProcessChange;
import io.github.kinerjaasn.scoring.measure.TimeIndicators;
import io.github.kinerjaasn.scoring.rater.RaterDiagnostics;
import io.github.kinerjaasn.scoring.report.CatalogueFitness;
import io.github.kinerjaasn.scoring.report.CriteriaSheet;
import io.github.kinerjaasn.scoring.report.MonthlyConsolidation;
import io.github.kinerjaasn.scoring.report.SatisfactionIndex;
import java.util.List;
import java.util.Locale;

/**
 * One entry for text. Feeding it throws exactly when the project is wrong: an exception that the
 * entry does not document, or a promise that does not hold. Time and memory are watched outside.
 */
enum Target {
  /** The scalars' parsers. */
  VALUES(Values::feed),
  /** SIASN's labels. */
  LABELS(Siasn::labels),
  /** SIASN's rows. */
  ROWS(Siasn::rows),
  /** SIASN's answers; the first byte picks the status. */
  REPLY(Siasn::reply),
  /** A line of the conformance stream. */
  LINE(Protocol::line),
  /** A line of a vector file, and an answer judged against it. */
  VECTOR(Protocol::vector),
  /** A command; the first line picks it and its option's value, the rest is the file. */
  COMMAND(Commands::feed),
  /** Any JSON text. */
  JSON(Documents::json),
  /** A document with its plan and appraisal: rated, explained, advised, printed. */
  EVALUATION(Documents.reading(Evaluation.class, Documents::rate)),
  /** An agency's scheme: checked, rated with, printed. */
  SCHEME(Documents.reading(Scheme.class, Documents::scheme)),
  /** A plan. */
  SKP(Documents.reading(Skp.class, SkpCheck::check)),
  /** An appraisal. */
  APPRAISAL(Documents.reading(Appraisal.class, AppraisalCheck::check)),
  /** An indicator. */
  INDICATOR(Documents.reading(Indicator.class, Object::hashCode)),
  /** A goal. */
  GOAL(Documents.reading(SmartGoal.class, goal -> SmartReview.of(goal, Period.ofYear(2025)))),
  /** A performance tree. */
  CASCADE(Documents.reading(Cascade.class, CascadeCheck::check)),
  /** A performance tree with its results. */
  CASCADE_RESULTS(Documents.rating(CascadeResults.class, CascadeRollUp::rollUp)),
  /** Cases of a service: checked, measured, compared before and after a change. */
  CASE_REGISTER(Documents.reading(CaseRegister.class, Target::cases)),
  /** Monthly reports. */
  REPORT_BOOK(Documents.rating(ReportBook.class, MonthlyConsolidation::consolidate)),
  /** A satisfaction survey. */
  SURVEY(
      Documents.rating(
          SatisfactionSurvey.class,
          survey -> SatisfactionIndex.of(survey, Interpretations.defaults()))),
  /** A catalogue of indicators. */
  CATALOGUE(Documents.reading(IndicatorCatalogue.class, Target::catalogue)),
  /** Feedback with its evidence. */
  FEEDBACK(Documents.reading(FeedbackFile.class, FeedbackCheck::check)),
  /** Candidates of an award. */
  AWARDS(Documents.reading(AwardRound.class, CareerCheck::check)),
  /** A round of 360-degree feedback. */
  FEEDBACK_ROUND(
      Documents.rating(
          FeedbackRound.class,
          round -> MultiRater.summarise(round, FeedbackPolicy.standard(), List.of()))),
  /** The session of a panel. */
  PANEL(Documents.rating(PanelSession.class, Panel::judge)),
  /** The levels that raters gave. */
  LEVELS(Documents.rating(LevelRegister.class, RaterDiagnostics::of)),
  /** A career. */
  CAREER(Documents.reading(CareerFile.class, CareerCheck::check));

  /** What an entry does with bytes. */
  @FunctionalInterface
  interface Feeding {
    void feed(byte[] bytes);
  }

  private final Feeding feeding;

  Target(Feeding feeding) {
    this.feeding = feeding;
  }

  void feed(byte[] bytes) {
    feeding.feed(bytes);
  }

  /** The folder of its inputs. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void cases(CaseRegister register) {
    CaseRegisterCheck.check(register);
    Documents.written(TimeIndicators.of(register));
    Documents.written(ProcessChange.of(register));
  }

  private static void catalogue(IndicatorCatalogue catalogue) {
    CatalogueFitness.findings(catalogue);
    catalogue.getPosts().forEach(post -> CriteriaSheet.of(post).toText(Language.ID));
  }
}
