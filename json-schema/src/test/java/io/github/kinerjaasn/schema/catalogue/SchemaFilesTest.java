package io.github.kinerjaasn.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * A document of the exchange tests: {@code evaluation} is usual, {@code full} has every member.
   */
  static Evaluation evaluation(String name) {
    try (InputStream stream = Exchange.class.getResourceAsStream(name + ".json")) {
      return Exchange.read(Evaluation.class, stream).orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An example of each schema, as it is written. */
  static String example(String name) {
    return example(name, evaluation("evaluation"));
  }

  static String example(String name, Evaluation evaluation) {
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    List<Violation> violations =
        Exchange.read(Evaluation.class, "{\"plan\":{},\"agenci\":1}").violations();
    Object value =
        Map.<String, Object>of(
                "indicator",
                evaluation.getPlan().getResults().get(0).getIndicators().get(0),
                "skp",
                evaluation.getPlan(),
                "appraisal",
                evaluation.getAppraisal(),
                "evaluation",
                evaluation,
                "result",
                outcome,
                "violations",
                violations)
            .get(name);
    return CanonicalJson.toText(Exchange.toTree(value));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areCurrent(SchemaFile file) throws IOException {
    String schema = SchemaWriter.write(file, Optional.of(example(file.name())));
    Path committed = FOLDER.resolve(file.name() + ".json");
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(committed, schema);
    }
    assertThat(Files.readString(committed, StandardCharsets.UTF_8)).isEqualTo(schema);
    assertThat(SchemaCatalogue.find(file.name())).contains(file);
  }

  @ParameterizedTest
  @MethodSource("files")
  void haveExamplesThatValidate(SchemaFile file) {
    assertThat(Judges.bySchema(file.name(), example(file.name()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areSchemas(SchemaFile file) {
    assertThat(Judges.byMetaSchema(SchemaCatalogue.text(file))).isEmpty();
    assertThat(SchemaCatalogue.text(file)).contains("\"$id\": \"" + file.id() + "\"");
  }
}
