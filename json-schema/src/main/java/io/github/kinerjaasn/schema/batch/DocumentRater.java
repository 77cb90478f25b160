package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.result.ResultDocument;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Rates evaluation documents, whatever the rules. */
record DocumentRater<T>(RuleSet<T> rules, Set<ResultPart> parts) implements LineRater {
  private static final String VERSION = RulesVersion.of(Evaluator.class);

  DocumentRater {
    parts = Set.copyOf(parts);
  }

  @Override
  public String id() {
    return "kinerja " + VERSION + " " + rules.name() + " " + parts.stream().sorted().toList();
  }

  @Override
  public ReadResult<byte[]> rate(byte[] line) {
    ReadResult<Evaluation> read = Exchange.read(Evaluation.class, line);
    if (!read.isRead()) {
      return ReadResult.refused(Exchange.judge(Evaluation.class, line, rules.rate()).violations());
    }
    Evaluation evaluation = read.toOptional().get();
    Outcome<T> outcome = rules.rate().apply(evaluation);
    return outcome instanceof Outcome.Undecided<T> undecided
        ? ReadResult.refused(undecided.violations())
        : ReadResult.read(json(evaluation, outcome));
  }

  private byte[] json(Evaluation evaluation, Outcome<T> outcome) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("plan", JsonText.of(evaluation.getPlan().getId()));
    members.putAll(ResultDocument.of(rules, evaluation, outcome, parts).members());
    return CanonicalJson.write(JsonObject.of(members));
  }
}
