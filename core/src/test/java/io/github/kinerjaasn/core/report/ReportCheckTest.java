package io.github.kinerjaasn.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Post;
import io.github.kinerjaasn.core.person.PostKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportCheckTest {
  private static final ImmutableIndicator INDICATOR =
      Indicator.builder()
          .id("IKI-1")
          .name("Pasien dilayani")
          .kind(IndicatorKind.IKI)
          .polarity(Polarity.MAXIMIZE)
          .target(Target.minimum(Quantity.parse("1200 pasien")))
          .consolidation(Consolidation.SUM)
          .build();

  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
  }

  private static MonthlyReport report(String month, Realisation... realisations) {
    return MonthlyReport.builder().month(Period.parse(month)).addRealisations(realisations).build();
  }

  private static Realisation patients(String month, String amount) {
    return Realisation.of("IKI-1", Period.parse(month), Quantity.parse(amount));
  }

  private static ImmutableReportBook.Builder book() {
    return ReportBook.builder().subject("Puskesmas contoh").year(Period.ofYear(2025));
  }

  @Test
  void acceptsSoundReports() {
    ReportBook book =
        book()
            .addIndicator(INDICATOR)
            .addReports(
                report("2025-02", patients("2025-02", "90 pasien")),
                report("2025-01", Realisation.absent("IKI-1", Period.parse("2025-01"), "banjir")))
            .build();
    assertThat(ReportCheck.check(book)).isEmpty();
  }

  @Test
  void findsAllThatIsWrongWithReports() {
    ReportBook book =
        ReportBook.builder()
            .subject("Puskesmas contoh")
            .year(Period.parse("2025-S1"))
            .addIndicator(INDICATOR.withConsolidation(java.util.Optional.empty()))
            .addReports(
                report(
                    "2025-01",
                    patients("2025-02", "90 orang"),
                    Realisation.of("IKI-9", Period.parse("2025-01"), Quantity.parse("1 pasien"))),
                report("2025-01"),
                report("2025-Q1"),
                report("2025-07"))
            .build();
    assertThat(found(ReportCheck.check(book)))
        .containsExactly(
            "/indicators/0/consolidation how monthly reports become one is missing",
            "/reports/0/realisations/0/period the realisation is not of the month of its report",
            "/reports/0/realisations/0/quantity the unit of the report is not that of the target",
            "/reports/0/realisations/1/indicatorId these reports have no such indicator",
            "/reports/1/month this is already recorded",
            "/reports/2/month this is not a month of the year",
            "/reports/3/month this is not a month of the year",
            "/year this is not a calendar year");
  }

  private static SurveyResponse response(Map<String, Integer> answers) {
    return SurveyResponse.builder().putAllAnswers(answers).build();
  }

  private static ImmutableSatisfactionSurvey.Builder survey(long population) {
    return SatisfactionSurvey.builder()
        .service("Rawat jalan")
        .period(Period.parse("2025-S1"))
        .population(population);
  }

  @Test
  void checksAnswersAgainstElementsAndScale() {
    SatisfactionSurvey sound =
        survey(2)
            .addElements("U1", "U2")
            .addResponses(response(Map.of("U1", 1, "U2", 4)), response(Map.of("U1", 2)))
            .build();
    assertThat(ReportCheck.check(sound)).isEmpty();
    SatisfactionSurvey wrong =
        survey(2)
            .addElements("U1", "U2", "U2")
            .addResponses(
                response(Map.of("U1", 0)), response(Map.of("U1", 5)), response(Map.of("U3", 4)))
            .build();
    assertThat(found(ReportCheck.check(wrong)))
        .containsExactly(
            "/elements/2 this is already recorded",
            "/population there are more respondents than users of the service",
            "/responses/0/answers an answer is outside 1 to 4",
            "/responses/1/answers an answer is outside 1 to 4",
            "/responses/2/answers an answer to an element that was not asked");
    for (String element : List.of("U0", "U10")) {
      assertThat(found(ReportCheck.check(survey(1).addElements(element).build())))
          .containsExactly("/elements the elements are none, or not known ones");
    }
    assertThat(ReportCheck.check(survey(1).build())).hasSize(1);
  }

  @Test
  void feedbackMustPointToEvidence() {
    Feedback said =
        Feedback.builder()
            .resultId("RHK-1")
            .role(FeedbackRole.ATASAN)
            .text("Antrean pagi lebih tertib sejak pendaftaran dipisah.")
            .build();
    FeedbackFile file =
        FeedbackFile.builder()
            .addEvidence(EvidenceItem.builder().id("B-1").description("Register").build())
            .addEvidence(EvidenceItem.builder().id("B-1").description("Foto").build())
            .addFeedback(
                EvidencedFeedback.builder().id("UB-1").feedback(said).addEvidenceIds("B-1").build(),
                EvidencedFeedback.builder().id("UB-2").feedback(said).build(),
                EvidencedFeedback.builder().id("UB-3").feedback(said).addEvidenceIds("B-2").build())
            .build();
    assertThat(found(ReportCheck.check(file)))
        .containsExactly(
            "/evidence/1/id this is already recorded",
            "/feedback/1/evidenceIds the feedback points to no evidence",
            "/feedback/2/evidenceIds/0 the file has no such evidence");
  }

  @Test
  void aCatalogueListsPostsAndIndicatorsOnce() {
    CataloguedIndicator one =
        CataloguedIndicator.builder().indicator(INDICATOR).influence(Influence.LANGSUNG).build();
    CataloguePost post =
        CataloguePost.builder()
            .id("P")
            .post(Post.builder().name("Perawat").kind(PostKind.JF_KETERAMPILAN).build())
            .addIndicators(one, one)
            .build();
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.builder().organisation("Puskesmas").addPosts(post, post).build();
    assertThat(found(ReportCheck.check(catalogue)))
        .containsExactly(
            "/posts/0/indicators/1/indicator this is already recorded",
            "/posts/1/id this is already recorded",
            "/posts/1/indicators/1/indicator this is already recorded");
  }

  @Test
  void aRoundListsCandidatesAndYearsOnce() {
    YearPredicate year =
        YearPredicate.builder().year(Period.ofYear(2024)).predicate(Predicate.BAIK).build();
    YearPredicate half =
        YearPredicate.builder().year(Period.parse("2024-S1")).predicate(Predicate.BAIK).build();
    AwardRound round =
        AwardRound.builder()
            .year(Period.parse("2025-Q1"))
            .addCandidates(
                AwardCandidate.builder().code("C-1").addHistory(year, year, half).build(),
                AwardCandidate.builder().code("C-1").build())
            .build();
    assertThat(found(ReportCheck.check(round)))
        .containsExactly(
            "/candidates/0/history/1/year this is already recorded",
            "/candidates/0/history/2/year this is not a calendar year",
            "/candidates/1/code this is already recorded",
            "/year this is not a calendar year");
  }
}
