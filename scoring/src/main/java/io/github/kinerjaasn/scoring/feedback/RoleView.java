package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one role, or several merged, said on one topic.
 *
 * @param roles the roles shown together
 * @param tally how often each rating was given
 */
public record RoleView(Set<FeedbackRole> roles, Tally tally) implements Labelled {
  /**
   * Takes an ordered copy.
   *
   * @param roles the roles shown together
   * @param tally how often each rating was given
   */
  public RoleView {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
  }

  @Override
  public Text label() {
    return Text.same("{0}: {1}").with(roles, tally);
  }
}
