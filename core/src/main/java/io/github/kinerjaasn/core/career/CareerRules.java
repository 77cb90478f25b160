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

  private static void history(Inspection in, List<YearPredicate> history) {
    in.once(history, YearPredicate::getYear, "year");
    for (int place = 0; place < history.size(); place++) {
      in.at(place).at("year").year(history.get(place).getYear());
    }
  }
}
