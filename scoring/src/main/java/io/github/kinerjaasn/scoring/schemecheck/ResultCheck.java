package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.stage.Formulas;
import io.github.kinerjaasn.scoring.stage.Scale;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the part of work results: range, formulas, weights. */
record ResultCheck(ResultPart part, Report report) {
  private static final String AT = "/result";

  void check() {
    range(part.getRange(), AT + "/range", report);
    part.getMetMaximum()
        .filter(met -> !met.isWithin(part.getRange().getFloor(), part.getRange().getCap()))
        .ifPresent(
            met ->
                report.error(
                    Finding.Kind.RANGE,
                    AT + "/metMaximum",
                    Text.of("{0} di luar rentang", "{0} is outside the range").with(met),
                    met.label(),
                    Text.of("isi paling tinggi {0}", "write at most {0}")
                        .with(part.getRange().getCap())));
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < part.getFormulas().size(); at++) {
      formula(part.getFormulas().get(at), AT + "/formulas/" + at, seen);
    }
    if (!part.getFormulas().isEmpty()) {
      for (Polarity polarity : Polarity.values()) {
        covered(polarity);
      }
      if (part.getWeighting().isEmpty()) {
        report.error(
            Finding.Kind.INCOMPLETE,
            AT + "/weighting",
            Text.of("tanpa cara pembobotan", "it does not say how indicators are weighted"),
            Text.of("tambahkan weighting", "add weighting"));
      }
    }
    part.getWeighting().ifPresent(this::weighting);
    part.getPlaceConsolidation()
        .filter(one -> one != Consolidation.SUM && one != Consolidation.AVERAGE)
        .ifPresent(
            one ->
                report.error(
                    Finding.Kind.DEAD_RULE,
                    AT + "/placeConsolidation",
                    Text.of("{0} tidak berlaku bagi tempat", "{0} has no meaning for places")
                        .with(one),
                    Text.of("pakai SUM atau AVERAGE", "use SUM or AVERAGE")));
  }

  static void range(ValueRange range, String at, Report report) {
    if (range.getFloor().compareTo(range.getCap()) >= 0) {
      report.error(
          Finding.Kind.RANGE,
          at,
          Text.of("batas bawah {0} tidak di bawah {1}", "the floor {0} is not below {1}")
              .with(range.getFloor(), range.getCap()),
          range.getFloor().label(),
          Text.of("tukar batasnya", "swap them"));
    }
  }

  /** Reports points that are no scale, or a scale that falls. */
  static void scale(List<ScalePoint> points, String at, Report report) {
    if (!Scale.isScale(points)) {
      report.error(
          Finding.Kind.RANGE,
          at,
          Text.of("skala perlu dua titik atau lebih yang naik", "a scale needs two rising points"),
          Text.of("urutkan titik menurut from", "order the points by from"));
      return;
    }
    for (int next = 1; next < points.size(); next++) {
      ScalePoint left = points.get(next - 1);
      ScalePoint right = points.get(next);
      if (right.getTo().compareTo(left.getTo()) < 0) {
        report.error(
            Finding.Kind.NOT_MONOTONE,
            at + "/" + next,
            Text.of("skala turun", "the scale falls"),
            Text.of("{0} → {1}, {2} → {3}", "{0} → {1}, {2} → {3}")
                .with(left.getFrom(), left.getTo(), right.getFrom(), right.getTo()),
            Text.of("naikkan nilai titik ini", "raise the value of this point"));
      }
    }
  }

  private void formula(AchievementFormula formula, String at, Set<String> seen) {
    if (!seen.add(formula.getPolarity() + " " + formula.getTarget())) {
      report.error(
          Finding.Kind.DEAD_RULE,
          at,
          Text.of(
                  "sudah ada rumus untuk {0} dengan {1}",
                  "there is a formula for {0} with {1} already")
              .with(formula.getPolarity(), formula.getTarget()),
          Text.same("T = {0}").with(example(formula.getTarget())),
          Text.of("hapus salah satu", "remove one of them"));
      return;
    }
    if (!formula.getScale().isEmpty()) {
      scale(formula.getScale(), at + "/scale", report);
    }
    if (formula.getTarget() == TargetSign.ZERO && dividesByTarget(formula.getShape())) {
      report.error(
          Finding.Kind.DEAD_RULE,
          at + "/shape",
          Text.of("membagi dengan target nol", "it divides by a target of zero"),
          Text.of("T = 0, R = 1", "T = 0, R = 1"),
          Text.of("pakai FROM_WORST atau MET", "use FROM_WORST or MET"));
      return;
    }
    direction(formula, at);
  }

  private static String example(TargetSign sign) {
    return switch (sign) {
      case POSITIVE -> "1";
      case ZERO -> "0";
      case NEGATIVE -> "-1";
      case RANGE -> "1..2";
    };
  }

  private static boolean dividesByTarget(Shape shape) {
    return shape != Shape.FROM_WORST && shape != Shape.MET;
  }

  private void direction(AchievementFormula formula, String at) {
    int wanted =
        switch (formula.getPolarity()) {
          case MAXIMIZE -> 1;
          case MINIMIZE -> -1;
          case STABILIZE -> 0;
        };
    int given = direction(formula.getShape(), formula.getTarget() == TargetSign.NEGATIVE);
    if (formula.getShape() != Shape.MET && given != wanted && !inRange(formula)) {
      report.error(
          Finding.Kind.NOT_MONOTONE,
          at + "/shape",
          Text.of(
                  "{0}: {1} tidak menilai lebih tinggi yang lebih baik",
                  "{0}: {1} does not rate the better one higher")
              .with(formula.getPolarity(), formula.getShape()),
          witness(formula),
          Text.of("pilih bentuk lain", "choose another shape"));
    }
  }

  private static boolean inRange(AchievementFormula formula) {
    return formula.getTarget() == TargetSign.RANGE && formula.getShape() == Shape.DISTANCE;
  }

  /** 1 where more of R gives more, -1 where it gives less, 0 where it depends. */
  private static int direction(Shape shape, boolean negative) {
    int sign = negative ? -1 : 1;
    return switch (shape) {
      case RATIO -> sign;
      case MIRRORED_RATIO, INVERSE_RATIO -> -sign;
      case FROM_WORST -> -1;
      case DISTANCE, MET -> 0;
    };
  }

  private Text witness(AchievementFormula formula) {
    Rational target = Rational.of(formula.getTarget() == TargetSign.NEGATIVE ? -10 : 10);
    Rational cap = part.getRange().getCap().value();
    Formulas.Formula made = new Formulas.Formula(formula.getShape(), Optional.empty());
    IndicatorInput low = IndicatorInput.of("", formula.getPolarity(), target, Rational.of(8));
    IndicatorInput high = IndicatorInput.of("", formula.getPolarity(), target, Rational.of(9));
    return Text.of("T = {0}: R = 8 → {1}, R = 9 → {2}", "T = {0}: R = 8 → {1}, R = 9 → {2}")
        .with(
            target,
            made.of(low, cap).map(Rational::label).orElse(Text.same("-")),
            made.of(high, cap).map(Rational::label).orElse(Text.same("-")));
  }

  private void covered(Polarity polarity) {
    boolean covered =
        part.getFormulas().stream()
            .anyMatch(
                one -> one.getPolarity() == polarity && one.getTarget() == TargetSign.POSITIVE);
    if (!covered) {
      report.remark(
          Finding.Kind.INCOMPLETE,
          AT + "/formulas",
          Text.of("tanpa rumus untuk {0}", "no formula for {0}").with(polarity),
          Optional.of(Text.same("T = 1")),
          Text.of("tambahkan, atau larang polarisasi ini", "add one, or forbid this polarity"));
    }
  }

  private void weighting(WeightPart weighting) {
    boolean shares = weighting.getAdditional() == WeightPart.Additional.SHARE;
    if (shares && weighting.getAdditionalShare().isEmpty()) {
      report.error(
          Finding.Kind.INCOMPLETE,
          AT + "/weighting/additionalShare",
          Text.of("porsi hasil tambahan belum diisi", "the share of additional results is missing"),
          Text.of("isi porsinya", "write it"));
    }
    if (!shares && weighting.getAdditionalShare().isPresent()) {
      report.error(
          Finding.Kind.DEAD_RULE,
          AT + "/weighting/additionalShare",
          Text.of("porsi ini tidak pernah dipakai", "this share is never used"),
          Text.of("hapus, atau pilih SHARE", "remove it, or choose SHARE"));
    }
    if (weighting.isQualityFactor() && weighting.getKind() != WeightPart.Kind.EQUAL) {
      report.remark(
          Finding.Kind.NOT_MONOTONE,
          AT + "/weighting/qualityFactor",
          Text.of(
              "K3 menjadi faktor dan bobot: K3 lebih tinggi dapat menurunkan nilai",
              "K3 is factor and weight: a higher K3 can lower the value"),
          Optional.of(
              Text.of(
                  "capaian 0 dan 100: K3 1 dan 1 → 50; 1,1 dan 1 → ≈ 47,619",
                  "achievements 0 and 100: K3 1 and 1 → 50; 1.1 and 1 → ≈ 47.619")),
          Text.of(
              "bila tidak dikehendaki, hapus qualityFactor", "if not meant, drop qualityFactor"));
    }
  }
}
