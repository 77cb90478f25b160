package io.github.kinerjaasn.core.report;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The checks among the parts of these documents. */
final class ReportRules {
  private static final int BEST = 4;

  private ReportRules() {}

  static Inspection inspect(ReportBook book) {
    Inspection in = Inspection.start();
    year(in.at("year"), book.getYear());
    once(in.at("indicators"), book.getIndicators(), "id", Indicator::getId);
    once(in.at("reports"), book.getReports(), "month", MonthlyReport::getMonth);
    Map<String, Indicator> indicators = new HashMap<>();
    for (int index = 0; index < book.getIndicators().size(); index++) {
      Indicator one = book.getIndicators().get(index);
      indicators.put(one.getId(), one);
      in.at("indicators")
          .at(index)
          .at("consolidation")
          .require(one.getConsolidation().isPresent(), ReportDemands.CONSOLIDATION);
    }
    for (int index = 0; index < book.getReports().size(); index++) {
      report(in.at("reports").at(index), book.getReports().get(index), book.getYear(), indicators);
    }
    return in;
  }

  private static void report(
      Inspection in, MonthlyReport report, Period year, Map<String, Indicator> indicators) {
    Period month = report.getMonth();
    boolean fits = month.kind() == PeriodKind.MONTH && year.contains(month);
    in.at("month").require(fits, ReportDemands.MONTH, year);
    once(
        in.at("realisations"),
        report.getRealisations(),
        "indicatorId",
        Realisation::getIndicatorId);
    for (int index = 0; index < report.getRealisations().size(); index++) {
      Realisation one = report.getRealisations().get(index);
      Inspection at = in.at("realisations").at(index);
      Optional<Indicator> indicator = Optional.ofNullable(indicators.get(one.getIndicatorId()));
      Optional<Unit> unit = indicator.flatMap(Indicator::getTarget).flatMap(Target::unit);
      Optional<Unit> given = one.getQuantity().map(Quantity::unit);
      at.at("period").require(one.getPeriod().equals(month), ReportDemands.SAME_MONTH, month);
      at.at("indicatorId").require(indicator.isPresent(), ReportDemands.INDICATOR);
      at.at("quantity")
          .require(unit.isEmpty() || given.isEmpty() || unit.equals(given), ReportDemands.UNIT);
    }
  }

  static Inspection inspect(SatisfactionSurvey survey) {
    Inspection in = Inspection.start();
    List<String> elements = survey.getElements();
    boolean known =
        !elements.isEmpty()
            && elements.stream().allMatch(one -> one.matches(SatisfactionSurvey.ELEMENT));
    in.at("elements").require(known, ReportDemands.ELEMENTS);
    once(in.at("elements"), elements, "", one -> one);
    long responses = survey.getResponses().size();
    in.at("population")
        .require(
            responses <= survey.getPopulation(),
            ReportDemands.POPULATION,
            responses,
            survey.getPopulation());
    for (int index = 0; index < survey.getResponses().size(); index++) {
      Map<String, Integer> answers = survey.getResponses().get(index).getAnswers();
      Inspection at = in.at("responses").at(index).at("answers");
      boolean onScale = answers.values().stream().allMatch(one -> one >= 1 && one <= BEST);
      at.require(onScale, ReportDemands.ANSWER);
      at.require(elements.containsAll(answers.keySet()), ReportDemands.ELEMENT, elements);
    }
    return in;
  }

  static Inspection inspect(IndicatorCatalogue catalogue) {
    Inspection in = Inspection.start();
    once(in.at("posts"), catalogue.getPosts(), "id", CataloguePost::getId);
    for (int index = 0; index < catalogue.getPosts().size(); index++) {
      once(
          in.at("posts").at(index).at("indicators"),
          catalogue.getPosts().get(index).getIndicators(),
          "indicator",
          one -> one.getIndicator().getId());
    }
    return in;
  }

  static Inspection inspect(FeedbackFile file) {
    Inspection in = Inspection.start();
    once(in.at("evidence"), file.getEvidence(), "id", EvidenceItem::getId);
    once(in.at("feedback"), file.getFeedback(), "id", EvidencedFeedback::getId);
    Set<String> known = new HashSet<>();
    file.getEvidence().forEach(one -> known.add(one.getId()));
    for (int index = 0; index < file.getFeedback().size(); index++) {
      List<String> ids = file.getFeedback().get(index).getEvidenceIds();
      Inspection at = in.at("feedback").at(index).at("evidenceIds");
      at.require(!ids.isEmpty(), ReportDemands.EVIDENCE);
      for (int place = 0; place < ids.size(); place++) {
        at.at(place).require(known.contains(ids.get(place)), ReportDemands.EVIDENCE_KNOWN);
      }
    }
    return in;
  }

  static Inspection inspect(AwardRound round) {
    Inspection in = Inspection.start();
    year(in.at("year"), round.getYear());
    once(in.at("candidates"), round.getCandidates(), "code", AwardCandidate::getCode);
    for (int index = 0; index < round.getCandidates().size(); index++) {
      List<YearPredicate> history = round.getCandidates().get(index).getHistory();
      Inspection at = in.at("candidates").at(index).at("history");
      once(at, history, "year", YearPredicate::getYear);
      for (int place = 0; place < history.size(); place++) {
        year(at.at(place).at("year"), history.get(place).getYear());
      }
    }
    return in;
  }

  private static void year(Inspection in, Period year) {
    in.require(year.kind() == PeriodKind.ANNUAL, ReportDemands.YEAR);
  }

  private static <T> void once(
      Inspection in, List<T> entries, String member, Function<T, Object> key) {
    Set<Object> seen = new HashSet<>();
    for (int index = 0; index < entries.size(); index++) {
      Inspection at = in.at(index);
      boolean first = seen.add(key.apply(entries.get(index)));
      (member.isEmpty() ? at : at.at(member)).require(first, ReportDemands.ONCE);
    }
  }
}
