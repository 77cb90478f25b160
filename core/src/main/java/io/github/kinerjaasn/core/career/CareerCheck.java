package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/** Says all that is wrong in one of these documents, at once, each with its place and advice. */
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
}
