package io.github.kinerjaasn.schema.equivalence;

import com.networknt.schema.Schema;
import io.github.kinerjaasn.schema.catalogue.Json;
import io.github.kinerjaasn.schema.catalogue.Judges;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.catalogue.SchemaSamples;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * All judges of one schema. What the schema accepts is read, but for the listed unsaid rules; what
 * is read is accepted, has the same troubles for Bean Validation as for the checks, and (every
 * eighth) comes back from writing as equal bytes. Tokens and a tree are read as the same, findings
 * and all. The second validator, if there is one, says what the first says.
 */
final class Panel {
  private static final int BATCH = 2_000;

  /** Every how many accepted documents one is written and read again, which takes longest. */
  private static final int ROUND_TRIPS = 8;

  private final SchemaFile file;
  private final Schema schema;
  private final Unsaid unsaid;
  private final List<JsonNode> starts;
  private final Optional<Ajv> second;
  private final Tally tally = new Tally();

  Panel(SchemaFile file, Optional<Ajv> second) {
    this.file = file;
    this.schema = Judges.schema(Json.MAPPER.readTree(SchemaCatalogue.text(file)));
    this.unsaid = new Unsaid(file);
    this.starts = SchemaSamples.of(file).stream().map(Json.MAPPER::readTree).toList();
    this.second = second;
  }

  /** Judges mutated documents of consecutive seeds. */
  Tally judge(long seeds) {
    for (long seed = 0; seed < seeds; seed += BATCH) {
      batch(seed, Math.min(seeds, seed + BATCH));
    }
    return tally;
  }

  private void batch(long from, long to) {
    List<JsonNode> documents = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (long seed = from; seed < to; seed++) {
      JsonNode start = starts.get((int) (seed % starts.size()));
      documents.add(new Mutations(seed).mutate(start));
      texts.add(documents.get(documents.size() - 1).toString());
    }
    second.ifPresent(ajv -> ajv.ask(file.name(), texts));
    boolean[] accepted = new boolean[texts.size()];
    for (int i = 0; i < accepted.length; i++) {
      accepted[i] = judge(documents.get(i), texts.get(i));
    }
    second.ifPresent(ajv -> compare(ajv.answers(), accepted, texts));
  }

  private boolean judge(JsonNode document, String json) {
    boolean accepted = Judges.accepts(schema, document);
    tally.accepted += accepted ? 1 : 0;
    tally.refused += accepted ? 0 : 1;
    file.type().ifPresent(type -> judge(type, document, json, accepted));
    return accepted;
  }

  private void judge(Class<?> type, JsonNode document, String json, boolean accepted) {
    ReadResult<?> result = Exchange.read(type, json);
    if (!result.equals(Exchange.read(type, StrictJson.parse(json, StrictJson.DEFAULT_MAX_BYTES)))) {
      tally.disagree("read from tokens and from a tree", json);
    }
    if (result.isRead() && !accepted) {
      tally.disagree("read, but refused by the schema", json);
    } else if (result.isRead()) {
      agree(type, result.orElseThrow(), json);
    } else if (accepted) {
      refusedForUnsaid(type, document, result, json);
    }
  }

  private void refusedForUnsaid(
      Class<?> type, JsonNode document, ReadResult<?> result, String json) {
    JsonNode mended = unsaid.mend(document, result.violations());
    if (Exchange.read(type, mended.toString()).isRead()) {
      unsaid.rules(result.violations()).forEach(rule -> tally.unsaid.merge(rule, 1, Integer::sum));
    } else {
      tally.disagree("accepted by the schema, but not read", json);
    }
  }

  private void agree(Class<?> type, Object document, String json) {
    if (!Domain.byValidator(document).equals(Domain.byChecks(type, document))) {
      tally.disagree("Bean Validation and checks", json);
    }
    if (tally.accepted % ROUND_TRIPS == 0) {
      roundTrip(type, document, json);
    }
  }

  private void roundTrip(Class<?> type, Object document, String json) {
    byte[] bytes = Exchange.write(document);
    Object again = Exchange.read(type, bytes).orElseThrow();
    if (!again.equals(document) || !Arrays.equals(Exchange.write(again), bytes)) {
      tally.disagree("writing and reading", json);
    }
  }

  private void compare(String verdicts, boolean[] accepted, List<String> texts) {
    for (int i = 0; i < accepted.length; i++) {
      char verdict = verdicts.charAt(i);
      tally.beyondSecond += verdict == '?' ? 1 : 0;
      tally.bySecond += verdict == '?' ? 0 : 1;
      if (verdict != '?' && (verdict == '1') != accepted[i]) {
        tally.disagree("networknt " + accepted[i] + ", ajv", texts.get(i));
      }
    }
  }
}
