package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.form.RowReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An uploaded document: what the upload returns and a record embeds. Written as an item of an
 * array, read as a member of a map whose key is the document id.
 *
 * @param id {@code dok_id}, such as {@code 890}
 * @param name {@code dok_nama}
 * @param uri {@code dok_uri}
 * @param object {@code object}
 * @param slug {@code slug}
 * @param kept members that this library does not know, as they were read
 */
public record DocumentRef(
    String id, String name, String uri, String object, String slug, Map<String, JsonValue> kept) {
  private static final List<String> NAMES =
      List.of("dok_id", "dok_nama", "dok_uri", "object", "slug");

  /**
   * Takes a copy.
   *
   * @param id the document id
   * @param name the name
   * @param uri where it is kept
   * @param object the object
   * @param slug the slug
   * @param kept members that are not known
   */
  public DocumentRef {
    kept = Map.copyOf(kept);
  }

  /**
   * Reads what the upload returns, or one member of a read {@code path}.
   *
   * @param json the object
   * @return the document, or what is wrong
   */
  public static ReadResult<DocumentRef> read(JsonObject json) {
    RowReader in = new RowReader(json, "path");
    List<String> texts = NAMES.stream().map(name -> in.text(name).orElse("")).toList();
    return in.wrong()
        .result(
            () ->
                new DocumentRef(
                    texts.get(0),
                    texts.get(1),
                    texts.get(2),
                    texts.get(3),
                    texts.get(4),
                    in.kept()));
  }

  /**
   * The item of the written array: five texts.
   *
   * @return the object
   */
  public JsonObject toJson() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    List<String> values = List.of(id, name, uri, object, slug);
    for (int i = 0; i < values.size(); i++) {
      members.put(NAMES.get(i), JsonText.of(values.get(i)));
    }
    return JsonObject.of(members);
  }

  /** Shows the document id alone. */
  @Override
  public String toString() {
    return "DocumentRef[id=" + id + "]";
  }
}
