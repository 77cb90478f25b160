package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A nested document, looked up when it is first met, so that documents may hold documents of their
 * own type.
 */
final class LazyForm implements Form {
  private final Class<?> type;

  // Threads may each look it up: they find the same.
  private @Nullable DocumentForm known;

  LazyForm(Class<?> type) {
    this.type = type;
  }

  private DocumentForm form() {
    DocumentForm form = known;
    if (form == null) {
      form = DocumentForm.of(type);
      known = form;
    }
    return form;
  }

  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    return form().read(json, findings);
  }

  @Override
  public Object read(StrictTokens tokens, Inspection limits) {
    return form().read(tokens, limits);
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return form().standIn(draft);
  }
}
