package io.github.kinerjaasn.schema.result;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rates the input of a sealed result document again, under the readings that its seal names, and
 * says what does not match.
 *
 * <pre>{@code
 * List<Violation> mismatches = new Verification<>(RuleSet.national()).check(archive);
 * List<Violation> others = new Verification<>(RuleSet.of(kmk)).check(document, evaluation);
 * }</pre>
 *
 * <p>An empty list says that the document is, to the byte of its canonical form, what these rules
 * give for this input. Any one changed field of the result, the seal or the input gives a mismatch.
 *
 * @param rules the rules that are said to have given the result
 * @param <T> the type of the result
 */
public record Verification<T>(RuleSet<T> rules) {
  /**
   * Checks a document that holds its input.
   *
   * @param document the result document
   * @return what does not match, sorted; empty if all does
   */
  public List<Violation> check(JsonObject document) {
    return document
        .get(ResultDocument.INPUT)
        .map(input -> check(document, Exchange.read(Evaluation.class, input)))
        .orElseGet(() -> List.of(missing("/" + ResultDocument.INPUT)));
  }

  /**
   * Checks a document whose input is kept apart.
   *
   * @param document the result document; if it holds an input too, that must be the same
   * @param input what was rated
   * @return what does not match, sorted; empty if all does
   */
  public List<Violation> check(JsonObject document, Evaluation input) {
    return check(document, ReadResult.read(input));
  }

  private List<Violation> check(JsonObject document, ReadResult<Evaluation> input) {
    Optional<JsonValue> seal = document.get(ResultDocument.SEAL);
    if (!(seal.orElse(JsonValue.JsonNull.NULL) instanceof JsonObject sealed)) {
      return List.of(missing("/" + ResultDocument.SEAL));
    }
    return input
        .toOptional()
        .map(evaluation -> compare(document, sealed, evaluation))
        .orElseGet(() -> under("/" + ResultDocument.INPUT, input.violations()));
  }

  private List<Violation> compare(JsonObject document, JsonObject seal, Evaluation input) {
    Outcome<T> again = rules.rate().apply(withReadings(input, seal));
    if (!again.isDecided()) {
      return under("/" + ResultDocument.INPUT, again.violations());
    }
    JsonObject expected = ResultDocument.of(rules, input, again, parts(document));
    return new Differences(expected, withoutFront(document, input)).list();
  }

  private static Evaluation withReadings(Evaluation input, JsonObject seal) {
    Map<String, String> readings = new LinkedHashMap<>(input.getInterpretations());
    if (seal.get("interpretations").orElse(seal) instanceof JsonObject named) {
      named
          .members()
          .forEach(
              (name, reading) -> {
                if (reading instanceof JsonText text) {
                  readings.put(name, text.value());
                }
              });
    }
    return ImmutableEvaluation.copyOf(input).withInterpretations(readings);
  }

  private static Set<ResultPart> parts(JsonObject document) {
    Set<ResultPart> parts = EnumSet.of(ResultPart.SEAL);
    if (document.get(ResultDocument.REASONING).isPresent()) {
      parts.add(ResultPart.REASONING);
    }
    if (document.get(ResultDocument.INPUT).isPresent()) {
      parts.add(ResultPart.INPUT);
    }
    return parts;
  }

  /** Without what a batch puts in front: the line, and the plan where it is that of the input. */
  private static JsonObject withoutFront(JsonObject document, Evaluation input) {
    Map<String, JsonValue> members = new LinkedHashMap<>(document.members());
    members.remove("line");
    members.remove("plan", JsonText.of(input.getPlan().getId()));
    return JsonObject.of(members);
  }

  private static List<Violation> under(String pointer, List<Violation> violations) {
    return violations.stream().map(one -> one.under(pointer)).toList();
  }

  private static Violation missing(String pointer) {
    return Violation.error(
        pointer,
        ViolationCode.MISSING,
        Text.of("tidak ada, sehingga tidak dapat diperiksa", "absent, so it cannot be verified"),
        Text.of(
            "sertakan saat menilai, atau sebutkan dokumen yang dinilai",
            "have it added when rating, or name the rated document"),
        Basis.FORMAT);
  }
}
