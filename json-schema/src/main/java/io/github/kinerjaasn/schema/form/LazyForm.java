package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.StrictTokens;
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
  public Object read(StrictTokens tokens, Inspection limits) {
    return DocumentForm.of(type).read(tokens, limits);
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return DocumentForm.of(type).standIn(draft);
  }
}
