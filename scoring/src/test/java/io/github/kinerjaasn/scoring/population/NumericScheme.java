package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 70 % weighted achievements and 30 % behaviour levels, the matrix, and labels of the total. */
final class NumericScheme {
  static final Bands<String> LABELS =
      Bands.below(50, "E").below(70, "D").below(90, "C").below(110, "B").otherwise("A");

  private static final Unit POINTS = Unit.of("poin");
  private static final ValueRange RANGE =
      ValueRange.builder().unit(POINTS).floor(Points.ZERO).cap(Points.of(120)).build();

  private NumericScheme() {}

  static Scheme scheme() {
    return builder().build();
  }

  static ImmutableScheme.Builder builder() {
    return Scheme.builder()
        .id("numerik-70-30")
        .name("Numerik 70/30")
        .from(LocalDate.of(2026, 1, 1))
        .addSources(
            SchemeSource.builder()
                .id("SUMBER")
                .citation("Perwali contoh")
                .confidence(Confidence.SINGLE_SOURCE)
                .build())
        .result(result())
        .behaviour(
            BehaviourPart.builder()
                .range(RANGE)
                .addAllLevels(LongStream.rangeClosed(1, 5).mapToObj(NumericScheme::level).toList())
                .build())
        .resultShare(Weight.ofPercent(70))
        .behaviourShare(Weight.ofPercent(30))
        .resultBands(bands(90, 100))
        .behaviourBands(bands(72, 96))
        .addAllMatrix(matrix())
        .addRoundings(rounding(Stage.RESULT_VALUE), rounding(Stage.FINAL));
  }

  private static ResultPart result() {
    return ResultPart.builder()
        .range(RANGE)
        .addFormulas(
            formula(Polarity.MAXIMIZE, Shape.RATIO),
            formula(Polarity.MINIMIZE, Shape.MIRRORED_RATIO),
            formula(Polarity.STABILIZE, Shape.DISTANCE))
        .weighting(WeightPart.builder().kind(WeightPart.Kind.FIXED).build())
        .build();
  }

  private static AchievementFormula formula(Polarity polarity, Shape shape) {
    return AchievementFormula.builder()
        .polarity(polarity)
        .target(TargetSign.POSITIVE)
        .shape(shape)
        .build();
  }

  private static BehaviourLevel level(long level) {
    return BehaviourLevel.builder().level(Points.of(level)).value(Points.of(level * 24)).build();
  }

  private static BandTable bands(long from, long above) {
    return BandTable.builder()
        .unit(POINTS)
        .addBands(
            SchemeBand.builder()
                .to(Points.of(from))
                .label(Rating.DI_BAWAH_EKSPEKTASI.name())
                .build(),
            SchemeBand.builder()
                .from(Points.of(from))
                .to(Points.of(above))
                .toIncluded(true)
                .label(Rating.SESUAI_EKSPEKTASI.name())
                .build(),
            SchemeBand.builder()
                .from(Points.of(above))
                .fromIncluded(false)
                .to(Points.of(120))
                .toIncluded(true)
                .label(Rating.DI_ATAS_EKSPEKTASI.name())
                .build())
        .build();
  }

  private static List<MatrixCell> matrix() {
    return Stream.of(Rating.values()).flatMap(NumericScheme::row).toList();
  }

  private static Stream<MatrixCell> row(Rating result) {
    return Stream.of(Rating.values()).map(other -> MatrixCell.of(result, other, at(result, other)));
  }

  private static Predicate at(Rating result, Rating behaviour) {
    return Kuadran.KUADRAN.at(result, behaviour);
  }

  private static RoundingStep rounding(Stage stage) {
    return RoundingStep.builder().stage(stage).decimals(2).mode(RoundingMode.HALF_UP).build();
  }
}
