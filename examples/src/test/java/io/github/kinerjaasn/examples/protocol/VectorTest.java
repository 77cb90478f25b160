package io.github.kinerjaasn.examples.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.testkit.ConformanceCase;
import io.github.kinerjaasn.testkit.Difference;
import io.github.kinerjaasn.testkit.Vectors;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorTest {

  static Stream<String> operations() {
    return Stream.concat(Vectors.operations().stream(), Stream.of(ConformanceCase.PROTOCOL));
  }

  @Test
  void answersEveryOperationOfTheProtocol() {
    assertThat(Operations.all().stream().map(Operation::name))
        .containsExactlyElementsOf(Vectors.operations());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void agreesWithTheVectorsOfTheKit(String operation) {
    List<ConformanceCase> cases = Vectors.of(operation);
    assertThat(cases).hasSizeGreaterThan(5);
    assertThat(differences(cases)).isEmpty();
  }

  @Test
  void agreesWithTheDerivedVectors() throws IOException, URISyntaxException {
    List<ConformanceCase> cases =
        Vectors.read(
            Path.of(Objects.requireNonNull(getClass().getResource("derived.jsonl")).toURI()));
    assertThat(cases).hasSize(120);
    assertThat(differences(cases)).isEmpty();
  }

  private static List<Difference> differences(List<ConformanceCase> cases) {
    return cases.stream()
        .map(one -> one.compare(Answers.to(one.request())))
        .flatMap(Optional::stream)
        .toList();
  }
}
