package io.github.kinerjaasn.schema.exchange;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.evolution.Migrations;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which version of its schema a document says it is of. */
final class Edition {
  private static final Text ID = Text.of("alamat skema dalam tanda kutip", "a schema id in quotes");

  private Edition() {}

  /** The reading as one of the current version; a document that names no schema is that already. */
  static JsonReading current(Class<?> type, JsonReading reading, Migrations migrations) {
    if (!(reading.tree().orElse(null) instanceof JsonObject document)
        || document.get(Migrations.NAMED_BY).isEmpty()) {
      return reading;
    }
    return SchemaCatalogue.of(type)
        .map(schema -> current(document, schema, reading, migrations))
        .orElse(reading);
  }

  private static JsonReading current(
      JsonObject document, SchemaFile schema, JsonReading reading, Migrations migrations) {
    JsonValue named = document.get(Migrations.NAMED_BY).orElseThrow();
    JsonObject nameless = without(document);
    Optional<JsonObject> migrated =
        named instanceof JsonText id
            ? migrations.migrate(nameless, id.value(), schema)
            : Optional.empty();
    return migrated
        .map(found -> new JsonReading(Optional.of(found), reading.violations()))
        .orElseGet(() -> unknown(named, document, reading, migrations.readable(schema)));
  }

  private static JsonReading unknown(
      JsonValue named, JsonObject document, JsonReading reading, List<String> ids) {
    Findings findings = new Findings(reading.violations());
    findings
        .expect(JsonText.class, named, ID)
        .ifPresent(id -> findings.unknownWord(named, id.value(), ids));
    return new JsonReading(Optional.of(without(document)), findings.all(document));
  }

  private static JsonObject without(JsonObject document) {
    Map<String, JsonValue> members = new LinkedHashMap<>(document.members());
    members.remove(Migrations.NAMED_BY);
    return new JsonObject(members, document.place());
  }
}
