package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.PlannedResult;
import java.util.List;
import java.util.Map;

/** Where what an input lacks stands in the documents it was made of. */
record DocumentPointers(Evaluation evaluation, SchemeEntries entries) {
  private static final String NUMBERS = "/appraisal/kmk127";
  private static final Map<String, String> PLACES =
      Map.of(
          "/post", "/plan/person/post/kind",
          "/resultRating", "/appraisal/resultRating",
          "/behaviourRating", "/appraisal/behaviourRating");

  Violation place(Violation violation) {
    String pointer = violation.pointer();
    if (pointer.startsWith("/indicators")) {
      return violation.at(indicator(pointer.substring("/indicators".length())));
    }
    if (pointer.startsWith("/behaviour/") || pointer.equals("/behaviour")) {
      return violation.at(behaviour(pointer.substring("/behaviour".length())));
    }
    String numbers = evaluation.getAppraisal().getKmk127().isPresent() ? NUMBERS : "/entries";
    return violation.at(PLACES.getOrDefault(pointer, numbers + pointer));
  }

  private String behaviour(String rest) {
    return entries.getRaters().isEmpty() ? "/appraisal/valueScores" : "/entries/raters" + rest;
  }

  private String indicator(String id) {
    List<PlannedResult> results = evaluation.getPlan().getResults();
    for (int at = 0; at < results.size(); at++) {
      List<Indicator> indicators = results.get(at).getIndicators();
      for (int index = 0; index < indicators.size(); index++) {
        if (id.equals("/" + indicators.get(index).getId())) {
          return "/plan/results/" + at + "/indicators/" + index + "/target";
        }
      }
    }
    return "/plan/results";
  }
}
