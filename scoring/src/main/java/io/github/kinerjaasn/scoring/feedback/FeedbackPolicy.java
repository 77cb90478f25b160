package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many raters feedback needs, and from how many on it may be shown. No legal text fixes these
 * numbers: they are the agency's.
 *
 * <pre>{@code
 * FeedbackPolicy.standard().anonymityThreshold(); // 3
 * }</pre>
 *
 * @param minimumRaters how many raters a role should have; a role that is absent is not asked
 * @param anonymityThreshold from how many raters on a group is shown, 2 or more
 * @param open roles whose giver is known anyway and is shown from one rater on
 * @param smallGroups what becomes of roles below the threshold
 */
public record FeedbackPolicy(
    Map<FeedbackRole, Integer> minimumRaters,
    int anonymityThreshold,
    Set<FeedbackRole> open,
    SmallGroups smallGroups) {

  /** What becomes of roles with too few raters to be shown on their own. */
  public enum SmallGroups {
    /** They are shown together, if that makes them enough; else not at all. */
    MERGE,
    /** They are not shown. */
    WITHHOLD
  }

  /** The threshold of {@link #standard()}. */
  public static final int STANDARD_THRESHOLD = 3;

  /**
   * Checks and takes copies.
   *
   * @param minimumRaters how many raters a role should have
   * @param anonymityThreshold from how many raters on a group is shown
   * @param open roles whose giver is known anyway
   * @param smallGroups what becomes of roles below the threshold
   * @throws IllegalArgumentException if the threshold is below 2 or a minimum below 1
   */
  public FeedbackPolicy {
    if (anonymityThreshold < 2) {
      throw new IllegalArgumentException(
          "anonymityThreshold must be 2 or more, was "
              + anonymityThreshold
              + "\nMungkin: list a role whose giver is known under open");
    }
    if (minimumRaters.values().stream().anyMatch(one -> one < 1)) {
      throw new IllegalArgumentException("minimumRaters must be 1 or more, were " + minimumRaters);
    }
    EnumMap<FeedbackRole, Integer> copy = new EnumMap<>(FeedbackRole.class);
    copy.putAll(minimumRaters);
    minimumRaters = Collections.unmodifiableMap(copy);
    open = Collections.unmodifiableSet(new TreeSet<>(open));
  }

  /**
   * A policy to start from: superior and self are open; peers and subordinates should be 3 or more;
   * groups below 3 are merged.
   *
   * @return the policy
   */
  public static FeedbackPolicy standard() {
    return new FeedbackPolicy(
        Map.of(FeedbackRole.ATASAN, 1, FeedbackRole.REKAN, 3, FeedbackRole.BAWAHAN, 3),
        STANDARD_THRESHOLD,
        EnumSet.of(FeedbackRole.ATASAN, FeedbackRole.DIRI_SENDIRI),
        SmallGroups.MERGE);
  }
}
