package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Says all that is wrong in one of these documents, at once, each with its place and advice.
 *
 * <p>An empty list means that nothing is; {@link io.github.kinerjaasn.core.outcome.Violation}s come
 * sorted by place.
 *
 * <pre>{@code
 * List<Violation> wrong = CareerCheck.check(file); // empty if nothing is
 * }</pre>
 */
public final class CareerCheck {
  private CareerCheck() {}

  /**
   * Checks a round of awards.
   *
   * @param round the round
   * @return the errors, sorted; empty if there are none
   */
  public static List<Violation> check(AwardRound round) {
    Inspection in = Inspection.start();
    in.include(round.inspect());
    in.at("candidates").each(round.getCandidates(), Limits.NODES_MAX, CareerCheck::candidate);
    return in.violations();
  }

  private static void candidate(Inspection in, AwardCandidate candidate) {
    in.at("code").id(candidate.getCode());
    in.at("evidence").texts(candidate.getEvidence());
  }

  /**
   * Checks a file of a career. Whether a word is a predicate of its rules is for {@code scoring}.
   *
   * @param file the file
   * @return the errors, sorted; empty if there are none
   */
  public static List<Violation> check(CareerFile file) {
    Inspection in = Inspection.start();
    in.include(file.inspect());
    in.at("history").size(file.getHistory().size(), Limits.MONTHS_MAX);
    in.at("trainingYears").size(file.getTrainingYears().size(), Limits.MONTHS_MAX);
    in.at("creditPoints")
        .within(file.getCreditPoints(), CareerFile.CREDIT_MIN, CareerFile.CREDIT_MAX);
    in.at("training").each(file.getTraining(), Limits.FEEDBACK_MAX, CareerCheck::training);
    in.at("competences")
        .each(file.getCompetences(), Limits.INDICATORS_MAX, CareerCheck::competence);
    return in.violations();
  }

  private static void training(Inspection in, Training training) {
    in.at("name").line(training.getName(), Limits.NAME_MAX);
    in.at("hours").within(Optional.of(training.getHours()), Training.HOURS_MIN, Training.HOURS_MAX);
  }

  private static void competence(Inspection in, MeasuredCompetence competence) {
    in.at("name").line(competence.getName(), Limits.NAME_MAX);
    in.at("source").prose(competence.getSource(), Limits.TEXT_MAX);
  }
}
