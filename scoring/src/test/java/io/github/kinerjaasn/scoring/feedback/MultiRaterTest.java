package io.github.kinerjaasn.scoring.feedback;

import static io.github.kinerjaasn.core.appraisal.FeedbackRole.ATASAN;
import static io.github.kinerjaasn.core.appraisal.FeedbackRole.BAWAHAN;
import static io.github.kinerjaasn.core.appraisal.FeedbackRole.DIRI_SENDIRI;
import static io.github.kinerjaasn.core.appraisal.FeedbackRole.PENERIMA_LAYANAN;
import static io.github.kinerjaasn.core.appraisal.FeedbackRole.REKAN;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MultiRaterTest {
  private final FeedbackPolicy standard = FeedbackPolicy.standard();

  private final List<Feedback> all = new ArrayList<>();

  private MultiRaterTest add(FeedbackRole role, Rating... ratings) {
    for (Rating rating : ratings) {
      all.add(
          Feedback.builder()
              .coreValue(CoreValue.KOLABORATIF)
              .role(role)
              .source("R-" + all.size())
              .text("Contoh umpan balik.")
              .rating(rating)
              .build());
    }
    return this;
  }

  private TopicView view(FeedbackPolicy policy) {
    return MultiRater.summarise(all, policy).orElseThrow().topics().get(0);
  }

  private static final Rating[] FOUR = {
    DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI
  };

  @Test
  void rolesAreShownApart() {
    add(ATASAN, SESUAI_EKSPEKTASI).add(REKAN, FOUR).add(BAWAHAN, FOUR);
    TopicView view = view(standard);
    assertThat(view.topic()).isEqualTo("KOLABORATIF");
    assertThat(view.views())
        .extracting(RoleView::roles)
        .containsExactly(Set.of(ATASAN), Set.of(REKAN), Set.of(BAWAHAN));
    Tally peers = view.views().get(1).tally();
    assertThat(peers.counts())
        .isEqualTo(Map.of(DI_ATAS_EKSPEKTASI, 1L, SESUAI_EKSPEKTASI, 2L, DI_BAWAH_EKSPEKTASI, 1L));
    assertThat(peers.agreement()).contains(Percentage.ofShare(Rational.of(1, 6)));
    assertThat(peers.spread()).isEqualTo(2);
    assertThat(peers.share(SESUAI_EKSPEKTASI)).isEqualTo(Percentage.ofPercent(50));
    assertThat(view.withheld()).isEmpty();
    assertThat(view.tooFew()).isEmpty();
  }

  @Test
  void smallRolesAreMergedWithEachOther() {
    add(REKAN, SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI).add(BAWAHAN, DI_BAWAH_EKSPEKTASI);
    TopicView view = view(standard);
    assertThat(view.views()).extracting(RoleView::roles).containsExactly(Set.of(REKAN, BAWAHAN));
    assertThat(view.tooFew()).containsExactly(ATASAN, REKAN, BAWAHAN);
  }

  @Test
  void aLoneSmallRoleIsMergedWithTheSmallestLargeOne() {
    add(REKAN, FOUR)
        .add(PENERIMA_LAYANAN, SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI)
        .add(BAWAHAN, DI_BAWAH_EKSPEKTASI);
    assertThat(view(standard).views())
        .extracting(RoleView::roles)
        .containsExactly(Set.of(REKAN), Set.of(BAWAHAN, PENERIMA_LAYANAN));
  }

  @Test
  void whatCannotBeMergedIsWithheld() {
    add(ATASAN, SESUAI_EKSPEKTASI).add(BAWAHAN, DI_BAWAH_EKSPEKTASI, DI_BAWAH_EKSPEKTASI);
    TopicView view = view(standard);
    assertThat(view.views()).extracting(RoleView::roles).containsExactly(Set.of(ATASAN));
    assertThat(view.withheld()).containsExactly(BAWAHAN);
  }

  @Test
  void anAgencyMayWithholdInsteadOfMerging() {
    add(REKAN, FOUR).add(BAWAHAN, DI_BAWAH_EKSPEKTASI, DI_BAWAH_EKSPEKTASI);
    FeedbackPolicy policy =
        new FeedbackPolicy(Map.of(), 3, Set.of(), FeedbackPolicy.SmallGroups.WITHHOLD);
    TopicView view = view(policy);
    assertThat(view.views()).extracting(RoleView::roles).containsExactly(Set.of(REKAN));
    assertThat(view.withheld()).containsExactly(BAWAHAN);
    assertThat(view.tooFew()).isEmpty();
  }

  @Test
  void neitherPseudonymNorTextIsShown() {
    add(REKAN, FOUR).add(DIRI_SENDIRI, DI_ATAS_EKSPEKTASI);
    Outcome<FeedbackSummary> outcome = MultiRater.summarise(all, standard);
    assertThat(outcome.toString()).doesNotContain("R-0").doesNotContain("Contoh umpan balik");
    assertThat(outcome.why().orElseThrow().toText(Language.ID))
        .contains("umpan balik 360 derajat (KOLABORATIF)")
        .contains("rekan: 1 di atas, 2 sesuai, 1 di bawah")
        .contains("bukan rating");
  }

  @Test
  void oneRaterRatesATopicOnce() {
    add(REKAN, FOUR);
    all.add(all.get(2));
    Outcome<FeedbackSummary> outcome = MultiRater.summarise(all, standard);
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.violations()).extracting(Violation::pointer).containsExactly("/feedback/4");
  }

  @Test
  void aRatingWithoutPseudonymIsNotCounted() {
    add(REKAN, FOUR);
    all.add(
        Feedback.builder()
            .resultId("RHK-1")
            .role(REKAN)
            .text("Tanpa nama.")
            .rating(SESUAI_EKSPEKTASI)
            .build());
    all.add(Feedback.builder().resultId("RHK-1").role(REKAN).text("Tanpa rating.").build());
    Outcome<FeedbackSummary> outcome = MultiRater.summarise(all, standard);
    assertThat(outcome.orElseThrow().topics()).hasSize(1);
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactly("/feedback/4/source");
  }

  @Test
  void aRatingWithoutTopicIsRefused() {
    all.add(
        Feedback.builder().role(REKAN).source("R-1").text("x").rating(SESUAI_EKSPEKTASI).build());
    assertThat(MultiRater.summarise(all, standard).violations())
        .extracting(Violation::pointer)
        .containsExactly("/feedback/0");
  }

  @Test
  void aThresholdOfOneIsNoThreshold() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FeedbackPolicy(Map.of(), 1, Set.of(), FeedbackPolicy.SmallGroups.MERGE))
        .withMessageContaining("anonymityThreshold");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new FeedbackPolicy(Map.of(REKAN, 0), 2, Set.of(), FeedbackPolicy.SmallGroups.MERGE))
        .withMessageContaining("minimumRaters");
  }

  @Test
  void aTallyNeedsOneRating() {
    assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(Map.of(SESUAI_EKSPEKTASI, 2L, DI_ATAS_EKSPEKTASI, -1L)));
    assertThat(Tally.of(List.of(SESUAI_EKSPEKTASI)).agreement()).isEmpty();
  }
}
