package io.github.kinerjaasn.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed schemas are those of the types. After a change of types or texts run the tests with
 * {@code -Dschema.write=true} and look at the difference.
 */
class SchemaFilesTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/kinerjaasn/schema/catalogue/v1_0");

  static Stream<SchemaFile> files() {
    return SchemaCatalogue.all().stream();
  }

  private static void isCurrent(String name, String text) throws IOException {
    Path committed = FOLDER.resolve(name);
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(committed, text);
    }
    assertThat(Files.readString(committed, StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void openApiComponentsAreCurrent() throws IOException {
    isCurrent(SchemaCatalogue.OPENAPI, OpenApiWriter.write());
  }

  @Test
  void declarationsAreCurrent() throws IOException {
    isCurrent(SchemaCatalogue.TYPESCRIPT, TypeScriptWriter.write());
  }

  @Test
  void bundlesHaveEverySchema() {
    SchemaCatalogue.all()
        .forEach(
            file -> {
              assertThat(SchemaCatalogue.bundle(SchemaCatalogue.OPENAPI))
                  .contains('"' + Bundle.name(file) + "\": {");
              assertThat(SchemaCatalogue.bundle(SchemaCatalogue.TYPESCRIPT))
                  .containsPattern("export (interface|type) " + Bundle.name(file) + " ");
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void areCurrent(SchemaFile file) throws IOException {
    isCurrent(file.name() + ".json", SchemaWriter.write(file, SchemaSamples.shown(file)));
    assertThat(SchemaCatalogue.find(file.name())).contains(file);
  }

  @ParameterizedTest
  @MethodSource("files")
  void haveExamplesThatValidate(SchemaFile file) {
    assertThat(SchemaSamples.of(file))
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(Judges.bySchema(file.name(), sample)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void areSchemas(SchemaFile file) {
    assertThat(Judges.byMetaSchema(SchemaCatalogue.text(file))).isEmpty();
    assertThat(SchemaCatalogue.text(file)).contains("\"$id\": \"" + file.id() + "\"");
  }
}
