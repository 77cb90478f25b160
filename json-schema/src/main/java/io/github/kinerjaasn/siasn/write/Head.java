package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.DocumentKind;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import java.util.List;
import java.util.Optional;

/** What every record has: its kind, whose it is, which stored one it replaces, its documents. */
record Head(
    Area area,
    RatedPerson person,
    Optional<RecordId> id,
    List<DocumentRef> documents,
    Interpretations readings) {
  Head {
    documents = List.copyOf(documents);
  }

  static Head fresh(Area area, RatedPerson person, Interpretations readings) {
    return new Head(area, person, Optional.empty(), List.of(), readings);
  }

  Head withId(RecordId value) {
    return new Head(area, person, Optional.of(value), documents, readings);
  }

  Head withDocuments(List<DocumentRef> values) {
    List<String> allowed = DocumentKind.ids(area, readings);
    for (DocumentRef document : values) {
      if (!allowed.contains(document.id())) {
        throw new IllegalArgumentException(
            "document id must be one of "
                + allowed
                + ", was "
                + document.id()
                + "\nMungkin: choose another reading of SKP22_DOCUMENT_ID");
      }
    }
    return new Head(area, person, id, values, readings);
  }

  /** Whether a row carries another person's id. */
  boolean isOfAnother(JsonObject row, String readName) {
    return new RowReader(row, area.label().en())
        .pnsId(readName)
        .filter(one -> !one.equals(person.id()))
        .isPresent();
  }
}
