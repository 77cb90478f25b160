package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.check.Inspection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks among the parts of these documents. */
final class FeedbackRules {
  private FeedbackRules() {}

  static Inspection inspect(FeedbackFile file) {
    Inspection in = Inspection.start();
    in.at("evidence").once(file.getEvidence(), EvidenceItem::getId, "id");
    in.at("feedback").once(file.getFeedback(), EvidencedFeedback::getId, "id");
    Set<String> known =
        file.getEvidence().stream().map(EvidenceItem::getId).collect(Collectors.toSet());
    for (int index = 0; index < file.getFeedback().size(); index++) {
      List<String> ids = file.getFeedback().get(index).getEvidenceIds();
      evidence(in.at("feedback").at(index).at("evidenceIds"), ids, known);
    }
    return in;
  }

  private static void evidence(Inspection in, List<String> ids, Set<String> known) {
    in.require(!ids.isEmpty(), FeedbackDemands.EVIDENCE);
    for (int place = 0; place < ids.size(); place++) {
      in.at(place).require(known.contains(ids.get(place)), FeedbackDemands.EVIDENCE_KNOWN);
    }
  }
}
