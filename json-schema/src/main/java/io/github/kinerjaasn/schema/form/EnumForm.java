package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.schema.finding.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A word from a list, spelled exactly. */
final class EnumForm {
  private EnumForm() {}

  static Form of(Class<?> type) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      words.put(Words.of((Enum<?>) constant), constant);
    }
    return new LeafForm<>(
        LeafForm.Kind.TEXT,
        Kinds.WORD,
        words::get,
        (json, word, findings) -> findings.unknownWord(json, word, words.keySet()),
        draft -> draft.choose(List.copyOf(words.values())));
  }
}
