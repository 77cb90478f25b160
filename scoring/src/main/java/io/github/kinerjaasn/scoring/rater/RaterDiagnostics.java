package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Signs of how raters use their scale, each exact and each only from a sensible number on:
 *
 * <ul>
 *   <li><b>Severity</b>: for each level, own level less the mean level that others gave the same
 *       person on the same topic; the mean and the median of these differences, with an exact
 *       interval for the median.
 *   <li><b>Central tendency</b>: the share of own levels in the middle of the scale.
 *   <li><b>Halo</b>: among persons marked on two topics or more, the share to whom all topics were
 *       given the same level.
 * </ul>
 *
 * <p>Shares stand beside those of the other raters. A difference may have good reasons, such as
 * another group of staff; only a talk can tell.
 */
public final class RaterDiagnostics {
  /** Severity needs so many levels that others gave one beside. */
  public static final int MIN_COMPARED = 10;

  /** Central tendency needs so many levels. */
  public static final int MIN_LEVELS = 20;

  /** Halo needs so many persons with two topics or more. */
  public static final int MIN_PERSONS = 5;

  /** The least coverage of an interval. */
  public static final Percentage MIN_COVERAGE = Percentage.ofPercent(95);

  private final List<GivenLevel> levels;
  private final LevelScale scale;

  private RaterDiagnostics(List<GivenLevel> levels, LevelScale scale) {
    this.levels = levels;
    this.scale = scale;
  }

  /**
   * Looks at all raters.
   *
   * @param levels the levels given, in any order
   * @param scale the scale they are on
   * @return a profile for each rater, ordered by pseudonym
   * @throws IllegalArgumentException if a level is outside the scale, or a rater gave one person
   *     two levels on a topic
   */
  public static List<RaterProfile> of(Collection<GivenLevel> levels, LevelScale scale) {
    Set<List<String>> seen = new HashSet<>();
    TreeSet<String> raters = new TreeSet<>();
    for (GivenLevel one : levels) {
      if (!scale.holds(one.level())) {
        throw new IllegalArgumentException(
            "level must be in " + scale.lowest() + ".." + scale.highest() + ", was " + one.level());
      }
      if (!seen.add(List.of(one.rater(), one.person(), one.topic()))) {
        throw new IllegalArgumentException("a rater gave one person two levels on one topic");
      }
      raters.add(one.rater());
    }
    RaterDiagnostics all = new RaterDiagnostics(List.copyOf(levels), scale);
    return raters.stream().map(all::profile).toList();
  }

  private RaterProfile profile(String rater) {
    List<GivenLevel> own = levels.stream().filter(one -> one.rater().equals(rater)).toList();
    List<GivenLevel> others = levels.stream().filter(one -> !one.rater().equals(rater)).toList();
    return new RaterProfile(
        rater, own.size(), severity(own, others), central(own, others), halo(own, others));
  }

  private static Optional<Severity> severity(List<GivenLevel> own, List<GivenLevel> others) {
    Map<List<String>, List<Rational>> beside = new TreeMap<>(RaterDiagnostics::compare);
    others.forEach(
        one ->
            beside
                .computeIfAbsent(List.of(one.person(), one.topic()), any -> new ArrayList<>())
                .add(Rational.of(one.level())));
    List<Rational> differences =
        own.stream()
            .filter(one -> beside.containsKey(List.of(one.person(), one.topic())))
            .map(one -> Rational.of(one.level()).minus(mean(beside, one)))
            .sorted()
            .toList();
    return differences.size() < MIN_COMPARED
        ? Optional.empty()
        : Optional.of(severity(differences));
  }

  private static int compare(List<String> one, List<String> other) {
    int byPerson = one.get(0).compareTo(other.get(0));
    return byPerson != 0 ? byPerson : one.get(1).compareTo(other.get(1));
  }

  private static Rational mean(Map<List<String>, List<Rational>> beside, GivenLevel one) {
    return Rational.mean(Objects.requireNonNull(beside.get(List.of(one.person(), one.topic()))));
  }

  private static Severity severity(List<Rational> sorted) {
    int count = sorted.size();
    OrderInterval interval = OrderInterval.of(count, MIN_COVERAGE.share());
    Rational median = Rational.mean(List.of(sorted.get((count - 1) / 2), sorted.get(count / 2)));
    return new Severity(
        count,
        Rational.mean(sorted),
        median,
        sorted.get(interval.rank() - 1),
        sorted.get(count - interval.rank()),
        Percentage.ofShare(interval.coverage()));
  }

  private Optional<ShareBeside> central(List<GivenLevel> own, List<GivenLevel> others) {
    return own.size() < MIN_LEVELS
        ? Optional.empty()
        : Optional.of(
            new ShareBeside(
                own.size(),
                middle(own),
                others.isEmpty() ? Optional.empty() : Optional.of(middle(others))));
  }

  private Percentage middle(List<GivenLevel> given) {
    long middle = given.stream().filter(one -> scale.isMiddle(one.level())).count();
    return share(middle, given.size());
  }

  private static Optional<ShareBeside> halo(List<GivenLevel> own, List<GivenLevel> others) {
    List<Set<Integer>> mine = persons(own);
    List<Set<Integer>> theirs = persons(others);
    return mine.size() < MIN_PERSONS
        ? Optional.empty()
        : Optional.of(
            new ShareBeside(
                mine.size(),
                flat(mine),
                theirs.isEmpty() ? Optional.empty() : Optional.of(flat(theirs))));
  }

  /** The levels of each person that one rater marked on two topics or more. */
  private static List<Set<Integer>> persons(List<GivenLevel> given) {
    Map<List<String>, List<Integer>> byPerson = new TreeMap<>(RaterDiagnostics::compare);
    given.forEach(
        one ->
            byPerson
                .computeIfAbsent(List.of(one.person(), one.rater()), any -> new ArrayList<>())
                .add(one.level()));
    return byPerson.values().stream()
        .filter(all -> all.size() > 1)
        .<Set<Integer>>map(TreeSet::new)
        .toList();
  }

  private static Percentage flat(List<Set<Integer>> persons) {
    return share(persons.stream().filter(one -> one.size() == 1).count(), persons.size());
  }

  private static Percentage share(long part, long whole) {
    return Percentage.ofShare(Rational.of(part, whole));
  }
}
