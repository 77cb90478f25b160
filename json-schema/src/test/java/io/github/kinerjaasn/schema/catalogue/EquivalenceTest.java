package io.github.kinerjaasn.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.plan.SkpCheck;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema, reader, Bean Validation and the domain's own checks mean the same, over mutated
 * documents: what the schema accepts is read, but for the listed unsaid rules; what is read has the
 * same troubles for Bean Validation as for the checks.
 */
class EquivalenceTest {
  private static final int DOCUMENTS = Integer.getInteger("equivalence.documents", 2_500);

  private static final Map<String, Function<Object, Collection<Violation>>> CHECKS =
      Map.of(
          "indicator", document -> check((Indicator) document),
          "skp", document -> SkpCheck.check((Skp) document),
          "appraisal", document -> AppraisalCheck.check((Appraisal) document),
          "evaluation", document -> AppraisalCheck.check((Evaluation) document));

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static Collection<Violation> check(Indicator indicator) {
    Inspection inspection = Inspection.start();
    IndicatorRules.check(inspection, indicator);
    return inspection.violations();
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicator", "skp", "appraisal", "evaluation"})
  void schemaReaderValidatorAndChecksAgree(String name) {
    List<JsonNode> starts =
        Stream.of("evaluation", "full").map(start -> start(name, start)).toList();
    Unsaid unsaid = new Unsaid(name);
    int read = 0;
    int refused = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      JsonNode document = new Mutations(seed).mutate(starts.get((int) (seed % 2)));
      boolean isRead = judge(name, document, unsaid);
      read += isRead ? 1 : 0;
      refused += isRead ? 0 : 1;
    }
    assertThat(read).as("documents that are read").isGreaterThan(DOCUMENTS / 50);
    assertThat(refused).as("documents that are refused").isGreaterThan(DOCUMENTS / 50);
  }

  private static JsonNode start(String name, String document) {
    return Json.MAPPER.readTree(
        SchemaFilesTest.example(name, SchemaFilesTest.evaluation(document)));
  }

  private static boolean judge(String name, JsonNode document, Unsaid unsaid) {
    String json = document.toString();
    ReadResult<?> result = Exchange.read(SchemaWriter.ROOTS.get(name), json);
    List<String> errors = Judges.bySchema(name, json);
    if (result.isRead()) {
      assertThat(errors).as("read, so no error of the schema in %s", json).isEmpty();
      agree(name, result.orElseThrow(), json);
      roundTrip(name, result.orElseThrow());
    } else if (errors.isEmpty()) {
      JsonNode mended = mend(document, result.violations(), unsaid);
      assertThat(Exchange.read(SchemaWriter.ROOTS.get(name), mended.toString()).violations())
          .as("accepted by the schema, so refused for unsaid rules only: %s", json)
          .isEmpty();
    }
    return result.isRead();
  }

  private static void roundTrip(String name, Object document) {
    byte[] bytes = Exchange.write(document);
    Object again = Exchange.read(SchemaWriter.ROOTS.get(name), bytes).orElseThrow();
    assertThat(again).isEqualTo(document);
    assertThat(Exchange.write(again)).isEqualTo(bytes);
  }

  private static JsonNode mend(JsonNode document, List<Violation> violations, Unsaid unsaid) {
    JsonNode mended = document.deepCopy();
    for (Violation violation : violations) {
      Optional<JsonNode> good = unsaid.good(violation.pointer());
      if (good.isPresent()) {
        int slash = violation.pointer().lastIndexOf('/');
        JsonNode parent = mended.at(violation.pointer().substring(0, slash));
        String last = violation.pointer().substring(slash + 1);
        if (parent instanceof ObjectNode object) {
          object.set(last, good.get());
        } else if (parent instanceof ArrayNode array) {
          array.set(Integer.parseInt(last), good.get());
        }
      }
    }
    return mended;
  }

  private static void agree(String name, Object document, String json) {
    Set<String> byCheck = new TreeSet<>();
    CHECKS.get(name).apply(document).stream()
        .filter(Violation::isError)
        .forEach(violation -> byCheck.add(violation.pointer()));
    Set<String> byValidator = new TreeSet<>();
    VALIDATOR.validate(document).forEach(one -> byValidator.add(pointer(one.getPropertyPath())));
    assertThat(byValidator).as("Bean Validation and checks on %s", json).isEqualTo(byCheck);
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
