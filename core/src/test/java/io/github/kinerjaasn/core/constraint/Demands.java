package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.appraisal.AppraisalDemands;
import io.github.kinerjaasn.core.cascade.CascadeDemands;
import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.check.FormDemands;
import io.github.kinerjaasn.core.feedback.FeedbackDemands;
import io.github.kinerjaasn.core.indicator.IndicatorDemands;
import io.github.kinerjaasn.core.judgement.JudgementDemands;
import io.github.kinerjaasn.core.measure.MeasureDemands;
import io.github.kinerjaasn.core.numeric.NumericDemands;
import io.github.kinerjaasn.core.person.PersonDemands;
import io.github.kinerjaasn.core.plan.SkpDemands;
import io.github.kinerjaasn.core.post.PostDemands;
import io.github.kinerjaasn.core.report.ReportDemands;
import io.github.kinerjaasn.core.survey.SurveyDemands;
import io.github.kinerjaasn.core.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All demands on the parts of documents, and the messages that Bean Validation shows for them. */
public final class Demands {
  private Demands() {}

  public static List<Demand> all() {
    return Stream.of(
            PostDemands.ALL,
            PersonDemands.ALL,
            IndicatorDemands.ALL,
            SkpDemands.ALL,
            NumericDemands.ALL,
            AppraisalDemands.ALL,
            CascadeDemands.ALL,
            MeasureDemands.ALL,
            FormDemands.AMONG_PARTS,
            FeedbackDemands.ALL,
            JudgementDemands.ALL,
            SurveyDemands.ALL,
            ReportDemands.ALL)
        .flatMap(Collection::stream)
        .toList();
  }

  static TreeMap<String, String> messages(Language language) {
    TreeMap<String, String> messages = new TreeMap<>();
    all().stream()
        .filter(demand -> demand.severity() == io.github.kinerjaasn.core.outcome.Severity.ERROR)
        .forEach(
            demand ->
                messages.put(
                    ViolationPath.KEY_PREFIX + demand.name(), demand.message().in(language)));
    return messages;
  }
}
