package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a record with the row that was read back, member by member, without showing either. */
final class Differences {
  private final Wrong wrong;

  Differences(String place) {
    this.wrong = new Wrong(place);
  }

  Differences same(String readName, Object written, Object read) {
    if (!written.equals(read)) {
      wrong.inconsistent(
          readName, Text.of("tersimpan lain dari yang dikirim", "stored other than it was sent"));
    }
    return this;
  }

  /** Every written document is among the stored ones; more may be stored. */
  Differences documents(List<DocumentRef> written, Map<String, DocumentRef> read) {
    for (DocumentRef document : written) {
      Optional<String> stored = Optional.ofNullable(read.get(document.id())).map(DocumentRef::uri);
      same("path/" + document.id() + "/dok_uri", Optional.of(document.uri()), stored);
    }
    return this;
  }

  List<Violation> sorted() {
    return wrong.all().stream().sorted().toList();
  }
}
