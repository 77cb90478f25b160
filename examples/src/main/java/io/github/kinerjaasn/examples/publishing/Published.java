package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** The published files: the schemas by name, and the two bundles. */
final class Published {
  private Published() {}

  /** A schema by its name. */
  static SchemaFile schema(String name) {
    return SchemaCatalogue.find(name)
        .orElseThrow(
            () ->
                new Failure(
                    ExitStatus.USAGE,
                    Text.of(
                            "skema tidak dikenal: {0}; yang ada: {1}",
                            "unknown schema: {0}; there are: {1}")
                        .with(name, names())));
  }

  private static String names() {
    return String.join(", ", SchemaCatalogue.all().stream().map(SchemaFile::name).toList());
  }

  /** The text of a schema, or of a bundle by its file name. */
  static String text(String name) {
    return name.equals(SchemaCatalogue.OPENAPI) || name.equals(SchemaCatalogue.TYPESCRIPT)
        ? SchemaCatalogue.bundle(name)
        : SchemaCatalogue.text(schema(name));
  }

  /** All texts by file name. */
  static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    SchemaCatalogue.all()
        .forEach(file -> files.put(file.name() + ".json", SchemaCatalogue.text(file)));
    files.put(SchemaCatalogue.OPENAPI, SchemaCatalogue.bundle(SchemaCatalogue.OPENAPI));
    files.put(SchemaCatalogue.TYPESCRIPT, SchemaCatalogue.bundle(SchemaCatalogue.TYPESCRIPT));
    return files;
  }
}
