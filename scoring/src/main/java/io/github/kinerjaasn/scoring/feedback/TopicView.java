package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all roles said on one topic. There is no total over roles: with it a withheld role could be
 * computed.
 *
 * @param topic the core value or the id of the planned result
 * @param views one for each role or merged group that may be shown; no role is in two
 * @param withheld the roles that spoke but may not be shown
 * @param tooFew the roles with fewer raters than the policy asks for
 */
public record TopicView(
    String topic, List<RoleView> views, Set<FeedbackRole> withheld, Set<FeedbackRole> tooFew)
    implements Labelled {
  /**
   * Takes copies.
   *
   * @param topic the core value or the id of the planned result
   * @param views one for each role or merged group
   * @param withheld the roles that may not be shown
   * @param tooFew the roles with fewer raters than asked for
   */
  public TopicView {
    views = List.copyOf(views);
    withheld = Collections.unmodifiableSet(new TreeSet<>(withheld));
    tooFew = Collections.unmodifiableSet(new TreeSet<>(tooFew));
  }

  @Override
  public Text label() {
    return Text.of("{0} kelompok tampil", "{0} groups shown").with(views.size());
  }
}
