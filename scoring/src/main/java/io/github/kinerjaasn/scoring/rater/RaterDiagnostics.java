package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.judgement.GivenLevel;
import io.github.kinerjaasn.core.judgement.JudgementCheck;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
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

  /** One rater. */
  static final Rule PROFILE =
      Rule.of(
          "rater.profile",
          Text.of("cara menilai", "how a rater marks"),
          Text.of("{0} tingkat diberikan", "{0} levels given"),
          LegalText.KINERJA.at("", Confidence.INFERRED));

  /** All raters. */
  static final Rule PROFILES =
      Rule.of(
          "rater.profiles",
          Text.of("diagnosis penilai", "rater diagnostics"),
          Text.of(
              "bahan percakapan dengan penilai; tidak mengubah rating siapa pun",
              "for a talk with the rater; changes nobody's rating"),
          LegalText.KINERJA.at("", Confidence.INFERRED));

  private final List<GivenLevel> levels;
  private final LevelScale scale;

  private RaterDiagnostics(List<GivenLevel> levels, LevelScale scale) {
    this.levels = levels;
    this.scale = scale;
  }

  /**
   * Looks at all raters of a register.
   *
   * @param register the levels given, and their scale
   * @return a profile for each rater, ordered by pseudonym; undecided with all that {@link
   *     JudgementCheck#check(LevelRegister)} finds wrong
   */
  public static Outcome<List<RaterProfile>> of(LevelRegister register) {
    List<Violation> found = JudgementCheck.check(register);
    if (!found.isEmpty()) {
      return Outcome.undecided(found);
    }
    LevelScale scale = new LevelScale(register.getLowest(), register.getHighest());
    List<RaterProfile> profiles = of(register.getLevels(), scale);
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    for (RaterProfile one : profiles) {
      tracer.leaf(PROFILE, one, one.levels());
      tracer.about(one.rater());
    }
    tracer.step(0, PROFILES, Text.of("{0} penilai", "{0} raters").with(profiles.size()));
    return Outcome.decided(profiles, tracer.root());
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
      if (!scale.holds(one.getLevel())) {
        throw new IllegalArgumentException(
            "level must be in "
                + scale.lowest()
                + ".."
                + scale.highest()
                + ", was "
                + one.getLevel());
      }
      if (!seen.add(List.of(one.getRater(), one.getPerson(), one.getTopic()))) {
        throw new IllegalArgumentException("a rater gave one person two levels on one topic");
      }
      raters.add(one.getRater());
    }
    RaterDiagnostics all = new RaterDiagnostics(List.copyOf(levels), scale);
    return raters.stream().map(all::profile).toList();
  }

  private RaterProfile profile(String rater) {
    List<GivenLevel> own = levels.stream().filter(one -> one.getRater().equals(rater)).toList();
    List<GivenLevel> others = levels.stream().filter(one -> !one.getRater().equals(rater)).toList();
    return new RaterProfile(
        rater, own.size(), severity(own, others), central(own, others), halo(own, others));
  }

  private static Optional<Severity> severity(List<GivenLevel> own, List<GivenLevel> others) {
    Map<List<String>, List<Rational>> beside = new TreeMap<>(RaterDiagnostics::compare);
    others.forEach(
        one ->
            beside
                .computeIfAbsent(List.of(one.getPerson(), one.getTopic()), any -> new ArrayList<>())
                .add(Rational.of(one.getLevel())));
    List<Rational> differences =
        own.stream()
            .filter(one -> beside.containsKey(List.of(one.getPerson(), one.getTopic())))
            .map(one -> Rational.of(one.getLevel()).minus(mean(beside, one)))
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
    return Rational.mean(
        Objects.requireNonNull(beside.get(List.of(one.getPerson(), one.getTopic()))));
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
        : Optional.of(ShareBeside.of(middle(own), own.size(), middle(others), others.size()));
  }

  private int middle(List<GivenLevel> given) {
    return (int) given.stream().filter(one -> scale.isMiddle(one.getLevel())).count();
  }

  private static Optional<ShareBeside> halo(List<GivenLevel> own, List<GivenLevel> others) {
    List<Set<Integer>> mine = persons(own);
    List<Set<Integer>> theirs = persons(others);
    return mine.size() < MIN_PERSONS
        ? Optional.empty()
        : Optional.of(ShareBeside.of(flat(mine), mine.size(), flat(theirs), theirs.size()));
  }

  /** The levels of each person that one rater marked on two topics or more. */
  private static List<Set<Integer>> persons(List<GivenLevel> given) {
    Map<List<String>, List<Integer>> byPerson = new TreeMap<>(RaterDiagnostics::compare);
    given.forEach(
        one ->
            byPerson
                .computeIfAbsent(List.of(one.getPerson(), one.getRater()), any -> new ArrayList<>())
                .add(one.getLevel()));
    return byPerson.values().stream()
        .filter(all -> all.size() > 1)
        .<Set<Integer>>map(TreeSet::new)
        .toList();
  }

  private static int flat(List<Set<Integer>> persons) {
    return (int) persons.stream().filter(one -> one.size() == 1).count();
  }
}
