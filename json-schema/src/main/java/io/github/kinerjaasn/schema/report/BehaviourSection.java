package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.plan.BehaviourExpectation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.schema.drawing.Html;
import java.util.Comparator;
import java.util.List;

/** Work behaviour: the seven values with their guides, expectations and feedback. */
final class BehaviourSection {
  private final Html html;
  private final Report report;

  BehaviourSection(Html html, Report report) {
    this.html = html;
    this.report = report;
  }

  void write() {
    List<BehaviourExpectation> behaviour =
        report.evaluation().getPlan().getBehaviour().stream()
            .sorted(Comparator.comparing(BehaviourExpectation::getValue))
            .toList();
    if (behaviour.isEmpty()) {
      return;
    }
    html.element("h2", "", "Perilaku kerja");
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    List.of("Nilai dan panduan perilaku", "Ekspektasi khusus pimpinan", "Umpan balik")
        .forEach(name -> html.element("th", "", name));
    html.close("tr").close("thead").open("tbody");
    behaviour.forEach(this::row);
    html.close("tbody").close("table").close("div");
  }

  private void row(BehaviourExpectation one) {
    CoreValue value = one.getValue();
    html.open("tr").open("td").open("strong").text(value).raw("</strong>").open("ul");
    value.guides().forEach(guide -> html.element("li", "soft small", guide.in(Language.ID)));
    html.close("ul").close("td").open("td");
    html.free(one.getSpecialExpectation().orElse("—")).close("td").open("td");
    new ResultsSection.FeedbackList(html)
        .write(
            report.evaluation().getAppraisal().getFeedback().stream()
                .filter(given -> given.getCoreValue().filter(value::equals).isPresent())
                .toList());
    html.close("td").close("tr");
  }
}
