package io.github.kinerjaasn.scoring.cause;

import static io.github.kinerjaasn.scoring.Both.tracers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.ImmutableServiceCase;
import io.github.kinerjaasn.core.measure.ServiceCase;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.measure.CaseTimes;
import io.github.kinerjaasn.scoring.measure.Registers;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapAnalysisTest {
  /** 1 + 3 days allowed; in January 0 + 2 and 2 + 2, in February 1 + 4 and 4 + 5. */
  private static final CaseTimes TIMES =
      CaseTimes.of(
          Registers.of(
              List.of(
                  group("baru", "A", "2025-01-06", "2025-01-06", "2025-01-08"),
                  group("baru", "B", "2025-01-06", "2025-01-08", "2025-01-10"),
                  Registers.one("C", "2025-02-03", List.of("2025-02-04", "2025-02-10")),
                  group("baru", "D", "2025-02-03", "2025-02-07", "2025-02-14"))),
          one -> {});

  private static ServiceCase group(String group, String id, String received, String... ends) {
    return ImmutableServiceCase.copyOf(Registers.one(id, received, List.of(ends))).withGroup(group);
  }

  @Test
  void byStageThenMonth() {
    Gap gap = tracers(tracer -> GapAnalysis.byStage(TIMES, tracer));
    assertThat(gap.gap()).isEqualTo(Rational.ONE);
    assertThat(gap.parts())
        .extracting(part -> part.label().en())
        .containsExactly("berkas: 0.75", "izin: 0.25");
    assertThat(gap.parts().get(0).parts())
        .extracting(part -> part.label().en())
        .containsExactly("2025-02: 0.75", "2025-01: 0");
    assertThat(gap.parts().get(1).parts())
        .extracting(part -> part.label().en())
        .containsExactly("2025-02: 0.75", "2025-01: -0.5");
    assertThat(gap.percent(gap.parts().get(0))).contains(Rational.of(75));
  }

  @Test
  void byMonthThenStage() {
    Gap gap = tracers(tracer -> GapAnalysis.byMonth(TIMES, tracer));
    assertThat(gap.parts())
        .extracting(part -> part.label().en())
        .containsExactly("2025-02: 1.5", "2025-01: -0.5");
    assertThat(gap.percent(gap.parts().get(1))).contains(Rational.of(-50));
    assertThat(gap.parts().get(0).parts())
        .extracting(GapPart::name)
        .containsExactly("berkas", "izin");
  }

  @Test
  void byKindOfCase() {
    Gap gap = tracers(tracer -> GapAnalysis.byGroup(TIMES, tracer));
    assertThat(gap.parts())
        .extracting(part -> part.label().en())
        .containsExactly("baru: 0.75", "-: 0.25");
  }

  @Test
  void theReasoningIsATreeOfContributions() {
    Step root = Both.why(Interpretations.defaults(), tracer -> GapAnalysis.byStage(TIMES, tracer));
    assertThat(root.toText(Language.ID))
        .startsWith("selisih terhadap target = 1  5 − 4, jumlah 2 sumbangan menurut tahap")
        .contains("\n  sumbangan terhadap selisih (berkas) = 0,75  1 × (1,75 − 1)")
        .contains("\n    sumbangan terhadap selisih (2025-02) = 0,75  0,5 × (2,5 − 1)");
  }

  @Test
  void byIndicator() {
    List<WeightedIndicator> indicators =
        List.of(
            new WeightedIndicator("IKI-1", Weight.ofPercent(60), Rational.of(80)),
            new WeightedIndicator("IKI-2", Weight.ofPercent(40), Rational.of(105)));
    Gap gap = tracers(tracer -> GapAnalysis.byIndicator(indicators, Rational.HUNDRED, tracer));
    assertThat(gap.observed()).isEqualTo(Rational.of(90));
    assertThat(gap.parts())
        .extracting(part -> part.label().en())
        .containsExactly("IKI-2: 2", "IKI-1: -12");
    assertThat(gap.percent(gap.parts().get(1))).contains(Rational.of(120));
  }

  @Test
  void weightsMustSumAndNamesDiffer() {
    WeightedIndicator half = new WeightedIndicator("A", Weight.ofPercent(50), Rational.ONE);
    WeightedIndicator less = new WeightedIndicator("B", Weight.parse("49.9999"), Rational.ONE);
    WeightedIndicator full = new WeightedIndicator("C", Weight.FULL, Rational.ONE);
    for (List<WeightedIndicator> wrong : List.of(List.of(half, less), List.of(full, full))) {
      assertThatThrownBy(
              () -> tracers(tracer -> GapAnalysis.byIndicator(wrong, Rational.HUNDRED, tracer)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noGapHasNoShares() {
    List<WeightedIndicator> met = List.of(new WeightedIndicator("A", Weight.FULL, Rational.ONE));
    Gap gap = tracers(tracer -> GapAnalysis.byIndicator(met, Rational.ONE, tracer));
    assertThat(gap.percent(gap.parts().get(0))).isEmpty();
  }
}
