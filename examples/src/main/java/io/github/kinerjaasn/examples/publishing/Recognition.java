package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which schema a document is probably of: the one it names, or the one whose members it has. */
final class Recognition {
  private Recognition() {}

  static Optional<SchemaFile> of(JsonValue document) {
    if (document instanceof JsonArray) {
      return SchemaCatalogue.find("violations");
    }
    return document instanceof JsonObject object
        ? named(object).or(() -> similar(object))
        : Optional.empty();
  }

  private static Optional<SchemaFile> named(JsonObject document) {
    return document
        .get("$schema")
        .filter(JsonText.class::isInstance)
        .map(id -> ((JsonText) id).value())
        .flatMap(
            id ->
                SchemaCatalogue.all().stream()
                    .filter(file -> id.endsWith("/" + file.name() + ".json"))
                    .findFirst());
  }

  private static Optional<SchemaFile> similar(JsonObject document) {
    return SchemaCatalogue.all().stream()
        .filter(file -> shared(document, file) > 0)
        .max(Comparator.comparingInt(file -> score(document, file)));
  }

  /** Each member that the schema knows speaks for it, each that either lacks against it. */
  private static int score(JsonObject document, SchemaFile file) {
    Set<String> members = members(file);
    int shared = shared(document, file);
    int foreign = document.members().size() - shared;
    return 10 * shared - 10 * foreign - (members.size() - shared);
  }

  private static int shared(JsonObject document, SchemaFile file) {
    Set<String> members = members(file);
    members.retainAll(document.members().keySet());
    return members.size();
  }

  private static Set<String> members(SchemaFile file) {
    JsonObject schema = (JsonObject) StrictJson.read(SchemaCatalogue.text(file)).orElseThrow();
    Set<String> names = new HashSet<>(properties(schema));
    schema
        .get("oneOf")
        .ifPresent(
            ends -> ((JsonArray) ends).items().forEach(end -> names.addAll(properties(end))));
    return names;
  }

  private static Set<String> properties(JsonValue schema) {
    return ((JsonObject) schema)
        .get("properties")
        .map(all -> ((JsonObject) all).members().keySet())
        .orElse(Set.of());
  }
}
