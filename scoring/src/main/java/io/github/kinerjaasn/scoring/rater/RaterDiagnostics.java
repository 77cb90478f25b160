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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
 *
 * <pre>{@code
 * List<RaterProfile> profiles = RaterDiagnostics.of(register).orElseThrow();
 * profiles.forEach(one -> System.out.println(one.rater() + " " + one.levels()));
 * }</pre>
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

  private final LevelScale scale;
  private final AllLevels all;

  private RaterDiagnostics(List<GivenLevel> levels, LevelScale scale) {
    this.scale = scale;
    this.all = AllLevels.of(levels, scale);
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
    TreeMap<String, List<GivenLevel>> raters = new TreeMap<>();
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
      raters.computeIfAbsent(one.getRater(), any -> new ArrayList<>()).add(one);
    }
    RaterDiagnostics all = new RaterDiagnostics(List.copyOf(levels), scale);
    return raters.entrySet().stream()
        .map(one -> all.profile(one.getKey(), one.getValue()))
        .toList();
  }

  private RaterProfile profile(String rater, List<GivenLevel> own) {
    return new RaterProfile(rater, own.size(), severity(own), central(own), halo(own));
  }

  private Optional<Severity> severity(List<GivenLevel> own) {
    List<Rational> differences =
        own.stream()
            .flatMap(
                one ->
                    all
                        .othersMean(one)
                        .map(mean -> Rational.of(one.getLevel()).minus(mean))
                        .stream())
            .sorted()
            .toList();
    return differences.size() < MIN_COMPARED ? Optional.empty() : Optional.of(summary(differences));
  }

  private static Severity summary(List<Rational> sorted) {
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

  private Optional<ShareBeside> central(List<GivenLevel> own) {
    return all.levels().beside(AllLevels.middle(own, scale), MIN_LEVELS);
  }

  private Optional<ShareBeside> halo(List<GivenLevel> own) {
    return all.persons().beside(AllLevels.flat(own), MIN_PERSONS);
  }
}
