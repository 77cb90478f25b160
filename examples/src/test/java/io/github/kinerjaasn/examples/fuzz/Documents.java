package io.github.kinerjaasn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.scheme.SchemeMarkdown;
import io.github.kinerjaasn.examples.scheme.SchemePage;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.schema.report.Report;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.reform.Population;
import io.github.kinerjaasn.scoring.schemecheck.Finding;
import io.github.kinerjaasn.scoring.schemecheck.SchemeCheck;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What reads, writes back as equal; what does not read, says why; all of it goes on to its use. */
final class Documents {
  private static final int SAMPLE = 20;

  private Documents() {}

  static void json(byte[] bytes) {
    JsonReading reading = StrictJson.parse(bytes, StrictJson.DEFAULT_MAX_BYTES);
    complete(reading.violations());
    ReadResult<JsonValue> read = reading.result();
    if (read.isRead()) {
      byte[] written = CanonicalJson.write(read.orElseThrow());
      assertThat(StrictJson.read(written).orElseThrow()).isEqualTo(read.orElseThrow());
    }
  }

  static <T> Target.Feeding reading(Class<T> type, Consumer<T> use) {
    return bytes -> {
      ReadResult<T> read = Exchange.read(type, bytes);
      complete(read.violations());
      assertThat(read.isRead()).isEqualTo(read.violations().isEmpty());
      read.toOptional()
          .ifPresent(
              document -> {
                byte[] written = Exchange.write(document);
                T again = Exchange.read(type, written).orElseThrow();
                assertThat(again).isEqualTo(document);
                assertThat(Exchange.write(again)).isEqualTo(written);
                use.accept(document);
              });
    };
  }

  static <T> Target.Feeding rating(Class<T> type, Function<T, Outcome<?>> rule) {
    return reading(type, document -> written(rule.apply(document)));
  }

  static void written(Outcome<?> outcome) {
    complete(outcome.violations());
    assertThat(Exchange.write(outcome)).isNotEmpty();
  }

  static void complete(List<Violation> violations) {
    for (Violation one : violations) {
      assertThat(one.pointer().isEmpty() || one.pointer().startsWith("/")).isTrue();
      assertThat(one.message().id()).isNotBlank();
      assertThat(one.message().en()).isNotBlank();
      assertThat(one.advice().id()).isNotBlank();
      assertThat(one.advice().en()).isNotBlank();
    }
  }

  static void rate(Evaluation evaluation) {
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    written(outcome);
    assertThat(Report.of(evaluation, outcome).html()).endsWith("</html>\n");
  }

  static void scheme(Scheme scheme) {
    List<Finding> findings = SchemeCheck.check(scheme);
    assertThat(SchemePage.of(scheme, Language.ID)).endsWith("</html>\n");
    assertThat(SchemeMarkdown.of(scheme, Language.EN)).isNotBlank();
    if (findings.stream().noneMatch(Finding::isError)) {
      CompiledScheme compiled = CompiledScheme.of(scheme);
      Population.of(scheme, 1, SAMPLE).map(compiled::evaluate).forEach(Documents::written);
    }
  }
}
