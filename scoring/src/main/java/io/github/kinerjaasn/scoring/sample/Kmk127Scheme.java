package io.github.kinerjaasn.scoring.sample;

import static io.github.kinerjaasn.core.post.PostKind.ADMINISTRATOR;
import static io.github.kinerjaasn.core.post.PostKind.JF_KEAHLIAN;
import static io.github.kinerjaasn.core.post.PostKind.JF_KETERAMPILAN;
import static io.github.kinerjaasn.core.post.PostKind.JPT_MADYA;
import static io.github.kinerjaasn.core.post.PostKind.JPT_PRATAMA;
import static io.github.kinerjaasn.core.post.PostKind.PELAKSANA;
import static io.github.kinerjaasn.core.post.PostKind.PENGAWAS;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Deduction;
import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Penalty;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.QualityCell;
import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** KMK 127/2026 as a scheme, number by number as in the hand-written package. */
final class Kmk127Scheme {
  private static final ValueRange RANGE =
      ValueRange.builder().unit(Unit.PERCENT).floor(Points.ZERO).cap(Points.of(120)).build();

  private Kmk127Scheme() {}

  static Scheme scheme() {
    return Scheme.builder()
        .id("kmk-127-2026")
        .name("KMK 127/2026, manajemen kinerja Kementerian Keuangan")
        .agency("kemenkeu")
        .from(LocalDate.of(2026, 1, 1))
        .addSources(
            source("indeks", "hlm. 67-70", Confidence.SINGLE_SOURCE),
            source("k3", "hlm. 70-75, 123 tabel 14-15", Confidence.SINGLE_SOURCE),
            source("nhk", "hlm. 125-126 tabel 35-36", Confidence.SINGLE_SOURCE),
            source("npk", "hlm. 138-139", Confidence.SINGLE_SOURCE),
            source("kalibrasi", "hlm. 139", Confidence.UNCONFIRMED),
            source("nkp", "hlm. 139-149", Confidence.SINGLE_SOURCE),
            source("nko", "hlm. 139-149 tabel 46-47", Confidence.CONSENSUS))
        .result(result())
        .behaviour(BehaviourPart.builder().range(RANGE).source("npk").build())
        .addCalibrations(
            calibration(120, JPT_MADYA),
            calibration(
                115, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS, PELAKSANA, JF_KEAHLIAN, JF_KETERAMPILAN))
        .resultShare(Weight.ofPercent(75))
        .behaviourShare(Weight.ofPercent(25))
        .adjustment(adjustment())
        .organisation(organisation())
        .resultBands(bands())
        .behaviourBands(bands())
        .addAllMatrix(matrix())
        .putInterpretation("KMK_MIX_SCOPE", "EACH")
        .putInterpretation("KMK_CALIBRATION", "LINEAR")
        .putInterpretation("KMK_STABILIZE_SCALE", "ZERO_TO_ZERO")
        .putInterpretation("KMK_MISSING_REALISATION", "UNDEFINED")
        .putInterpretation("KMK_WEIGHT_ROUNDING", "EXACT")
        .addNotes(
            "Profil satu kementerian, bukan hukum nasional; naskahnya belum dilihat.",
            "Bentuk kalibrasi 100 sampai 115 dan skala stabilize di bawah 90 belum terkonfirmasi.",
            "Tanggal mulai berlaku yang tepat belum terkonfirmasi.")
        .build();
  }

  private static SchemeSource source(String id, String place, Confidence confidence) {
    return SchemeSource.builder()
        .id(id)
        .citation("KMK 127/2026")
        .place(place)
        .confidence(confidence)
        .subject("manajemen kinerja Kementerian Keuangan")
        .build();
  }

  private static ResultPart result() {
    return ResultPart.builder()
        .range(RANGE)
        .addFormulas(
            formula(Polarity.MAXIMIZE, TargetSign.POSITIVE, Shape.RATIO),
            formula(Polarity.MAXIMIZE, TargetSign.NEGATIVE, Shape.MIRRORED_RATIO),
            formula(Polarity.MINIMIZE, TargetSign.POSITIVE, Shape.MIRRORED_RATIO),
            formula(Polarity.MINIMIZE, TargetSign.ZERO, Shape.FROM_WORST),
            formula(
                Polarity.STABILIZE,
                TargetSign.POSITIVE,
                Shape.DISTANCE,
                point(0, 0),
                point(90, 100),
                point(100, 120)))
        .metMaximum(Points.of(120))
        .addConsolidations(Consolidation.SUM, Consolidation.AVERAGE, Consolidation.LAST_KNOWN)
        .weighting(weighting())
        .source("indeks")
        .build();
  }

