package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonValue;
import java.util.Optional;

/**
 * A nested document, looked up when it is met, so that documents may hold documents of their own
 * type.
 *
 * @param type the type of the nested document
 */
record LazyForm(Class<?> type) implements Form {
  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    return DocumentForm.of(type).read(json, findings);
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return DocumentForm.of(type).standIn(draft);
  }
}
