package io.github.kinerjaasn.core.report;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/** Says all that is wrong in one of these documents, at once, each with its place and advice. */
public final class ReportCheck {
  private ReportCheck() {}

  /**
   * Checks a book of monthly reports.
   *
   * @param book the book
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(ReportBook book) {
    Inspection in = Inspection.start();
    in.include(book.inspect());
    in.at("subject").line(book.getSubject(), Limits.NAME_MAX);
    in.at("indicators").each(book.getIndicators(), Limits.INDICATORS_MAX, IndicatorRules::check);
    in.at("reports")
        .each(
            book.getReports(),
            Limits.MONTHS_MAX,
            (at, report) ->
                at.at("realisations")
                    .each(report.getRealisations(), Limits.INDICATORS_MAX, IndicatorRules::check));
    return in.violations();
  }

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

  /**
   * Checks a catalogue.
   *
   * @param catalogue the catalogue
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(IndicatorCatalogue catalogue) {
    Inspection in = Inspection.start();
    in.include(catalogue.inspect());
    in.at("organisation").line(catalogue.getOrganisation(), Limits.NAME_MAX);
    in.at("posts").each(catalogue.getPosts(), Limits.NODES_MAX, ReportCheck::post);
    return in.violations();
  }

  private static void post(Inspection in, CataloguePost post) {
    in.at("id").id(post.getId());
    in.at("post").include(post.getPost().inspect());
    in.at("post").at("name").line(post.getPost().getName(), Limits.NAME_MAX);
    in.at("indicators")
        .each(
            post.getIndicators(),
            Limits.INDICATORS_MAX,
            (at, one) -> {
              IndicatorRules.check(at.at("indicator"), one.getIndicator());
              at.at("influenceReason").prose(one.getInfluenceReason(), Limits.TEXT_MAX);
            });
  }

  /**
   * Checks a file of feedback.
   *
   * @param file the file
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(FeedbackFile file) {
    Inspection in = Inspection.start();
    in.include(file.inspect());
    in.at("evidence")
        .each(
            file.getEvidence(),
            Limits.NODES_MAX,
            (at, one) -> {
              at.at("id").id(one.getId());
              at.at("description").prose(one.getDescription(), Limits.TEXT_MAX);
            });
    in.at("feedback").each(file.getFeedback(), Limits.FEEDBACK_MAX, ReportCheck::feedback);
    return in.violations();
  }

  private static void feedback(Inspection in, EvidencedFeedback one) {
    in.at("id").id(one.getId());
    in.at("feedback").at("text").prose(one.getFeedback().getText(), Limits.NOTE_MAX);
    in.at("evidenceIds").each(one.getEvidenceIds(), Limits.TEXTS_MAX, Inspection::id);
  }

  /**
   * Checks a round of awards.
   *
   * @param round the round
   * @return the errors, sorted; empty if there are none
   */
  public static List<Violation> check(AwardRound round) {
    Inspection in = Inspection.start();
    in.include(round.inspect());
    in.at("candidates")
        .each(
            round.getCandidates(),
            Limits.NODES_MAX,
            (at, one) -> {
              at.at("code").id(one.getCode());
              at.at("evidence").texts(one.getEvidence());
            });
    return in.violations();
  }
}
