package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.schema.drawing.Html;
import io.github.kinerjaasn.schema.drawing.Pills;
import io.github.kinerjaasn.scoring.advice.Proposal;
import io.github.kinerjaasn.scoring.advice.Proposal.Condition;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Notice;
import java.util.List;

/** What may follow, each with its conditions and basis; a person decides. */
final class FollowUpSection {
  private final Html html;

  FollowUpSection(Html html) {
    this.html = html;
  }

  void write(Report report) {
    List<Proposal> proposals = report.advice().map(advice -> advice.proposals()).orElse(List.of());
    List<Notice> notices =
        report.outcome().toOptional().map(EvaluationResult::notices).orElse(List.of());
    if (proposals.isEmpty() && notices.isEmpty()) {
      return;
    }
    html.element("h2", "", "Tindak lanjut");
    html.element("p", "soft small", Page.capital(Proposal.DECISION.id()) + ".");
    html.open("div", "class", "columns");
    proposals.forEach(this::proposal);
    if (proposals.isEmpty()) {
      notices.forEach(this::notice);
    }
    html.close("div");
  }

  private void proposal(Proposal proposal) {
    html.open("div", "class", "panel");
    html.element("h3", "", Page.capital(proposal.kind().label().id()));
    html.element("span", Pills.of(proposal.status()), proposal.status());
    html.open("p").free(proposal.text().id()).close("p");
    dates(proposal);
    html.open("ul", "class", "small signs");
    for (Condition one : proposal.conditions()) {
      html.open("li").text(Pills.sign(one.fulfilment())).free(one.what().id());
      html.text(" — ").text(one.fulfilment()).close("li");
    }
    html.close("ul");
    html.element("p", "soft small", proposal.basis()).close("div");
  }

  private void dates(Proposal proposal) {
    if (proposal.from().isPresent() || proposal.until().isPresent()) {
      html.open("p");
      proposal.from().ifPresent(day -> html.text("mulai " + DateWords.of(day).id() + " "));
      proposal.until().ifPresent(day -> html.text("sampai " + DateWords.of(day).id()));
      html.close("p");
    }
  }

  private void notice(Notice notice) {
    html.open("div", "class", "panel").open("p").text(notice.text()).close("p");
    html.element("p", "soft small", notice.basis()).close("div");
  }
}
