package io.github.kinerjaasn.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document may choose every reading of every open point: there is always an answer. */
class EveryReadingTest {
  private static final Path DATA = Path.of("data");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> read(file).isPresent())
          .sorted()
          .toList();
    }
  }

  private static Optional<Evaluation> read(Path file) {
    return Exchange.read(Evaluation.class, bytes(file)).toOptional();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereIsADocumentOfEveryRegime() throws IOException {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theNationalRulesAnswer(Path file) {
    answers(file, Evaluator::evaluate);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anAgencySchemeAnswers(Path file) {
    Path kmk = DATA.resolve("schemes").resolve("kmk-127-2026.json");
    answers(
        file, CompiledScheme.of(Exchange.read(Scheme.class, bytes(kmk)).orElseThrow())::evaluate);
  }

  private static void answers(Path file, Function<Evaluation, Outcome<?>> rate) {
    ImmutableEvaluation document = ImmutableEvaluation.copyOf(read(file).orElseThrow());
    for (Interpretation<?> point : OpenPoints.interpretations()) {
      for (Reading reading : point.alternatives()) {
        Map<String, String> chosen = Map.of(point.name(), reading.name());
        Outcome<?> outcome = rate.apply(document.withInterpretations(chosen));
        assertThat(
                outcome.isDecided() || outcome.violations().stream().anyMatch(Violation::isError))
            .as("%s under %s", file, chosen)
            .isTrue();
      }
    }
  }
}
