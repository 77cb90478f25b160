package io.github.kinerjaasn.schema.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CostAspect;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultWriterTest {
  private static final Rule RATIO =
      Rule.of(
          "kinerja.ratio",
          Text.of("rasio", "ratio"),
          Text.same("{0} / {1} × 100"),
          LegalText.PP_46_2011.at("Pasal 7", Confidence.CONSENSUS));

  private static final Rule PREDICATE =
      Rule.of(
              "kinerja.predicate",
              Text.of("predikat", "predicate"),
              Text.of("dari {0}", "from {0}"),
              LegalText.PERMENPANRB_6_2022.at("", Confidence.OFFICIAL_TEXT))
          .consulting(CostAspect.COST_ASPECT);

  /** A result as the scoring packages have them. */
  public record Sample(
      Predicate predicate,
      Score score,
      Optional<Weight> weight,
      Optional<Quantity> amount,
      List<Period> periods,
      Map<Predicate, Integer> counts,
      LocalDate on) {}

  private static Outcome<Score> decided() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    int mark = tracer.mark();
    Rational ratio = tracer.leaf(RATIO, Rational.of(848, 9), Rational.of(848), Rational.of(9));
    tracer.about("IKI-1");
    Score score = tracer.step(mark, PREDICATE, Score.of(ratio), ratio);
    return Outcome.decided(score, tracer.root());
  }

  private static String stored(String name) throws IOException {
    try (InputStream stream = ResultWriterTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String written(Object value) {
    return CanonicalJson.toIndentedText(Exchange.toTree(value));
  }

  @Test
  void writesADecidedOutcomeWithItsReasoning() throws IOException {
    assertThat(written(decided())).isEqualTo(stored("decided.json"));
  }

  @Test
  void writesAnUndecidedOutcome() throws IOException {
    Violation violation =
        Violation.error(
                "/plan/results",
                ViolationCode.MISSING,
                Text.of("belum ada", "none"),
                Text.of("tambahkan", "add one"),
                LegalText.PERMENPANRB_6_2022.at("Pasal 9", Confidence.CONSENSUS))
            .withAllowed("1..100");
    assertThat(written(Outcome.undecided(violation))).isEqualTo(stored("undecided.json"));
  }

  @Test
  void writesWhyARuleDoesNotApply() {
    Outcome<Score> outcome =
        Outcome.notApplicable(
            Text.of("bukan pimpinan", "not a head"),
            LegalText.SE_MENPANRB_3_2023.at("huruf F", Confidence.INFERRED));
    assertThat(CanonicalJson.toText(Exchange.toTree(outcome)))
        .isEqualTo(
            "{\"status\":\"NOT_APPLICABLE\",\"reason\":{\"id\":\"bukan pimpinan\",\"en\":\"not a head\"},"
                + "\"basis\":{\"text\":\"se-menpanrb-3-2023\",\"citation\":\"SE MenPANRB 3/2023 huruf F\","
                + "\"place\":\"huruf F\",\"confidence\":\"INFERRED\"}}");
  }

  @Test
  void writesRecordsInTheOrderOfTheirComponents() {
    Sample sample =
        new Sample(
            Predicate.BAIK,
            Score.of(Rational.of(1, 3)),
            Optional.of(Weight.parse("12.5")),
            Optional.empty(),
            List.of(),
            Map.of(Predicate.KURANG, 2, Predicate.BAIK, 7),
            LocalDate.of(2025, 1, 2));
    assertThat(CanonicalJson.toText(Exchange.toTree(sample)))
        .isEqualTo(
            "{\"predicate\":\"BAIK\",\"score\":{\"exact\":\"1/3\",\"displayed\":\"0.33\"},"
                + "\"weight\":12.5,\"periods\":[],\"counts\":{\"BAIK\":7,\"KURANG\":2},"
                + "\"on\":\"2025-01-02\"}");
  }

  @Test
  void sortsFreeNamesByCodePoint() {
    assertThat(CanonicalJson.toText(Exchange.toTree(Map.of("\uFFFD", 1, "😀", 2, "a", 3))))
        .isEqualTo("{\"a\":3,\"\uFFFD\":1,\"😀\":2}");
  }

  @Test
  void writesReadings() {
    Interpretations chosen =
        Interpretations.defaults().with(CostAspect.COST_ASPECT, CostAspect.ALL_FOUR);
    assertThat(CanonicalJson.toText(Exchange.toTree(chosen)))
        .isEqualTo("{\"COST_ASPECT\":\"ALL_FOUR\"}");
    assertThat(written(CostAspect.COST_ASPECT)).contains("\"standard\": \"COST_OPTIONAL\"");
  }
}
