package io.github.kinerjaasn.schema.result;

import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A SHA-256 hash of a JSON tree in canonical form, for example {@code sha256:9f86d0…}. Equal trees
 * have equal digests, whatever their spaces, escapes or digits after a decimal point.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 */
public record Digest(String value) {
  /** The form of a digest, as a regular expression. */
  public static final String PATTERN = "sha256:[0-9a-f]{64}";

  /**
   * Checks the form.
   *
   * @param value {@code sha256:} and 64 hexadecimal digits
   * @throws IllegalArgumentException if it has another form
   */
  public Digest {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException("digest must match " + PATTERN + ", was " + value);
    }
  }

  /**
   * The digest of a tree as it stands.
   *
   * @param tree the tree
   * @return its digest
   */
  public static Digest of(JsonValue tree) {
    return new Digest("sha256:" + HexFormat.of().formatHex(sha256(CanonicalJson.write(tree))));
  }

  /**
   * The digest of a tree in which the order of array items does not count, as it does not count in
   * any rated document.
   *
   * @param tree the tree
   * @return its digest
   */
  public static Digest ofUnordered(JsonValue tree) {
    return of(sorted(tree));
  }

  private static JsonValue sorted(JsonValue value) {
    if (value instanceof JsonArray array) {
      return JsonArray.of(
          array.items().stream()
              .map(Digest::sorted)
              .map(item -> Map.entry(CanonicalJson.toText(item), item))
              .sorted(Map.Entry.comparingByKey())
              .map(Map.Entry::getValue)
              .toList());
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, sorted(member)));
      return JsonObject.of(members);
    }
    return value;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
