package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.util.Optional;

/** How values of one type are read from JSON. */
interface Form {
  /**
   * Reads a value. Everything wrong goes to the findings; a value comes back whenever one can be
   * built, even if it breaks a limit.
   */
  Optional<Object> read(JsonValue json, Findings findings);

  /**
   * Reads a value that is thought to be flawless: the same value as the other method, as long as
   * that finds nothing. Limits that are broken go to the inspection; all else ends the reading.
   */
  Object read(StrictTokens tokens, Inspection limits);

  /** A value for a draft where none could be read, or empty if the type has none to offer. */
  default Optional<Object> standIn(Draft draft) {
    return Optional.empty();
  }
}
