package io.github.kinerjaasn.benchmarks.suite;

import java.math.BigDecimal;
import java.util.List;

/** The document as records, for plain binding: names and kinds only, no rule at all. */
record EvaluationRecord(Plan plan, Appraised appraisal) {
  record Plan(
      String id,
      String period,
      Employee person,
      Superior rater,
      String approach,
      String agreedOn,
      List<Result> results,
      List<Behaviour> behaviour,
      Annex attachment) {}

  record Employee(String name, String nip, String rank, Position post, String unit) {}

  record Position(String name, String kind, String jenjang, Boolean unitHead) {}

  record Superior(
      String name, String number, String status, String rank, String post, String unit) {}

  record Result(
      String id,
      String kind,
      String statement,
      String supportedLeaderResult,
      List<Measure> indicators) {}

  record Measure(
      String id,
      String name,
      String kind,
      String polarity,
      String aspect,
      Aim target,
      Boolean targetAtMaximum,
      BigDecimal weight) {}

  record Aim(String exact) {}

  record Behaviour(String value, List<String> conduct, String expectation) {}

  record Annex(
      List<String> resources, List<String> accountabilitySchemes, List<String> consequences) {}

  record Appraised(
      String period,
      List<Realised> realisations,
      List<Heard> feedback,
      String resultRating,
      String behaviourRating,
      String organisationPredicate,
      List<Given> valueScores,
      String date,
      String receivedOn) {}

  record Realised(String indicatorId, String period, String quantity, List<String> evidence) {}

  record Heard(String resultId, String role, String text, List<String> evidence) {}

  record Given(String value, BigDecimal score) {}
}
