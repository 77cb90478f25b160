package io.github.kinerjaasn.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.scoring.feedback.FeedbackPolicy.SmallGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An attacker who keeps all summaries of a round and adds and subtracts them. */
class DisclosureProperties {
  private static final int ATTACKED = 4;

  private static FeedbackRound round(List<Feedback> feedback) {
    return FeedbackRound.builder()
        .code("PGW-01")
        .period(Period.ofYear(2025))
        .addAllFeedback(feedback)
        .build();
  }

  private static Feedback rated(FeedbackRole role, int source, Rating rating) {
    return Feedback.builder()
        .resultId("RHK-1")
        .role(role)
        .source("R-" + source)
        .text("contoh")
        .rating(rating)
        .build();
  }

  private static List<Feedback> grown(List<Feedback> before, Random random) {
    List<Feedback> after = new ArrayList<>(before);
    int more = random.nextInt(6);
    for (int i = 0; i < more; i++) {
      FeedbackRole role = FeedbackRole.values()[1 + random.nextInt(2)];
      after.add(rated(role, after.size(), Rating.values()[random.nextInt(3)]));
    }
    return after;
  }

  /** Who was counted in a view: all of its roles that had spoken by then. */
  private static Set<String> givers(RoleView view, List<Feedback> known) {
    return Set.copyOf(
        known.stream()
            .filter(one -> view.roles().contains(one.getRole()))
            .map(one -> one.getSource().orElseThrow())
            .toList());
  }

  /**
   * Every sum and difference of up to four published views is either no set of people at all, or
   * one of the threshold and more.
   */
  @Property(tries = 300)
  void nothingCanBeSubtracted(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 4) int threshold) {
    List<FeedbackSummary> published = new ArrayList<>();
    List<Set<String>> shown = new ArrayList<>();
    List<Feedback> known = new ArrayList<>();
    for (int release = 0; release < 4; release++) {
      known = grown(known, random);
      SmallGroups small = SmallGroups.values()[random.nextInt(2)];
      FeedbackPolicy policy = new FeedbackPolicy(Map.of(), threshold, Set.of(), small);
      FeedbackSummary next = MultiRater.summarise(round(known), policy, published).orElseThrow();
      for (TopicView topic : next.topics()) {
        for (RoleView view : topic.views()) {
          shown.add(givers(view, known));
        }
      }
      published.add(next);
    }
    attack(shown, 0, new HashMap<>(), 0, threshold);
  }

  private static void attack(
      List<Set<String>> shown, int from, Map<String, Integer> sum, int used, int threshold) {
    boolean isSet = sum.values().stream().allMatch(times -> times == 0 || times == 1);
    long people = sum.values().stream().filter(times -> times == 1).count();
    if (isSet && people > 0) {
      assertThat(people).isGreaterThanOrEqualTo(threshold);
    }
    for (int i = from; i < shown.size() && used < ATTACKED; i++) {
      for (int sign : new int[] {1, -1}) {
        Map<String, Integer> next = new HashMap<>(sum);
        shown.get(i).forEach(one -> next.merge(one, sign, Integer::sum));
        attack(shown, i + 1, next, used + 1, threshold);
      }
    }
  }

  private static List<Feedback> three() {
    List<Feedback> three = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      three.add(rated(FeedbackRole.REKAN, i, Rating.SESUAI_EKSPEKTASI));
    }
    return three;
  }

  @Example
  void oneMoreRaterIsWithheldAndThreeMoreAreShown() {
    FeedbackPolicy policy = FeedbackPolicy.standard();
    FeedbackSummary first = MultiRater.summarise(round(three()), policy, List.of()).orElseThrow();
    List<Feedback> later = three();
    later.add(rated(FeedbackRole.REKAN, 3, Rating.DI_BAWAH_EKSPEKTASI));
    TopicView withheld =
        MultiRater.summarise(round(later), policy, List.of(first)).orElseThrow().topics().get(0);
    assertThat(withheld.views()).isEmpty();
    assertThat(withheld.withheld()).containsExactly(FeedbackRole.REKAN);
    later.add(rated(FeedbackRole.REKAN, 4, Rating.DI_BAWAH_EKSPEKTASI));
    later.add(rated(FeedbackRole.REKAN, 5, Rating.SESUAI_EKSPEKTASI));
    assertThat(
            MultiRater.summarise(round(later), policy, List.of(first))
                .orElseThrow()
                .topics()
                .get(0)
                .views())
        .hasSize(1);
  }

  @Example
  void theSameSummaryMayBeShownAgainAndAChangedMarkMayNot() {
    FeedbackPolicy policy = FeedbackPolicy.standard();
    FeedbackSummary first = MultiRater.summarise(round(three()), policy, List.of()).orElseThrow();
    assertThat(MultiRater.summarise(round(three()), policy, List.of(first)).orElseThrow())
        .isEqualTo(first);
    List<Feedback> changed = three();
    changed.set(0, rated(FeedbackRole.REKAN, 0, Rating.DI_BAWAH_EKSPEKTASI));
    assertThat(
            MultiRater.summarise(round(changed), policy, List.of(first))
                .orElseThrow()
                .topics()
                .get(0)
                .views())
        .isEmpty();
  }

  /** Merged first, apart later: the difference would be the two peers. */
  @Example
  void whatWasMergedIsNotShownApart() {
    List<Feedback> all = three();
    all.add(rated(FeedbackRole.BAWAHAN, 3, Rating.SESUAI_EKSPEKTASI));
    all.add(rated(FeedbackRole.BAWAHAN, 4, Rating.DI_BAWAH_EKSPEKTASI));
    FeedbackSummary merged =
        MultiRater.summarise(round(all), FeedbackPolicy.standard(), List.of()).orElseThrow();
    assertThat(merged.topics().get(0).views()).hasSize(1);
    FeedbackPolicy apart = new FeedbackPolicy(Map.of(), 3, Set.of(), SmallGroups.WITHHOLD);
    assertThat(
            MultiRater.summarise(round(all), apart, List.of())
                .orElseThrow()
                .topics()
                .get(0)
                .views())
        .extracting(RoleView::roles)
        .containsExactly(Set.of(FeedbackRole.REKAN));
    assertThat(
            MultiRater.summarise(round(all), apart, List.of(merged))
                .orElseThrow()
                .topics()
                .get(0)
                .views())
        .isEmpty();
  }

  /** A role whose giver is known anyway may change, but not come out of a merged group. */
  @Example
  void anOpenRoleMayChange() {
    FeedbackPolicy policy = FeedbackPolicy.standard();
    Feedback before = rated(FeedbackRole.ATASAN, 0, Rating.SESUAI_EKSPEKTASI);
    Feedback after = rated(FeedbackRole.ATASAN, 0, Rating.DI_ATAS_EKSPEKTASI);
    FeedbackSummary first =
        MultiRater.summarise(round(List.of(before)), policy, List.of()).orElseThrow();
    assertThat(
            MultiRater.summarise(round(List.of(after)), policy, List.of(first))
                .orElseThrow()
                .topics()
                .get(0)
                .withheld())
        .isEmpty();
  }
}
