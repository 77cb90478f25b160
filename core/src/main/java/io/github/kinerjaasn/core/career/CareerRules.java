package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Inspection;
import java.util.List;

/** The checks among the parts of these documents. */
final class CareerRules {
  private CareerRules() {}

  static Inspection inspect(AwardRound round) {
    Inspection in = Inspection.start();
    in.at("year").year(round.getYear());
    in.at("candidates").once(round.getCandidates(), AwardCandidate::getCode, "code");
    for (int index = 0; index < round.getCandidates().size(); index++) {
      history(
          in.at("candidates").at(index).at("history"),
          round.getCandidates().get(index).getHistory());
    }
    return in;
  }

  static Inspection inspect(CareerFile file) {
    Inspection in = Inspection.start();
    in.at("history").once(file.getHistory(), PastPredicate::getPeriod, "period");
    in.at("trainingYears").once(file.getTrainingYears(), year -> year, "");
    for (int index = 0; index < file.getTrainingYears().size(); index++) {
      in.at("trainingYears").at(index).year(file.getTrainingYears().get(index));
    }
    in.at("competences").once(file.getCompetences(), MeasuredCompetence::getName, "name");
    return in;
  }

  private static void history(Inspection in, List<YearPredicate> history) {
    in.once(history, YearPredicate::getYear, "year");
    for (int place = 0; place < history.size(); place++) {
      in.at(place).at("year").year(history.get(place).getYear());
    }
  }
}
