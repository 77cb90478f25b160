package io.github.kinerjaasn.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableFeedback;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackCheckTest {
  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
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
    assertThat(found(FeedbackCheck.check(file)))
        .containsExactly(
            "/evidence/1/id this is already recorded",
            "/feedback/1/evidenceIds the feedback points to no evidence",
            "/feedback/2/evidenceIds/0 the file has no such evidence");
  }

  @Test
  void missingEvidenceIsSaidOnce() {
    Feedback said =
        Feedback.builder().resultId("RHK-1").role(FeedbackRole.REKAN).text("Contoh.").build();
    EvidencedFeedback one = EvidencedFeedback.builder().id("UB-1").feedback(said).build();
    assertThat(FeedbackCheck.check(FeedbackFile.builder().addFeedback(one).build()))
        .extracting(Violation::pointer)
        .containsExactly("/feedback/0/evidenceIds");
  }

  @Test
  void aRaterRatesATopicOnceInOneRole() {
    ImmutableFeedback one =
        Feedback.builder()
            .resultId("RHK-1")
            .role(FeedbackRole.REKAN)
            .source("R-1")
            .text("Contoh.")
            .rating(Rating.SESUAI_EKSPEKTASI)
            .build();
    Feedback other = one.withRole(FeedbackRole.BAWAHAN);
    FeedbackRound round =
        FeedbackRound.builder()
            .code("PGW-01")
            .period(Period.ofYear(2025))
            .addFeedback(one, other, one)
            .build();
    assertThat(found(FeedbackCheck.check(round)))
        .containsExactly("/feedback/2 this rater rated this topic already");
  }
}
