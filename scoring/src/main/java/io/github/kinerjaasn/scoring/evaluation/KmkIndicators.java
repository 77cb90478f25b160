package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.indicator.TargetKind;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026.Iki;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja;
import io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RealisasiIki;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indicators of a plan as the Ministry of Finance counts them. */
final class KmkIndicators {
  private final Evaluation evaluation;
  private final KmkInputs given;
  private final Tracer tracer;
  private final Needs needs;

  private KmkIndicators(Evaluation evaluation, KmkInputs given, Tracer tracer, Needs needs) {
    this.evaluation = evaluation;
    this.given = given;
    this.tracer = tracer;
    this.needs = needs;
  }

  /** All indicators ordered by id, or empty if one misses something. */
  static Optional<List<Iki>> of(
      Evaluation evaluation, KmkInputs given, Tracer tracer, Needs needs) {
    KmkIndicators all = new KmkIndicators(evaluation, given, tracer, needs);
    List<Iki> counted = new ArrayList<>();
    List<Indicator> indicators =
        evaluation.getPlan().indicators().sorted(Comparator.comparing(Indicator::getId)).toList();
    indicators.forEach(one -> all.iki(one).ifPresent(counted::add));
    needs.need(
        indicators.stream().findFirst(), "/plan/results", Text.of("indikator", "the indicators"));
    return counted.size() == indicators.size() && !counted.isEmpty()
        ? Optional.of(counted)
        : Optional.empty();
  }

  private Optional<Iki> iki(Indicator indicator) {
    Optional<Rational> achieved = achieved(indicator);
    Optional<IndicatorQuality> quality =
        needs.need(
            given.getQualities().stream()
                .filter(one -> one.getIndicatorId().equals(indicator.getId()))
                .findFirst(),
            "/appraisal/kmk127/qualities",
            Text.of("kualitas K3 {0}", "the quality K3 of {0}").with(indicator.getId()));
    Optional<Integer> days = quality.flatMap(one -> days(indicator, one));
    return achieved.isEmpty() || days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Iki(
                indicator.getId(),
                achieved.get(),
                quality.orElseThrow().getK3().value(),
                days.get()));
  }

  private Optional<Integer> days(Indicator indicator, IndicatorQuality quality) {
    if (quality.getActiveDays().isPresent()) {
      return quality.getActiveDays();
    }
    Optional<Integer> days =
        NilaiHasilKerja.hariAktif(evaluation.getAppraisal().getPeriod(), tracer);
    days.ifPresent(ignored -> tracer.about(indicator.getId()));
    return needs.need(
        days,
        "/appraisal/kmk127/qualities/" + given.getQualities().indexOf(quality) + "/activeDays",
        Text.of("hari aktif {0}", "the days active of {0}").with(indicator.getId()));
  }

  private Optional<Rational> achieved(Indicator indicator) {
    String id = indicator.getId();
    Optional<Target> stated =
        indicator.targetIn(evaluation.getAppraisal().getPeriod(), evaluation.getPlan().getPeriod());
    if (stated.flatMap(Target::kind).equals(Optional.of(TargetKind.RANGE))) {
      needs.trouble().accept(rangeTarget(indicator));
      return Optional.empty();
    }
    Optional<Rational> target =
        needs.need(
            stated.flatMap(one -> one.amounts().findFirst()).map(Quantity::value),
            pointer(indicator) + "/target",
            Text.of("target {0} untuk {1}", "the target of {0} for {1}")
                .with(id, evaluation.getAppraisal().getPeriod()));
    Optional<Polarity> polarity =
        needs.need(
            indicator.getPolarity(),
            pointer(indicator) + "/polarity",
            Text.of("polarisasi {0}", "the polarity of {0}").with(id));
    Optional<Rational> realised =
        needs.need(
            realised(indicator),
            "/appraisal/realisations",
            Text.of("realisasi {0}", "the realisation of {0}").with(id));
    return target.isEmpty() || polarity.isEmpty() || realised.isEmpty()
        ? Optional.empty()
        : achieved(indicator, polarity.get(), target.get(), realised.get());
  }

  private Optional<Rational> achieved(
      Indicator indicator, Polarity polarity, Rational target, Rational realised) {
    RealisasiIki measured =
        new RealisasiIki(
            Polarisasi.valueOf(polarity.name()),
            target,
            realised,
            indicator.getWorst().map(Quantity::value).filter(worst -> worst.signum() > 0),
            indicator.isTargetAtMaximum(),
            Optional.empty());
    Optional<Rational> achieved = CapaianIki.capaianIki(measured, tracer);
    if (achieved.isPresent()) {
      tracer.about(indicator.getId());
    } else {
      needs.trouble().accept(undefined(indicator));
    }
    return achieved;
  }

  private Optional<Rational> realised(Indicator indicator) {
    boolean several =
        evaluation.getAppraisal().getRealisations().stream()
                .filter(one -> one.getIndicatorId().equals(indicator.getId()))
                .count()
            > 1;
    if (several && indicator.getConsolidation().isEmpty()) {
      return Optional.empty();
    }
    return Consolidated.of(
            indicator,
            evaluation.getAppraisal().getRealisations(),
            evaluation.getAppraisal().getPeriod())
        .value();
  }

  private String pointer(Indicator indicator) {
    for (int at = 0; at < evaluation.getPlan().getResults().size(); at++) {
      int index = evaluation.getPlan().getResults().get(at).getIndicators().indexOf(indicator);
      if (index >= 0) {
        return "/plan/results/" + at + "/indicators/" + index;
      }
    }
    throw new IllegalArgumentException("indicator must be of the plan, was " + indicator.getId());
  }

  private Violation rangeTarget(Indicator indicator) {
    return Violation.error(
        pointer(indicator) + "/target",
        ViolationCode.NOT_MODELLED,
        Text.of(
            "aturan KMK 127/2026 untuk target berupa rentang belum terlihat",
            "no rule of KMK 127/2026 for a target that is a range has been seen"),
        Text.of(
            "isi satu angka target, atau beri nilai NHK lewat resultValue",
            "give one number as target, or the value NHK as resultValue"),
        needs.basis());
  }

  private Violation undefined(Indicator indicator) {
    return Violation.error(
        pointer(indicator) + "/target",
        ViolationCode.OUT_OF_RANGE,
        Text.of(
            "capaian tidak terdefinisi untuk target ini",
            "the achievement is undefined for this target"),
        Text.of(
            "MINIMIZE dengan target 0 memerlukan worst; MAXIMIZE dan STABILIZE memerlukan target"
                + " selain 0",
            "MINIMIZE with target 0 needs worst; MAXIMIZE and STABILIZE need a target other than"
                + " 0"),
        needs.basis());
  }
}
