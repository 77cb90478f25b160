package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.region.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a scheme before it rates anyone: bands without holes and overlaps, reachable labels,
 * weights that sum, units that fit, better inputs with better outcomes, days, rules that never
 * count, and national law. Every finding names the smallest input that shows it and a fix.
 *
 * <pre>{@code
 * List<Finding> findings = SchemeCheck.check(scheme);
 * findings.forEach(one -> System.out.println(one.pointer() + " " + one.message().id()));
 * }</pre>
 */
public final class SchemeCheck {
  private static final List<String> RATINGS = Stream.of(Rating.values()).map(Rating::name).toList();

  private final Scheme scheme;
  private final Report report;
  private final Reach reach;

  private SchemeCheck(Scheme scheme) {
    this.scheme = scheme;
    this.report = new Report(Basis.FORMAT);
    this.reach = new Reach(scheme);
  }

  /**
   * Checks a scheme.
   *
   * @param scheme any scheme, however broken
   * @return all errors and remarks, sorted; empty if there are none
   */
  public static List<Finding> check(Scheme scheme) {
    SchemeCheck check = new SchemeCheck(scheme);
    check.parts();
    boolean ranges =
        check.report.found().stream().noneMatch(one -> one.kind() == Finding.Kind.RANGE);
    if (ranges) {
      check.bands();
    }
    new LawCheck(scheme, check.report).check();
    return check.report.found();
  }

  /**
   * The numbers that get no label.
   *
   * @param table the bands
   * @param domain the numbers that need one
   * @return the holes, lowest first
   */
  public static List<Interval> holes(BandTable table, Interval domain) {
    return BandCheck.holes(table, domain);
  }

  private void parts() {
    new FrameCheck(scheme, report).check();
    scheme.getResult().ifPresent(part -> new ResultCheck(part, report).check());
    scheme.getBehaviour().ifPresent(part -> new BehaviourCheck(part, report).check());
    new CombinationCheck(scheme, report).check();
  }

  private void bands() {
    Optional<Unit> results = scheme.getResult().map(ResultPart::getRange).map(one -> one.getUnit());
    Optional<Unit> behaviours =
        scheme.getBehaviour().map(BehaviourPart::getRange).map(one -> one.getUnit());
    table(scheme.getResultBands(), "/resultBands", reach.result(), results, RATINGS);
    table(scheme.getBehaviourBands(), "/behaviourBands", reach.behaviour(), behaviours, RATINGS);
    List<String> labels = scheme.getLabels().stream().map(SchemeLabel::getId).toList();
    Optional<Unit> total = scheme.getResultShare().isPresent() ? results : behaviours;
    table(scheme.getTotalBands(), "/totalBands", reach.total(), total, labels);
  }

  private void table(
      Optional<BandTable> table,
      String pointer,
      Optional<Interval> domain,
      Optional<Unit> unit,
      List<String> labels) {
    if (table.isEmpty()) {
      return;
    }
    if (domain.isEmpty() || unit.isEmpty()) {
      report.error(
          Finding.Kind.INCOMPLETE,
          pointer,
          Text.of("tidak ada nilai untuk pita ini", "there is no value for these bands"),
          Text.of(
              "tambahkan bagian nilainya, atau hapus pita", "add the part, or remove the bands"));
      return;
    }
    Optional<Integer> decimals =
        scheme.getRoundings().stream()
            .filter(one -> one.getStage() == Stage.FINAL)
            .findFirst()
            .map(RoundingStep::getDecimals);
    new BandCheck(table.get(), pointer, domain.get(), unit.get(), labels, decimals, report).check();
  }
}
