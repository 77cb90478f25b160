package io.github.kinerjaasn.examples.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.entry.PlaceEntry;
import io.github.kinerjaasn.core.entry.QualityEntry;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.numeric.ImmutableKmkInputs;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.result.ResultDocument;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.schema.result.Verification;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** K3 by the tables, two places instead of one joint realisation: the same result. */
  @Test
  void placesAndQualityTablesOfTheEntriesCount() throws IOException {
    Evaluation whole = document();
    KmkInputs numbers = whole.getAppraisal().getKmk127().orElseThrow();
    List<Realisation> others =
        whole.getAppraisal().getRealisations().stream()
            .filter(one -> !one.getIndicatorId().equals("IKI-1"))
            .toList();
    Evaluation without =
        ImmutableEvaluation.copyOf(whole)
            .withAppraisal(
                ImmutableAppraisal.copyOf(whole.getAppraisal())
                    .withRealisations(others)
                    .withKmk127(ImmutableKmkInputs.copyOf(numbers).withQualities()));
    assertThat(byPlace(Consolidation.SUM).evaluate(without).isDecided()).isFalse();
    SchemeResult expected = byPlace(Consolidation.SUM).evaluate(whole).orElseThrow();
    assertThat(byPlace(Consolidation.SUM).evaluate(without, entries("600", "10")).orElseThrow())
        .isEqualTo(expected);
    SchemeResult mean =
        byPlace(Consolidation.AVERAGE).evaluate(without, entries("600", "10")).orElseThrow();
    assertThat(mean.resultValue().orElseThrow().exact())
        .isLessThan(expected.resultValue().orElseThrow().exact());
    assertThat(KMK.evaluate(without, entries("600", "10")).violations())
        .extracting(Violation::pointer)
        .contains("/entries/places/0", "/entries/places/1", "/entries/places/2");
  }

  private static CompiledScheme byPlace(Consolidation way) {
    ResultPart part = KMK.scheme().getResult().orElseThrow();
    return CompiledScheme.of(
        ImmutableScheme.copyOf(KMK.scheme())
            .withResult(ImmutableResultPart.copyOf(part).withPlaceConsolidation(way)));
  }

  private static SchemeEntries entries(String first, String second) {
    return SchemeEntries.builder()
        .addPlaces(place("Jakarta", "2026-S1", first), place("Bogor", "2026-S1", second))
        .addPlaces(place("Jakarta", "2026-S2", "640"))
        .addQualities(
            quality("IKI-1", Validity.PROXY, Control.LOW, TargetCase.SAME_SURPASSED),
            quality("IKI-2", Validity.PROXY, Control.LOW, TargetCase.AS_REALISED),
            quality("IKI-3", Validity.PROXY, Control.LOW, TargetCase.NEW))
        .build();
  }

  private static PlaceEntry place(String place, String period, String amount) {
    return PlaceEntry.builder()
        .indicatorId("IKI-1")
        .place(place)
        .period(Period.parse(period))
        .quantity(Quantity.parse(amount + " permohonan"))
        .build();
  }

  private static QualityEntry quality(
      String indicator, Validity validity, Control control, TargetCase target) {
    return QualityEntry.builder()
        .indicatorId(indicator)
        .validity(validity)
        .control(control)
        .targetCase(target)
        .build();
  }

  @Test
  void aResultWithEntriesIsSealedAndVerified() throws IOException {
    Evaluation whole = document();
    SchemeEntries none = SchemeEntries.NONE;
    SchemeEntries useless = SchemeEntries.builder().addPlaces(place("Bogor", "2026", "1")).build();
    RuleSet<SchemeResult> rules = RuleSet.of(KMK, none);
    JsonObject sealed =
        ResultDocument.of(
            rules,
            whole,
            KMK.evaluate(whole, none),
            Set.of(
                io.github.kinerjaasn.schema.result.ResultPart.SEAL,
                io.github.kinerjaasn.schema.result.ResultPart.INPUT));
    assertThat(new Verification<>(rules).check(sealed)).isEmpty();
    assertThat(RuleSet.of(KMK, useless).name()).isNotEqualTo(rules.name());
    assertThat(RuleSet.of(KMK, none).name()).isEqualTo(RuleSet.of(KMK).name());
  }
}
