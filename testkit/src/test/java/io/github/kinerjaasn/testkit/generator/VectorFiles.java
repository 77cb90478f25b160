package io.github.kinerjaasn.testkit.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole content of the vector files: file name to lines. */
final class VectorFiles {
  private VectorFiles() {}

  static Map<String, List<String>> all() {
    Cases cases = new Cases();
    for (LawExamples.Expectation each : LawExamples.all()) {
      if (each.error().isEmpty()) {
        cases.decided(each.op(), each.in(), each.from().source());
      } else {
        cases.refused(each.op(), each.in(), each.error(), each.from().source());
      }
    }
    new DateCases(cases).add();
    new NationalCases(cases).add();
    new NumericCases(cases).add();
    new IndexCases(cases).add();
    new CreditCases(cases).add();
    new FinanceCases(cases).add();
    new NipCases(cases).add();
    Resources.lines("derived.jsonl").forEach(cases::finished);
    Map<String, List<String>> files = new TreeMap<>();
    cases.lines().forEach((op, lines) -> files.put(op + ".jsonl", lines));
    return new LinkedHashMap<>(files);
  }
}
