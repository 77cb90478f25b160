package io.github.kinerjaasn.scoring.schemecheck;

import static io.github.kinerjaasn.scoring.sample.Changed.band;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Comparison;
import io.github.kinerjaasn.scoring.reform.Schemes;
import io.github.kinerjaasn.scoring.sample.Changed;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeCheckTest {
  /** 5 from 130 %, 4 for 115-129, 3 for 100-114, 2 for 51-99, 1 below 50. */
  static Scheme adjectival() {
    return Scheme.builder()
        .id("adjectival")
        .name("A table of adjectives from elsewhere")
        .from(LocalDate.of(2026, 1, 1))
        .addSources(
            SchemeSource.builder()
                .id("table")
                .citation("Adjectival table")
                .confidence(Confidence.SINGLE_SOURCE)
                .build())
        .result(
            ResultPart.builder()
                .range(
                    ValueRange.builder()
                        .unit(Unit.PERCENT)
                        .floor(Points.ZERO)
                        .cap(Points.of(200))
                        .build())
                .build())
        .resultShare(Weight.FULL)
        .addAllLabels(
            List.of("5", "4", "3", "2", "1").stream()
                .map(id -> SchemeLabel.builder().id(id).name(id).build())
                .toList())
        .totalBands(
            BandTable.builder()
                .unit(Unit.PERCENT)
                .addBands(
                    SchemeBand.builder().from(Points.of(130)).label("5").build(),
                    band("115", "129", true, "4"),
                    band("100", "114", true, "3"),
                    band("51", "99", true, "2"),
                    SchemeBand.builder().to(Points.of(50)).label("1").build())
                .build())
        .build();
  }

  @Test
  void theAdjectivalTableIsRefusedWithItsHoles() {
    List<Finding> findings = SchemeCheck.check(adjectival());
    assertThat(findings).allMatch(one -> one.kind() == Finding.Kind.HOLE && one.isError());
    assertThat(findings)
        .extracting(one -> one.message().en())
        .containsExactly(
            "no label for exactly 50 and all of (50, 51)",
            "no label for (99, 100)",
            "no label for (114, 115)",
            "no label for (129, 130)");
    assertThat(findings)
        .extracting(one -> one.witness().orElseThrow().en())
        .containsExactly("50", "99.1", "114.1", "129.1");
    assertThatThrownBy(() -> CompiledScheme.of(adjectival()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has 4 errors");
  }

  static List<Scheme> shipped() {
    return ShippedSchemes.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedSchemesHaveNoError(Scheme scheme) {
    assertThat(SchemeCheck.check(scheme)).noneMatch(Finding::isError);
    assertThat(CompiledScheme.of(scheme).scheme()).isSameAs(scheme);
  }

  /** Fifteen things go wrong at once, each of another kind or at another place. */
  static Scheme broken() {
    ImmutableScheme kmk = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);
    ResultPart result = kmk.getResult().orElseThrow();
    BehaviourPart behaviour = kmk.getBehaviour().orElseThrow();
    List<MatrixCell> matrix = new ArrayList<>(kmk.getMatrix());
    matrix.set(
        0,
        MatrixCell.of(Rating.DI_ATAS_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI, Predicate.BAIK)); // 1
    matrix.remove(8); // 2
    return kmk.withMatrix(matrix)
        .withTo(LocalDate.of(2025, 12, 31)) // 3
        .withResultShare(Weight.ofPercent(70)) // 4
        .withInterpretations(Map.of("KMK_MIX_SCOPE", "SOMETIMES")) // 5
        .withResultBands(
            BandTable.builder()
                .unit(Unit.of("poin")) // 6
                .addBands(
                    SchemeBand.builder()
                        .from(Points.of(101)) // 7: (100, 101)
                        .label("DI_ATAS_EKSPEKTASI")
                        .build(),
                    band("90", "100", true, "SESUAI_EKSPEKTASI"),
                    SchemeBand.builder()
                        .to(Points.of(91)) // 8: [90, 91)
                        .label("DI_BAWAH_EKSPEKTASI")
                        .build())
                .build())
        .withBehaviourBands(
            BandTable.builder()
                .unit(Unit.PERCENT)
                .source("tidak-ada") // 9
                .addBands(
                    SchemeBand.builder().from(Points.of(100)).label("HEBAT").build(), // 10, 11
                    SchemeBand.builder()
                        .from(Points.of(90))
                        .to(Points.of(100))
                        .label("SESUAI_EKSPEKTASI")
                        .build(),
                    SchemeBand.builder().to(Points.of(90)).label("DI_BAWAH_EKSPEKTASI").build())
                .build())
        .withResult(
            ImmutableResultPart.copyOf(result)
                .withFormulas(
                    Stream.concat(
                            result.getFormulas().stream(),
                            Stream.of(
                                result.getFormulas().get(0), // 12
                                AchievementFormula.builder()
                                    .polarity(Polarity.MINIMIZE)
                                    .target(TargetSign.NEGATIVE)
                                    .shape(Shape.MIRRORED_RATIO) // 13
                                    .build()))
                        .toList()))
        .withBehaviour(
            ImmutableBehaviourPart.copyOf(behaviour)
                .withRaters(
                    RaterWeight.builder()
                        .role(FeedbackRole.ATASAN)
                        .weight(Weight.ofPercent(60)) // 14
                        .build()))
        .withRoundings(rounding(), rounding()); // 15
  }

  private static RoundingStep rounding() {
    return RoundingStep.builder()
        .stage(RoundingStep.Stage.WEIGHT)
        .decimals(2)
        .mode(RoundingMode.HALF_UP)
        .build();
  }

  @Test
  void fifteenDefectsAreFifteenFindings() {
    List<Finding> errors = SchemeCheck.check(broken()).stream().filter(Finding::isError).toList();
    assertThat(errors)
        .extracting(one -> one.pointer() + " " + one.kind())
        .containsExactlyInAnyOrder(
            "/matrix/0/predicate NATIONAL_LAW",
            "/matrix HOLE",
            "/to DATES",
            "/resultShare WEIGHTS",
            "/interpretations/KMK_MIX_SCOPE READING",
            "/resultBands/unit UNIT",
            "/resultBands/bands HOLE",
            "/resultBands/bands/2 OVERLAP",
            "/behaviourBands/source SOURCE",
            "/behaviourBands/bands/0/label UNKNOWN_LABEL",
            "/behaviourBands/bands UNREACHABLE",
            "/result/formulas/5 DEAD_RULE",
            "/result/formulas/6/shape NOT_MONOTONE",
            "/behaviour/raters WEIGHTS",
            "/roundings/1 DEAD_RULE");
    assertThat(errors).allMatch(one -> !one.fix().id().isBlank() && !one.fix().en().isBlank());
    assertThat(errors).allMatch(one -> !one.witness().orElseThrow().en().isBlank());
  }

  @Test
  void oneThresholdChangedIsShownWithItsWitness() {
    Comparison comparison =
        Schemes.compare(
            CompiledScheme.of(ShippedSchemes.KMK_127_2026),
            CompiledScheme.of(Changed.sesuaiFrom("88")));
    assertThat(comparison.parts())
        .extracting(one -> one.pointer() + " " + one.what().en() + " " + one.witness().en())
        .containsExactly("/resultBands [88, 90): DI_BAWAH_EKSPEKTASI → SESUAI_EKSPEKTASI 88");
    assertThat(comparison.differences())
        .extracting(one -> one.before() + " " + one.after() + " " + one.tier().orElseThrow())
        .containsExactly(
            "BUTUH_PERBAIKAN BAIK 1",
            "SANGAT_KURANG KURANG 1",
            "BUTUH_PERBAIKAN BAIK 2",
            "SANGAT_KURANG KURANG 2");
  }
}
