package io.github.kinerjaasn.schema.catalogue;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * A published JSON Schema.
 *
 * @param name its short name, such as {@code skp}
 * @param version its version, such as {@code 1.0}
 * @param label what it describes
 * @param type the type that documents of it are read as; empty for what is written only
 */
public record SchemaFile(String name, String version, Text label, Optional<Class<?>> type)
    implements Labelled {
  /** What every id of a schema begins with. */
  public static final String BASE = "https://kinerjaasn.github.io/schema/";

  /**
   * Its {@code $id}: stable, and not meant to be fetched.
   *
   * @return such as {@code https://kinerjaasn.github.io/schema/1.0/skp.json}
   */
  public String id() {
    return BASE + version + "/" + name + ".json";
  }
}
