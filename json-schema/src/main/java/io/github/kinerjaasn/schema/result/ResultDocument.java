package io.github.kinerjaasn.schema.result;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An outcome as a JSON document, with as many parts as are wanted.
 *
 * <pre>{@code
 * Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
 * JsonObject archive =
 *     ResultDocument.of(
 *         RuleSet.national(), evaluation, outcome, Set.of(ResultPart.SEAL, ResultPart.INPUT));
 * Files.write(path, CanonicalJson.write(archive)); // and years later: Verification.of(archive)
 * }</pre>
 *
 * <p>The seal of a decided outcome has four members: {@code input}, the hash of the rated document;
 * {@code rules}, that of the rules; {@code interpretations}, the readings of open points that were
 * used, standard ones included; and {@code result}, the hash of all else in the document.
 */
public final class ResultDocument {
  static final String SEAL = "seal";
  static final String INPUT = "input";
  static final String REASONING = "reasoning";

  private ResultDocument() {}

  /**
   * The document of an outcome.
   *
   * @param rules the rules that gave it
   * @param input what was rated
   * @param outcome what came out
   * @param parts what the document holds beside the result; only decided outcomes have any
   * @param <T> the type of the result
   * @return the JSON tree
   */
  public static <T> JsonObject of(
      RuleSet<T> rules, Evaluation input, Outcome<T> outcome, Set<ResultPart> parts) {
    if (!(outcome instanceof Outcome.Decided<T> decided)) {
      return (JsonObject) Exchange.toTree(outcome);
    }
    Map<String, JsonValue> members = result(decided, parts.contains(ResultPart.REASONING));
    if (parts.contains(ResultPart.SEAL)) {
      members.put(SEAL, seal(rules, input, decided.reasoning(), JsonObject.of(members)));
    }
    if (parts.contains(ResultPart.INPUT)) {
      members.put(INPUT, Exchange.toTree(input));
    }
    return JsonObject.of(members);
  }

  /** Without the reasoning its tree, by far the largest part, is not even made. */
  private static Map<String, JsonValue> result(Outcome.Decided<?> decided, boolean withReasoning) {
    if (withReasoning) {
      return new LinkedHashMap<>(((JsonObject) Exchange.toTree(decided)).members());
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("status", JsonText.of("DECIDED"));
    members.put("value", Exchange.toTree(decided.value()));
    members.put("remarks", Exchange.toTree(decided.remarks()));
    return members;
  }

  private static <T> JsonObject seal(
      RuleSet<T> rules, Evaluation input, Step reasoning, JsonObject result) {
    Map<String, JsonValue> readings = new TreeMap<>();
    reasoning
        .allChoices()
        .forEach(
            one -> readings.put(one.interpretation().name(), JsonText.of(one.reading().name())));
    Map<String, JsonValue> seal = new LinkedHashMap<>();
    seal.put(INPUT, JsonText.of(Digest.ofUnordered(Exchange.toTree(input)).value()));
    seal.put("rules", JsonText.of(rules.digest().apply(reasoning).value()));
    seal.put("interpretations", JsonObject.of(readings));
    seal.put("result", JsonText.of(Digest.of(result).value()));
    return JsonObject.of(seal);
  }
}
