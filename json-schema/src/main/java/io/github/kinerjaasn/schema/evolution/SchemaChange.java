package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.schema.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * How a schema changed, and the proof. A witness was judged by the validator under both schemas.
 *
 * @param change what became of the accepted documents
 * @param onlyOlder a document that only the older schema accepts, if one was found
 * @param onlyNewer a document that only the newer schema accepts, if one was found
 * @param places where the schemas differ, as JSON Pointers into documents
 * @param unproved those of the places where no witness was found; then the change is incomparable
 */
public record SchemaChange(
    Change change,
    Optional<JsonValue> onlyOlder,
    Optional<JsonValue> onlyNewer,
    List<String> places,
    List<String> unproved) {
  /**
   * Takes copies.
   *
   * @param change what became of the accepted documents
   * @param onlyOlder a document that only the older schema accepts, if one was found
   * @param onlyNewer a document that only the newer schema accepts, if one was found
   * @param places where the schemas differ
   * @param unproved those of the places where no witness was found
   */
  public SchemaChange {
    places = List.copyOf(places);
    unproved = List.copyOf(unproved);
  }
}
