package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A word from a list, spelled exactly. */
final class EnumForm implements Form {
  private final Map<String, Object> words = new LinkedHashMap<>();

  EnumForm(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      words.put(Words.of((Enum<?>) constant), constant);
    }
  }

  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<String> word = findings.expect(JsonText.class, json, Kinds.WORD).map(JsonText::value);
    Optional<Object> constant = word.map(words::get);
    if (word.isPresent() && constant.isEmpty()) {
      findings.unknownWord(json, word.get(), words.keySet());
    }
    return constant;
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return draft.choose(List.copyOf(words.values()));
  }
}
