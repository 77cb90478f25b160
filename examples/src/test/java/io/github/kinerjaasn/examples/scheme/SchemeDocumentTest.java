package io.github.kinerjaasn.examples.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.numeric.ImmutableKmkInputs;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A document of the Ministry of Finance, rated by hand-written rules and by the scheme. */
class SchemeDocumentTest {
  private static final CompiledScheme KMK = CompiledScheme.of(ShippedSchemes.KMK_127_2026);

  private static Evaluation document() throws IOException {
    Path file = Path.of("data", "kemenkeu", "penilaian-2026.json");
    return Exchange.read(Evaluation.class, Files.readAllBytes(file)).orElseThrow();
  }

  @Test
  void bothGiveTheSame() throws IOException {
    EvaluationResult expected = Evaluator.evaluate(document()).orElseThrow();
    SchemeResult result = KMK.evaluate(document()).orElseThrow();
    assertThat(result.total()).isEqualTo(expected.score());
    assertThat(result.outcome()).isEqualTo(expected.predicate());
    assertThat(result.resultRating()).isEqualTo(expected.resultRating());
    assertThat(result.behaviourRating()).isEqualTo(expected.behaviourRating());
  }

  @Test
  void whatIsMissingIsNamedAtItsPlaceInTheDocument() throws IOException {
    Evaluation whole = document();
    KmkInputs numbers = whole.getAppraisal().getKmk127().orElseThrow();
    Evaluation draft =
        ImmutableEvaluation.copyOf(whole)
            .withAppraisal(
                ImmutableAppraisal.copyOf(whole.getAppraisal())
                    .withValueScores()
                    .withKmk127(
                        ImmutableKmkInputs.copyOf(numbers)
                            .withOrganisationValue(Optional.empty())
                            .withTier(Optional.empty())));
    Outcome<SchemeResult> outcome = KMK.evaluate(draft);
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .contains(
            "/appraisal/kmk127/organisationValue",
            "/appraisal/kmk127/tier",
            "/appraisal/valueScores");
  }

  @Test
  void resultsHaveAJsonForm() throws IOException {
    assertThat(
            new String(
                Exchange.write(KMK.evaluate(document())), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"status\":\"DECIDED\"", "\"scheme\":\"kmk-127-2026\"");
  }
}
