package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.write.Entry;
import java.util.Optional;

/**
 * One request, without host and tokens.
 *
 * <pre>{@code
 * SiasnRequest request = SiasnRequest.list(Area.SKP22, Nip.parse("199503012025031001"));
 * request.method(); // GET
 * }</pre>
 *
 * @param method the HTTP method
 * @param path the address, relative to the base; may hold an employee number
 * @param body the JSON text to send, if any
 */
public record SiasnRequest(Method method, String path, Optional<String> body) {

  /** The HTTP methods in use. */
  public enum Method {
    /** Reads. */
    GET,
    /** Saves, always. */
    POST,
    /** Deletes. */
    DELETE
  }

  /**
   * Lists the records of a person.
   *
   * @param area which records
   * @param nip the person's employee number
   * @return the request
   */
  public static SiasnRequest list(Area area, Nip nip) {
    return new SiasnRequest(Method.GET, area.listPath(nip), Optional.empty());
  }

  /**
   * Saves a record.
   *
   * @param entry the record
   * @return the request
   */
  public static SiasnRequest save(Entry entry) {
    return new SiasnRequest(
        Method.POST,
        entry.area().savePath().orElseThrow(),
        Optional.of(CanonicalJson.toText(entry.toJson())));
  }

  /**
   * Deletes a record.
   *
   * @param area which kind of record
   * @param id the record
   * @return the request
   * @throws IllegalArgumentException if no way to delete such records is known
   */
  public static SiasnRequest delete(Area area, RecordId id) {
    return area.deletePath(id)
        .map(path -> new SiasnRequest(Method.DELETE, path, Optional.empty()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "area must be one whose records can be deleted, was "
                        + area
                        + "\nMungkin: save a corrected record under the same id"));
  }

  /** Shows the method alone: address and body hold personal data. */
  @Override
  public String toString() {
    return "SiasnRequest[" + method + "]";
  }
}
