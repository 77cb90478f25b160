package io.github.kinerjaasn.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The first judge of {@code equivalence} through JSON-Schema-Test-Suite, draft 2020-12: it must be
 * right in all that the draft requires, and in dates, the one format that the published schemas
 * use. The suite is looked for in {@code schema.suite}; Debian has it in
 * libtest-json-schema-acceptance-perl.
 */
class SchemaSuiteRun {
  private static final Path SUITE =
      Path.of(
          System.getProperty(
              "schema.suite", "/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance"));
  private static final Path TESTS = SUITE.resolve("tests/draft2020-12");
  private static final SchemaLocation HERE = SchemaLocation.of("https://kinerja.invalid/here.json");
  private static final String REMOTE = "http://localhost:1234/";

  private static SchemaRegistry registry(boolean formats) {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder
                .resourceLoaders(loaders -> loaders.add(SchemaSuiteRun::remote))
                .schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(formats).build()));
  }

  private static InputStreamSource remote(AbsoluteIri iri) {
    String name = iri.toString();
    return name.startsWith(REMOTE)
        ? () ->
            Files.newInputStream(SUITE.resolve("remotes").resolve(name.substring(REMOTE.length())))
        : null;
  }

  private record Case(String name, boolean isRight) {
    private static Stream<Case> of(Path file, boolean formats) {
      return group(file).flatMap(group -> of(file, group, formats));
    }

    private static Stream<Case> of(Path file, JsonNode group, boolean formats) {
      Schema schema = registry(formats).getSchema(HERE, group.get("schema"));
      return group.get("tests").values().stream()
          .map(
              test ->
                  new Case(
                      file.getFileName() + ": " + test.get("description").asString(),
                      Judges.accepts(schema, test.get("data")) == test.get("valid").asBoolean()));
    }

    private static Stream<JsonNode> group(Path file) {
      try {
        return Json.MAPPER.readTree(Files.readString(file)).values().stream();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Case> cases(String folder, boolean formats) throws IOException {
    try (Stream<Path> files = Files.list(TESTS.resolve(folder))) {
      List<Case> cases =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .flatMap(file -> Case.of(file, formats))
              .toList();
      System.out.printf(
          Locale.ROOT,
          "JSON-Schema-Test-Suite 2020-12 %s: %d of %d%n",
          folder.isEmpty() ? "required" : folder,
          cases.stream().filter(Case::isRight).count(),
          cases.size());
      return cases;
    }
  }

  private static List<String> wrong(List<Case> cases) {
    return cases.stream().filter(one -> !one.isRight()).map(Case::name).toList();
  }

  @Test
  void isRightInAllThatIsRequired() throws IOException {
    List<Case> cases = cases("", false);
    assertThat(cases).hasSizeGreaterThan(1_000);
    assertThat(wrong(cases)).isEmpty();
  }

  @Test
  void isRightInTheFormatInUse() throws IOException {
    List<Case> cases = cases("optional/format", true);
    assertThat(cases).hasSizeGreaterThan(400);
    assertThat(wrong(cases)).noneMatch(one -> one.startsWith("date.json:"));
  }

  @Test
  void printsWhatIsOptional() throws IOException {
    List<Case> cases = cases("optional", false);
    wrong(cases).forEach(System.out::println);
    assertThat(cases).hasSizeGreaterThan(100);
  }
}
