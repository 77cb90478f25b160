package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which roles may be shown on their own, which together, and which not. */
final class Grouping {
  private final FeedbackPolicy policy;
  private final Map<FeedbackRole, List<Rating>> ratings;
  private final List<RoleView> views = new ArrayList<>();
  private final Set<FeedbackRole> withheld = new TreeSet<>();

  private Grouping(FeedbackPolicy policy, Map<FeedbackRole, List<Rating>> ratings) {
    this.policy = policy;
    this.ratings = ratings;
  }

  static TopicView view(
      String topic, Map<FeedbackRole, List<Rating>> ratings, FeedbackPolicy policy) {
    Grouping grouping = new Grouping(policy, ratings);
    grouping.group();
    Set<FeedbackRole> tooFew = new TreeSet<>();
    policy
        .minimumRaters()
        .forEach(
            (role, least) -> {
              if (ratings.getOrDefault(role, List.of()).size() < least) {
                tooFew.add(role);
              }
            });
    grouping.views.sort(Comparator.comparing(view -> view.roles().iterator().next()));
    return new TopicView(topic, grouping.views, grouping.withheld, tooFew);
  }

  private void group() {
    Set<FeedbackRole> small = new TreeSet<>();
    Set<FeedbackRole> large = new TreeSet<>();
    new EnumMap<>(ratings)
        .forEach(
            (role, given) -> {
              if (policy.open().contains(role)) {
                show(Set.of(role));
              } else {
                (given.size() < policy.anonymityThreshold() ? small : large).add(role);
              }
            });
    if (policy.smallGroups() == FeedbackPolicy.SmallGroups.MERGE && !small.isEmpty()) {
      merge(small, large);
    }
    large.forEach(role -> show(Set.of(role)));
    withheld.addAll(small);
  }

  /** The small ones together, with the smallest large one if they are still too few. */
  private void merge(Set<FeedbackRole> small, Set<FeedbackRole> large) {
    Set<FeedbackRole> merged = new TreeSet<>(small);
    if (raters(merged) < policy.anonymityThreshold()) {
      large.stream().min(Comparator.comparing(this::raters)).ifPresent(merged::add);
    }
    if (raters(merged) >= policy.anonymityThreshold()) {
      show(merged);
      small.clear();
      large.removeAll(merged);
    }
  }

  private int raters(FeedbackRole role) {
    return ratings.getOrDefault(role, List.of()).size();
  }

  private int raters(Set<FeedbackRole> roles) {
    return roles.stream().mapToInt(this::raters).sum();
  }

  private void show(Set<FeedbackRole> roles) {
    List<Rating> given =
        roles.stream().flatMap(role -> ratings.getOrDefault(role, List.of()).stream()).toList();
    views.add(new RoleView(roles, Tally.of(given)));
  }
}
