package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps a summary from giving away, together with earlier ones, what fewer raters said than the
 * threshold. A group of roles is shown again only in the same composition, and only unchanged or
 * with at least as many new raters as the threshold. So all that is ever shown of a topic are
 * groups that are apart, each growing by such steps: whatever is subtracted from whatever leaves
 * sums of steps, never less than a threshold.
 */
final class Disclosure {
  private final FeedbackPolicy policy;
  private final List<RoleView> before;

  private Disclosure(FeedbackPolicy policy, List<RoleView> before) {
    this.policy = policy;
    this.before = before;
  }

  static TopicView guard(TopicView next, FeedbackPolicy policy, List<FeedbackSummary> published) {
    List<RoleView> before =
        published.stream()
            .flatMap(one -> one.topics().stream())
            .filter(one -> one.topic().equals(next.topic()))
            .flatMap(one -> one.views().stream())
            .toList();
    return new Disclosure(policy, before).guard(next);
  }

  private TopicView guard(TopicView next) {
    List<RoleView> shown = new ArrayList<>();
    Set<FeedbackRole> withheld = new TreeSet<>(next.withheld());
    for (RoleView view : next.views()) {
      if (before.stream().allMatch(earlier -> isSafe(view, earlier))) {
        shown.add(view);
      } else {
        withheld.addAll(view.roles());
      }
    }
    return new TopicView(next.topic(), shown, withheld, next.tooFew());
  }

  private boolean isSafe(RoleView view, RoleView earlier) {
    if (Collections.disjoint(view.roles(), earlier.roles())) {
      return true;
    }
    boolean isOpen = view.roles().size() == 1 && policy.open().containsAll(view.roles());
    return view.roles().equals(earlier.roles())
        && (isOpen || view.tally().equals(earlier.tally()) || hasGrown(view, earlier));
  }

  private boolean hasGrown(RoleView view, RoleView earlier) {
    boolean less =
        earlier.tally().counts().entrySet().stream()
            .anyMatch(one -> view.tally().counts().getOrDefault(one.getKey(), 0L) < one.getValue());
    return !less && view.tally().raters() - earlier.tally().raters() >= policy.anonymityThreshold();
  }
}
