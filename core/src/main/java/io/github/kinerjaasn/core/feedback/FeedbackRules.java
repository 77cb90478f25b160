package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.check.Inspection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  static Inspection inspect(FeedbackRound round) {
    Inspection in = Inspection.start();
    Set<List<String>> seen = new HashSet<>();
    for (int index = 0; index < round.getFeedback().size(); index++) {
      Feedback one = round.getFeedback().get(index);
      Inspection at = in.at("feedback").at(index);
      at.include(one.inspect());
      Optional<String> topic = one.getCoreValue().<String>map(Enum::name).or(one::getResultId);
      if (one.getRating().isPresent() && one.getSource().isPresent() && topic.isPresent()) {
        List<String> key = List.of(topic.get(), one.getRole().name(), one.getSource().get());
        at.require(seen.add(key), FeedbackDemands.RATED_ONCE);
      }
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
