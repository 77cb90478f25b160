package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list, or a set if the accessor says so; then no item may occur twice.
 *
 * @param type the collection type
 * @param item the form of its items
 */
record ListForm(Class<?> type, Form item) implements Form {
  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<JsonArray> array = findings.expect(JsonArray.class, json, Kinds.LIST);
    if (array.isEmpty()) {
      return Optional.empty();
    }
    List<Object> items = new ArrayList<>();
    Set<Object> seen = isSet() ? new HashSet<>() : Set.of();
    for (JsonValue each : array.get().items()) {
      Optional<Object> value = item.read(each, findings);
      value.ifPresent(items::add);
      if (isSet() && value.isPresent() && !seen.add(value.get())) {
        findings.inconsistent(
            each,
            Text.of("sudah ada dalam daftar", "occurs twice in the list"),
            Text.of("hapus salah satunya", "remove one of the two"));
      }
    }
    boolean complete = findings.draft().isPresent() || items.size() == array.get().items().size();
    return complete ? Optional.of(isSet() ? new LinkedHashSet<>(items) : items) : Optional.empty();
  }

  @Override
  public Object read(StrictTokens tokens, Inspection limits) {
    tokens.enterArray();
    Collection<Object> items = isSet() ? new LinkedHashSet<>() : new ArrayList<>();
    while (tokens.nextItem()) {
      if (!items.add(item.read(tokens, limits))) {
        throw tokens.trouble();
      }
    }
    return items;
  }

  private boolean isSet() {
    return Set.class.isAssignableFrom(type);
  }
}