  private static AchievementFormula formula(
      Polarity polarity, TargetSign sign, Shape shape, ScalePoint... scale) {
    return AchievementFormula.builder()
        .polarity(polarity)
        .target(sign)
        .shape(shape)
        .addScale(scale)
        .build();
  }

  private static ScalePoint point(long from, long to) {
    return ScalePoint.of(Points.of(from), Points.of(to));
  }

  private static WeightPart weighting() {
    return WeightPart.builder()
        .kind(WeightPart.Kind.QUALITY)
        .daysActive(true)
        .qualityFactor(true)
        .addQualities(
            quality(Validity.EXACT, Control.LOW, "1.2"),
            quality(Validity.EXACT, Control.MODERATE, "1.15"),
            quality(Validity.PROXY, Control.LOW, "1.1"),
            quality(Validity.PROXY, Control.MODERATE, "1"),
            quality(Validity.PROXY, Control.HIGH, "0.9"),
            quality(Validity.ACTIVITY, Control.MODERATE, "0.8"),
            quality(Validity.ACTIVITY, Control.HIGH, "0.6"))
        .putTargetWeight(TargetCase.EASIER, Points.parse("0.8"))
        .putTargetWeight(TargetCase.SAME_SURPASSED, Points.parse("0.9"))
        .putTargetWeight(TargetCase.SAME_MISSED, Points.of(1))
        .putTargetWeight(TargetCase.BETWEEN, Points.of(1))
        .putTargetWeight(TargetCase.AS_REALISED, Points.parse("1.1"))
        .putTargetWeight(TargetCase.HARDER, Points.parse("1.2"))
        .putTargetWeight(TargetCase.GIVEN, Points.parse("1.2"))
        .putTargetWeight(TargetCase.NEW, Points.of(1))
        .source("nhk")
        .build();
  }

  private static QualityCell quality(Validity validity, Control control, String weight) {
    return QualityCell.builder()
        .validity(validity)
        .control(control)
        .weight(Points.parse(weight))
        .build();
  }

  private static CalibrationRow calibration(
      long ceiling, io.github.kinerjaasn.core.post.PostKind... posts) {
    return CalibrationRow.builder()
        .addPosts(posts)
        .addScale(point(0, 0), point(100, 100), point(120, ceiling))
        .source("kalibrasi")
        .build();
  }

  private static AdjustmentPart adjustment() {
    return AdjustmentPart.builder()
        .range(RANGE)
        .addDeductions(Deduction.DISCIPLINE, Deduction.IMPACT)
        .correctionMin(Points.of(-5))
        .correctionMax(Points.of(5))
        .putPenaltyShare(Penalty.RINGAN, Weight.ofPercent(10))
        .putPenaltyShare(Penalty.SEDANG, Weight.ofPercent(25))
        .putPenaltyShare(Penalty.BERAT, Weight.ofPercent(40))
        .source("nkp")
        .build();
  }

  private static OrganisationPart organisation() {
    return OrganisationPart.builder()
        .addTiers(tier(1, 50), tier(2, 30))
        .shareBelow(Weight.ofPercent(10))
        .scope(OrganisationPart.Scope.EACH)
        .source("nko")
        .build();
  }

  private static TierShare tier(int tier, long percent) {
    return TierShare.builder().tier(tier).share(Weight.ofPercent(percent)).build();
  }

  private static BandTable bands() {
    return BandTable.builder()
        .unit(Unit.PERCENT)
        .addBands(
            SchemeBand.builder()
                .from(Points.of(100))
                .fromIncluded(false)
                .label(Rating.DI_ATAS_EKSPEKTASI.name())
                .build(),
            SchemeBand.builder()
                .from(Points.of(90))
                .to(Points.of(100))
                .toIncluded(true)
                .label(Rating.SESUAI_EKSPEKTASI.name())
                .build(),
            SchemeBand.builder().to(Points.of(90)).label(Rating.DI_BAWAH_EKSPEKTASI.name()).build())
        .source("nkp")
        .build();
  }

  /** The nine cells of the national quadrant. */
  static List<MatrixCell> matrix() {
    return Stream.of(Rating.values())
        .flatMap(
            result ->
                Stream.of(Rating.values())
                    .map(
                        behaviour ->
                            MatrixCell.of(
                                result, behaviour, Kuadran.KUADRAN.at(result, behaviour))))
        .toList();
  }
}
