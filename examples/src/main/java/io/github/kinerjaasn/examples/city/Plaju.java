package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.feedback.FeedbackCheck;
import io.github.kinerjaasn.core.feedback.FeedbackFile;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.report.AwardProposal;
import io.github.kinerjaasn.scoring.report.AwardProposals;
import io.github.kinerjaasn.scoring.report.AwardRule;
import io.github.kinerjaasn.scoring.report.CatalogueFitness;
import io.github.kinerjaasn.scoring.report.CriteriaSheet;
import io.github.kinerjaasn.scoring.report.IndicatorYear;
import io.github.kinerjaasn.scoring.report.MonthlyConsolidation;
import io.github.kinerjaasn.scoring.report.SatisfactionIndex;
import io.github.kinerjaasn.scoring.report.SurveyResult;
import java.io.IOException;
import java.util.List;

/** Criteria that everybody can see, reports and surveys as data, feedback on evidence, awards. */
final class Plaju implements City {
  private static final String CATALOGUE = "katalog-indikator.json";
  private static final String REPORTS = "laporan-bulanan.json";
  private static final String SURVEY = "survei-kepuasan.json";
  private static final String FEEDBACK = "umpan-balik.json";
  private static final String AWARDS = "calon-penghargaan.json";

  /** The office's own rule; national law only says that results are used for rewards. */
  private static final AwardRule RULE =
      new AwardRule(
          Text.of("Pegawai Teladan Puskesmas", "Model employee of the health centre"),
          Predicate.BAIK,
          2,
          Rational.of(100),
          LegalText.PERMENPANRB_6_2022.at(
              "pemanfaatan hasil untuk penghargaan", Confidence.OFFICIAL_SECONDARY));

  @Override
  public String name() {
    return "plaju";
  }

  @Override
  public void tell(CityData data, Story story) throws IOException {
    story.title(
        Text.of(
            "Plaju: kriteria terbuka, laporan bulanan, kepuasan pasien",
            "Plaju: open criteria, monthly reports, patients' satisfaction"));
    catalogue(data.read(CATALOGUE, IndicatorCatalogue.class), story);
    reports(data.read(REPORTS, ReportBook.class), story);
    survey(data.read(SURVEY, SatisfactionSurvey.class), story);
    feedback(data.read(FEEDBACK, FeedbackFile.class), story);
    awards(data.read(AWARDS, AwardRound.class), story);
  }

  private static void catalogue(IndicatorCatalogue catalogue, Story story) {
    story.chapter(
        Text.of("Lembar kriteria yang dapat dibaca semua", "Criteria that everybody can read"));
    catalogue
        .getPosts()
        .forEach(post -> story.block(CriteriaSheet.of(post).toText(story.language())));
    story.chapter(
        Text.of("Apakah indikatornya cocok dengan jabatan?", "Do the indicators fit the posts?"));
    story.remarks(CatalogueFitness.findings(catalogue));
  }

  private static void reports(ReportBook book, Story story) {
    Outcome.Decided<List<IndicatorYear>> decided =
        CityData.decided(REPORTS, MonthlyConsolidation.consolidate(book));
    story.chapter(
        Text.of("Laporan bulanan {0}, {1}", "Monthly reports of {0}, {1}")
            .with(book.getSubject(), book.getYear()));
    for (IndicatorYear year : decided.value()) {
      story.item(Text.same("{0}"), year.indicatorId());
      year.quarters().forEach(one -> story.line(Text.same("    {0}: {1}"), one.period(), one));
      story.line(Text.same("    {0}: {1}"), year.year().period(), year.year());
    }
    story.remarks(decided.remarks());
  }

  private static void survey(SatisfactionSurvey survey, Story story) {
    Outcome.Decided<SurveyResult> decided =
        CityData.decided(SURVEY, SatisfactionIndex.of(survey, Interpretations.defaults()));
    SurveyResult result = decided.value();
    story.chapter(
        Text.of("Survei kepuasan: {0}", "Satisfaction survey: {0}").with(survey.getService()));
    story.line(
        Text.of(
            "IKM {0}; {1} responden dihitung, {2} ditolak, diperlukan {3} dari {4} pengguna.",
            "Index {0}; {1} responses counted, {2} refused, {3} needed of {4} users."),
        result.index(),
        result.index().responden(),
        result.index().ditolak(),
        result.needed(),
        survey.getPopulation());
    story.line(
        Text.of(
            "Galat {0} %; peka pembulatan: {1}; tafsir yang mengubah mutu: {2}.",
            "Margin {0} %; sensitive to rounding: {1}; readings that change the quality: {2}."),
        result.margin(),
        result.roundingSensitive(),
        result.changing().isEmpty() ? Text.of("tidak ada", "none") : result.changing());
    story.remarks(decided.remarks());
    story.steps(decided.reasoning(), 3);
  }

  private static void feedback(FeedbackFile file, Story story) {
    story.chapter(Text.of("Umpan balik harus menunjuk bukti", "Feedback must point to evidence"));
    file.getFeedback()
        .forEach(
            one ->
                story.item(
                    Text.of("{0} ({1}): {2} Bukti: {3}", "{0} ({1}): {2} Evidence: {3}"),
                    one.getId(),
                    one.getFeedback().getRole(),
                    one.getFeedback().getText(),
                    one.getEvidenceIds().isEmpty()
                        ? Text.of("belum ada", "none yet")
                        : one.getEvidenceIds()));
    story.remarks(FeedbackCheck.check(file));
  }

  private static void awards(AwardRound round, Story story) {
    Outcome.Decided<List<AwardProposal>> decided =
        CityData.decided(AWARDS, AwardProposals.propose(round, RULE));
    story.chapter(
        Text.of("Usulan penghargaan {0}", "Award proposals of {0}").with(round.getYear()));
    story.line(Text.of("Aturan kantor: {0}.", "The office's rule: {0}."), RULE);
    for (AwardProposal one : decided.value()) {
      story.item(Text.same("{0}: {1}"), one.code(), one);
      one.reasons().forEach(reason -> story.line(Text.same("    {0}"), reason));
    }
    story.line(Text.of("Dasar: {0}.", "Basis: {0}."), RULE.basis());
  }
}
