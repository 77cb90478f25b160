package io.github.kinerjaasn.schema.result;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rules that rate an evaluation document, with a hash that says which they were.
 *
 * <p>Of the national rules, the hash covers every rule that the result applied: its id, name,
 * formula, legal basis and open points. Of an agency's scheme it covers the scheme as a whole, all
 * its numbers included. A changed number within a national rule shows when a result is rated again.
 *
 * <pre>{@code
 * RuleSet<EvaluationResult> national = RuleSet.national();
 * RuleSet<SchemeResult> scheme = RuleSet.of(kmk);
 * }</pre>
 *
 * @param name which they are, {@code national} or {@code scheme} and its id and hash
 * @param rate rates a document
 * @param digest the hash of the rules that a result applied
 * @param <T> the type of the result
 */
public record RuleSet<T>(
    String name, Function<Evaluation, Outcome<T>> rate, Function<Step, Digest> digest) {
  /**
   * The regime of the rated period.
   *
   * @return the rules
   */
  public static RuleSet<EvaluationResult> national() {
    return new RuleSet<>("national", Evaluator::evaluate, RuleSet::applied);
  }

  /**
   * An agency's scheme.
   *
   * @param scheme the scheme
   * @return the rules
   */
  public static RuleSet<SchemeResult> of(CompiledScheme scheme) {
    Digest all = Digest.of(Exchange.toTree(scheme.scheme()));
    String name = "scheme " + scheme.scheme().getId() + " " + all;
    return new RuleSet<>(name, scheme::evaluate, reasoning -> all);
  }

  /**
   * An agency's scheme with what it needs beside the document. The hash covers both.
   *
   * @param scheme the scheme
   * @param entries levels by rater, places, qualities, numbers of the unit
   * @return the rules; without any entry those of {@link #of(CompiledScheme)}
   */
  public static RuleSet<SchemeResult> of(CompiledScheme scheme, SchemeEntries entries) {
    if (entries.equals(SchemeEntries.NONE)) {
      return of(scheme);
    }
    Map<String, JsonValue> both =
        Map.of("scheme", Exchange.toTree(scheme.scheme()), "entries", Exchange.toTree(entries));
    Digest all = Digest.ofUnordered(JsonObject.of(new TreeMap<>(both)));
    String name = "scheme " + scheme.scheme().getId() + " " + all;
    return new RuleSet<>(name, one -> scheme.evaluate(one, entries), reasoning -> all);
  }

  private static Digest applied(Step reasoning) {
    List<Rule> rules = reasoning.walk().stream().map(Step::rule).distinct().toList();
    return Digest.ofUnordered(Exchange.toTree(rules));
  }
}
