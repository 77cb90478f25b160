package io.github.kinerjaasn.examples.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorTest {

  static Stream<String> vectors() throws IOException {
    List<String> names = Operations.all().stream().map(Operation::name).toList();
    return lines().stream().filter(line -> names.contains(operation(line)));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(VectorTest.class.getResourceAsStream("derived.jsonl")),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static String operation(String line) {
    return Answers.text(Answers.object(line), "op");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void agreesWithVector(String vector) {
    JsonObject expected = Answers.object(vector);
    JsonObject answer = Answers.object(Answers.to(vector));
    assertThat(Answers.text(answer, "id")).isEqualTo(Answers.text(expected, "id"));
    assertThat(answer.get("out")).isEqualTo(expected.get("out"));
    assertThat(Answers.code(answer)).isEqualTo(Answers.code(expected));
  }

  @Test
  void everyOperationHasVectors() throws IOException {
    assertThat(vectors().map(VectorTest::operation).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Operations.all().stream().map(Operation::name).toList());
  }
}
