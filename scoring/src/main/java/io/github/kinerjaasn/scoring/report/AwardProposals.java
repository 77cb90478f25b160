package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.career.AwardCandidate;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.career.CareerCheck;
import io.github.kinerjaasn.core.career.YearPredicate;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.report.AwardProposal.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds candidates against an office's rule for an award. It ranks nobody and decides nothing.
 *
 * <pre>{@code
 * AwardRule rule = new AwardRule(award, Predicate.BAIK, 2, Rational.of(100), basis);
 * List<AwardProposal> proposals = AwardProposals.propose(awards, rule).orElseThrow();
 * }</pre>
 */
public final class AwardProposals {
  private static final Basis OWN = LegalText.KINERJA.at("usulan penghargaan", Confidence.INFERRED);

  /** One candidate; see {@link #proposal}. */
  public static final Rule PROPOSAL =
      Rule.of(
          "kinerja.proposal",
          Text.of("usulan penghargaan", "award proposal"),
          Text.same("{0}"),
          OWN);

  /** All candidates; see {@link #propose}. */
  public static final Rule PROPOSE =
      Rule.of(
          "kinerja.propose",
          Text.of("usulan penghargaan setahun", "award proposals of the year"),
          Text.of("{0} calon; {1}", "{0} candidates; {1}"),
          OWN);

  private AwardProposals() {}

  /**
   * What the rule says about one candidate.
   *
   * @param candidate the candidate
   * @param year the year of the round
   * @param rule the rule
   * @param tracer where to leave the step
   * @return the proposal with a reason for each condition
   */
  public static AwardProposal proposal(
      AwardCandidate candidate, Period year, AwardRule rule, Tracer tracer) {
    List<Text> reasons = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (int back = rule.years() - 1; back >= 0; back--) {
      predicate(candidate, Period.ofYear(year.year() - back), rule, reasons, standings);
    }
    achievement(candidate, rule, reasons, standings);
    boolean evidence = !candidate.getEvidence().isEmpty();
    standings.add(evidence ? Standing.PROPOSED : Standing.INCOMPLETE);
    reasons.add(evidence ? EVIDENCE.with(candidate.getEvidence().size()) : NO_EVIDENCE);
    AwardProposal result =
        new AwardProposal(candidate.getCode(), together(standings), reasons, rule);
    tracer.leaf(PROPOSAL, result, reasons);
    tracer.about(candidate.getCode());
    return result;
  }

  private static Standing together(List<Standing> standings) {
    return standings.contains(Standing.NOT_PROPOSED)
        ? Standing.NOT_PROPOSED
        : standings.contains(Standing.INCOMPLETE) ? Standing.INCOMPLETE : Standing.PROPOSED;
  }

  private static void predicate(
      AwardCandidate candidate,
      Period year,
      AwardRule rule,
      List<Text> reasons,
      List<Standing> standings) {
    Optional<Predicate> of =
        candidate.getHistory().stream()
            .filter(one -> one.getYear().equals(year))
            .map(YearPredicate::getPredicate)
            .findFirst();
    boolean met = of.filter(one -> one.compareTo(rule.least()) <= 0).isPresent();
    reasons.add(
        of.map(one -> (met ? MET : NOT_MET).with(year, one, rule.least()))
            .orElse(NO_PREDICATE.with(year)));
    standings.add(standing(of.isPresent(), met));
  }

  private static void achievement(
      AwardCandidate candidate, AwardRule rule, List<Text> reasons, List<Standing> standings) {
    Optional<Rational> of = candidate.getAchievement().map(points -> Rational.of(points.amount()));
    boolean met = of.filter(one -> one.compareTo(rule.achievement()) >= 0).isPresent();
    reasons.add(
        of.map(one -> (met ? REACHED : NOT_REACHED).with(one, rule.achievement()))
            .orElse(NO_ACHIEVEMENT));
    standings.add(standing(of.isPresent(), met));
  }

  private static Standing standing(boolean known, boolean met) {
    return !known ? Standing.INCOMPLETE : met ? Standing.PROPOSED : Standing.NOT_PROPOSED;
  }

  /**
   * Holds all candidates of a round against a rule.
   *
   * @param round the candidates
   * @param rule the rule
   * @return a proposal for each candidate, by code; undecided with all that is wrong
   */
  public static Outcome<List<AwardProposal>> propose(AwardRound round, AwardRule rule) {
    List<Violation> wrong = CareerCheck.check(round);
    if (!wrong.isEmpty()) {
      return Outcome.undecided(wrong);
    }
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    List<AwardProposal> all = new ArrayList<>();
    round.getCandidates().stream()
        .sorted(Comparator.comparing(AwardCandidate::getCode))
        .forEach(one -> all.add(proposal(one, round.getYear(), rule, tracer)));
    tracer.step(0, PROPOSE, all, all.size(), rule);
    return Outcome.decided(List.copyOf(all), tracer.root());
  }

  private static final Text MET =
      Text.of("{0}: {1}, paling rendah {2} terpenuhi", "{0}: {1}, at least {2} is met");
  private static final Text NOT_MET =
      Text.of("{0}: {1}, paling rendah {2} tidak terpenuhi", "{0}: {1}, at least {2} is not met");
  private static final Text NO_PREDICATE =
      Text.of("predikat {0} belum ada", "the predicate of {0} is missing");
  private static final Text REACHED =
      Text.of("capaian {0} %, paling sedikit {1} % terpenuhi", "achievement {0} %, {1} % is met");
  private static final Text NOT_REACHED =
      Text.of(
          "capaian {0} %, paling sedikit {1} % tidak terpenuhi",
          "achievement {0} %, {1} % is not met");
  private static final Text NO_ACHIEVEMENT =
      Text.of("capaian tahun ini belum ada", "the achievement of the year is missing");
  private static final Text EVIDENCE = Text.of("{0} bukti dukung", "{0} pieces of evidence");
  private static final Text NO_EVIDENCE = Text.of("bukti dukung belum ada", "evidence is missing");
}
