package io.github.kinerjaasn.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {
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
    assertThat(found(CatalogueCheck.check(catalogue)))
        .containsExactly(
            "/posts/0/indicators/1/indicator this is already recorded",
            "/posts/1/id this is already recorded",
            "/posts/1/indicators/1/indicator this is already recorded");
  }
}
