package io.github.kinerjaasn.schema.catalogue;

import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas (2020-12) that this library publishes, in the jar. Each stands alone.
 *
 * <p>Example: {@code SchemaCatalogue.text(SchemaCatalogue.find("skp").orElseThrow())}.
 */
public final class SchemaCatalogue {
  /** The version of all current schemas. */
  public static final String VERSION = "1.0";

  private static final List<SchemaFile> ALL =
      List.of(
          file("indicator", "indikator kinerja", "an indicator"),
          file("skp", "sasaran kinerja pegawai (SKP)", "a performance plan (SKP)"),
          file("appraisal", "penilaian", "an appraisal"),
          file("evaluation", "dokumen yang dievaluasi", "the document that is evaluated"),
          file("result", "hasil evaluasi dengan alasannya", "an evaluation result with reasoning"),
          file("violations", "daftar temuan", "a list of violations"));

  private SchemaCatalogue() {}

  private static SchemaFile file(String name, String id, String en) {
    return new SchemaFile(name, VERSION, Text.of(id, en));
  }

  /**
   * All schemas.
   *
   * @return in a fixed order
   */
  public static List<SchemaFile> all() {
    return ALL;
  }

  /**
   * A schema by name.
   *
   * @param name such as {@code skp}
   * @return the schema, or empty if there is none of that name
   */
  public static Optional<SchemaFile> find(String name) {
    return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /**
   * The text of a schema.
   *
   * @param file one of {@link #all()}
   * @return the JSON text
   * @throws IllegalArgumentException if there is no such schema
   */
  public static String text(SchemaFile file) {
    String resource = "v" + file.version().replace('.', '_') + "/" + file.name() + ".json";
    try (InputStream stream = SchemaCatalogue.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "schema must be one of " + ALL.stream().map(SchemaFile::name).toList());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
