package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map: an object whose member names are free, or words from a list.
 *
 * @param key the form of the names
 * @param value the form of the values
 */
record MapForm(Form key, Form value) implements Form {
  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<JsonObject> object = findings.expect(JsonObject.class, json, Kinds.OBJECT);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Map<Object, Object> entries = new LinkedHashMap<>();
    object
        .get()
        .members()
        .forEach(
            (name, member) -> {
              Optional<Object> first = key.read(new JsonText(name, member.place()), findings);
              Optional<Object> second = value.read(member, findings);
              first.ifPresent(one -> second.ifPresent(other -> entries.put(one, other)));
            });
    boolean complete =
        findings.draft().isPresent() || entries.size() == object.get().members().size();
    return complete ? Optional.of(entries) : Optional.empty();
  }

  @Override
  public Object read(StrictTokens tokens, Inspection limits) {
    tokens.enterObject();
    Map<Object, Object> entries = new LinkedHashMap<>();
    while (tokens.nextMember()) {
      Object name = key.read(tokens, limits);
      tokens.enterValue();
      if (entries.put(name, value.read(tokens, limits)) != null) {
        throw tokens.trouble();
      }
    }
    return entries;
  }
}
