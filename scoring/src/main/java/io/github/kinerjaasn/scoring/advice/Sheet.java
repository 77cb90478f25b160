package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Employment;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the proposals of one rating are put, each with its step. */
final class Sheet {
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::kind)
          .thenComparing(proposal -> proposal.basis().toString())
          .thenComparing(proposal -> proposal.text().id());

  private final EvaluationResult result;
  private final AdviceFacts facts;
  private final Advisor.History history;
  private final Tracer tracer;
  private final List<Proposal> proposals = new ArrayList<>();

  Sheet(EvaluationResult result, AdviceFacts facts, Advisor.History history, Tracer tracer) {
    this.result = result;
    this.facts = facts;
    this.history = history;
    this.tracer = tracer;
  }

  EvaluationResult result() {
    return result;
  }

  AdviceFacts facts() {
    return facts;
  }

  Advisor.History history() {
    return history;
  }

  Tracer tracer() {
    return tracer;
  }

  /** The rules of rank and sanction are for permanent civil servants. */
  boolean isPns() {
    return facts.getPerson().getNip().employment() == Employment.PNS;
  }

  boolean isAtLeastGood() {
    return PastRating.of(result).isAtLeastGood();
  }

  void add(int mark, Proposal proposal) {
    tracer.step(mark, proposal.kind().rule(), proposal.status(), proposal.conditions());
    proposals.add(proposal);
  }

  List<Proposal> proposals() {
    return proposals.stream().sorted(ORDER).toList();
  }
}
