package io.github.kinerjaasn.scoring.career;

import io.github.kinerjaasn.core.career.CareerCheck;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.career.MeasuredCompetence;
import io.github.kinerjaasn.core.career.PastPredicate;
import io.github.kinerjaasn.core.career.Training;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Talenta;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the file of the personnel office as the facts of a follow-up.
 *
 * <pre>{@code
 * CareerFacts.of(file, skp.getPerson(), Period.ofYear(2025), LocalDate.of(2026, 1, 20));
 * }</pre>
 */
public final class CareerFacts {
  private static final Basis OWN = LegalText.KINERJA.at("", Confidence.INFERRED);

  /** The hours of a year. */
  static final Rule HOURS =
      Rule.of(
          "career.training-hours",
          Text.of("jam pelajaran (JP)", "training hours"),
          Text.of("jumlah {1} pelatihan yang selesai pada {0}", "{1} trainings finished in {0}"),
          OWN);

  /** A competence below the level of the post. */
  static final Rule COMPETENCE =
      Rule.of(
          "career.weak-competence",
          Text.of("kompetensi di bawah syarat jabatan", "competence below the post"),
          Text.of("syarat {0}, terukur {1}", "asked for {0}, measured {1}"),
          OWN);

  /** The whole file. */
  static final Rule FACTS =
      Rule.of(
          "career.facts",
          Text.of("riwayat karier", "career"),
          Text.of("berkas kepegawaian untuk {0}", "the personnel office's file for {0}"),
          OWN);

  private CareerFacts() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param person the person of whom it is
   * @param rated the rated year: its training counts
   * @param asOf the day for which the follow-up is asked
   * @return the facts; undecided with all that is wrong in the file
   */
  public static Outcome<AdviceFacts> of(
      CareerFile file, Person person, Period rated, LocalDate asOf) {
    List<Violation> trouble = new ArrayList<>(CareerCheck.check(file));
    List<PastRating> history = history(file.getHistory(), trouble);
    if (trouble.stream().anyMatch(Violation::isError)) {
      return Outcome.undecided(trouble);
    }
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    AdviceFacts facts =
        AdviceFacts.builder()
            .person(person)
            .asOf(asOf)
            .addAllHistory(history)
            .yearsInRank(file.getYearsInRank())
            .yearsInPost(file.getYearsInPost())
            .superiorRank(golongan(file))
            .oneLevelBelowEntryRank(file.getOneLevelBelowEntryRank())
            .specialistDegree(file.getSpecialistDegree())
            .creditPoints(file.getCreditPoints().map(Points::value))
            .vacancy(file.getVacancy())
            .competencyTestPassed(file.getCompetencyTestPassed())
            .talent(file.getTalent().map(Talenta::of))
            .trainingHours(hours(file, rated, tracer))
            .addAllWeakPoints(weak(file.getCompetences(), tracer))
            .build();
    tracer.step(0, FACTS, label(facts), rated);
    return Outcome.decided(facts, tracer.root());
  }

  private static Optional<Golongan> golongan(CareerFile file) {
    return file.getSuperiorRank().filter(Golongan.class::isInstance).map(Golongan.class::cast);
  }

  private static Text label(AdviceFacts facts) {
    return Text.of("{0} penilaian lalu, {1} kelemahan", "{0} past ratings, {1} weak points")
        .with(facts.getHistory().size(), facts.getWeakPoints().size());
  }

  private static List<PastRating> history(List<PastPredicate> past, List<Violation> trouble) {
    List<PastRating> ratings = new ArrayList<>();
    for (int index = 0; index < past.size(); index++) {
      PastPredicate one = past.get(index);
      String at = "/history/" + index;
      Optional<Regime> regime = regime(one.getRuleSet());
      if (regime.isEmpty()) {
        trouble.add(unknown(at + "/ruleSet", Arrays.stream(Regime.values()).map(Regime::id)));
      } else if (!PastRating.predicates(regime.get()).contains(one.getPredicate())) {
        trouble.add(unknown(at + "/predicate", PastRating.predicates(regime.get()).stream()));
      } else {
        ratings.add(
            new PastRating(
                regime.get(), one.getPeriod(), one.getPredicate(), one.getEveryElementGood()));
      }
    }
    return ratings;
  }

  private static Optional<Regime> regime(String id) {
    return Arrays.stream(Regime.values()).filter(one -> one.id().equals(id)).findFirst();
  }

  private static Violation unknown(String at, Stream<String> allowed) {
    List<String> words = allowed.toList();
    return Violation.error(
            at,
            ViolationCode.UNKNOWN_VALUE,
            Text.of("kata ini tidak dikenal di sini", "this word is not known here"),
            Text.of("pakai salah satu dari {0}", "use one of {0}").with(words),
            Basis.FORMAT)
        .withAllowed(words);
  }

  /** Unknown, not 0, where the training of the year is not recorded in full. */
  private static Optional<Rational> hours(CareerFile file, Period rated, Tracer tracer) {
    Period year = Period.ofYear(rated.year());
    if (!file.getTrainingYears().contains(year)) {
      return Optional.empty();
    }
    List<Rational> hours =
        file.getTraining().stream()
            .filter(one -> one.getFinishedOn().getYear() == rated.year())
            .map(Training::getHours)
            .map(Points::value)
            .toList();
    return Optional.of(tracer.leaf(HOURS, Rational.sum(hours), year, hours.size()));
  }

  private static List<WeakPoint> weak(List<MeasuredCompetence> competences, Tracer tracer) {
    return competences.stream()
        .filter(one -> one.getMeasured() < one.getRequired())
        .map(
            one ->
                tracer.leaf(
                    COMPETENCE,
                    WeakPoint.ofCompetence(
                        one.getName(),
                        one.getRequired(),
                        one.getMeasured(),
                        one.getSource(),
                        WeakPoint.observed()),
                    one.getRequired(),
                    one.getMeasured()))
        .toList();
  }
}
