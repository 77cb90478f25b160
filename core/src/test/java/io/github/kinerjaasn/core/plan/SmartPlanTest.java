package io.github.kinerjaasn.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.goal.FindingKind;
import io.github.kinerjaasn.core.goal.SmartFinding;
import io.github.kinerjaasn.core.goal.SmartLetter;
import io.github.kinerjaasn.core.goal.SmartReview;
import io.github.kinerjaasn.core.post.ImmutablePost;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmartPlanTest {
  private static final Skp UNSUPPORTED =
      Samples.skp()
          .withAttachment(Optional.empty())
          .withResults(
              ImmutablePlannedResult.copyOf(Samples.mainResult())
                  .withSupportedLeaderResult(Optional.empty())
                  .withIndicators(Samples.number()));

  @ParameterizedTest
  @EnumSource
  void theSamplePlanIsSmart(SmartLetter letter) {
    assertThat(SmartPlan.review(Samples.skp())).hasSize(1).allMatch(review -> review.isMet(letter));
  }

  @Test
  void findingsPointIntoThePlan() {
    assertThat(SmartPlan.review(UNSUPPORTED).get(0).findings())
        .filteredOn(one -> one.kind() == FindingKind.NOT_MET)
        .extracting(SmartFinding::pointer)
        .containsExactly("/results/0/indicators/0/baseline", "/results/0/supportedLeaderResult");
  }

  @Test
  void relevanceOfSeniorLeadershipIsForAPerson() {
    Skp jpt =
        ((ImmutableSkp) UNSUPPORTED)
            .withPerson(
                Samples.person()
                    .withPost(
                        ImmutablePost.copyOf(Samples.person().getPost())
                            .withKind(PostKind.JPT_MADYA)));
    SmartReview review = SmartPlan.review(jpt).get(0);

    assertThat(review.about(SmartLetter.RELEVANT))
        .extracting(SmartFinding::kind)
        .containsExactly(FindingKind.NEEDS_JUDGEMENT);
    assertThat(review.isMet(SmartLetter.RELEVANT)).isTrue();
  }
}
