package io.github.kinerjaasn.scoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.feedback.FeedbackPolicy.SmallGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class FeedbackProperties {
  private static List<Feedback> feedback(List<FeedbackRole> roles, Random random) {
    List<Feedback> all = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      all.add(
          Feedback.builder()
              .resultId("RHK-" + random.nextInt(3))
              .role(roles.get(i))
              .source("R-" + i)
              .text("contoh")
              .rating(Rating.values()[random.nextInt(3)])
              .build());
    }
    return all;
  }

  /** No group of the confidential roles is ever shown below the threshold, and none twice. */
  @Property
  void anonymityIsNeverBroken(
      @ForAll @Size(max = 30) List<FeedbackRole> roles,
      @ForAll Set<FeedbackRole> open,
      @ForAll @IntRange(min = 2, max = 6) int threshold,
      @ForAll SmallGroups small,
      @ForAll Random random) {
    FeedbackPolicy policy = new FeedbackPolicy(Map.of(), threshold, open, small);
    List<Feedback> all = feedback(roles, random);
    for (TopicView topic : MultiRater.summarise(all, policy).orElseThrow().topics()) {
      Set<FeedbackRole> seen = new HashSet<>(topic.withheld());
      long given = all.stream().filter(one -> topic(one).equals(topic.topic())).count();
      for (RoleView view : topic.views()) {
        assertThat(view.roles()).noneMatch(role -> !seen.add(role));
        boolean isOpen = open.containsAll(view.roles()) && view.roles().size() == 1;
        assertThat(isOpen || view.tally().raters() >= threshold).isTrue();
        given -= view.tally().raters();
      }
      long hidden =
          all.stream()
              .filter(one -> topic(one).equals(topic.topic()))
              .filter(one -> topic.withheld().contains(one.getRole()))
              .count();
      assertThat(given).isEqualTo(hidden);
      assertThat(topic.withheld()).noneMatch(open::contains);
    }
  }

  private static String topic(Feedback one) {
    return one.getResultId().orElseThrow();
  }

  /** What a withheld role said changes nothing that is shown. */
  @Property
  void whatIsWithheldCannotBeSeen(
      @ForAll @Size(max = 8) List<Rating> peers,
      @ForAll Rating one,
      @ForAll Rating other,
      @ForAll SmallGroups small) {
    FeedbackPolicy policy = new FeedbackPolicy(Map.of(), 4, Set.of(), small);
    FeedbackSummary first = MultiRater.summarise(with(peers, one), policy).orElseThrow();
    FeedbackSummary second = MultiRater.summarise(with(peers, other), policy).orElseThrow();
    if (first.topics().get(0).withheld().contains(FeedbackRole.BAWAHAN)) {
      assertThat(first).isEqualTo(second);
    }
  }

  private static List<Feedback> with(List<Rating> peers, Rating subordinate) {
    List<Feedback> all = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      all.add(one(FeedbackRole.REKAN, "R-" + i, peers.get(i)));
    }
    all.add(one(FeedbackRole.BAWAHAN, "B-1", subordinate));
    return all;
  }

  private static Feedback one(FeedbackRole role, String source, Rating rating) {
    return Feedback.builder()
        .resultId("RHK-1")
        .role(role)
        .source(source)
        .text("contoh")
        .rating(rating)
        .build();
  }

  @Property(tries = 300)
  void orderMeansNothing(@ForAll @Size(max = 30) List<FeedbackRole> roles, @ForAll Random random) {
    List<Feedback> all = feedback(roles, random);
    List<Feedback> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    assertThat(MultiRater.summarise(shuffled, FeedbackPolicy.standard()))
        .isEqualTo(MultiRater.summarise(all, FeedbackPolicy.standard()));
  }

  @Property
  void agreementIsTheShareOfEqualPairs(@ForAll @NotEmpty @Size(max = 12) List<Rating> ratings) {
    long equal = 0;
    long pairs = 0;
    for (int i = 0; i < ratings.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs++;
        equal += ratings.get(i) == ratings.get(j) ? 1 : 0;
      }
    }
    Tally tally = Tally.of(ratings);
    if (pairs == 0) {
      assertThat(tally.agreement()).isEmpty();
    } else {
      assertThat(tally.agreement()).contains(Percentage.ofShare(Rational.of(equal, pairs)));
    }
    Rational shares = Rational.ZERO;
    for (Rating rating : Rating.values()) {
      shares = shares.plus(tally.share(rating).value());
    }
    assertThat(shares).isEqualTo(Rational.HUNDRED);
    assertThat(tally.spread() == 0).isEqualTo(ratings.stream().distinct().count() == 1);
  }
}
