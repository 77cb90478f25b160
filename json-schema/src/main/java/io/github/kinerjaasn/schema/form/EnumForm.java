package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.schema.finding.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        word -> Optional.ofNullable(words.get(word)),
        (json, word, findings) -> findings.unknownWord(json, word, words.keySet()),
        draft -> draft.choose(List.copyOf(words.values())));
  }
}
