package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Deduction;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.region.Cut;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.region.Linear;
import io.github.kinerjaasn.scoring.region.Region;
import io.github.kinerjaasn.scoring.stage.SchemeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last stage of a scheme over regions of inputs instead of single inputs: each cell is a region
 * in which the scheme computes one linear function or gives one word.
 */
final class Symbolic {
  /** The variables: calibrated values, the organisation's value, what is taken off and added. */
  static final int RESULT = 0;

  static final int BEHAVIOUR = 1;
  static final int UNIT = 2;
  static final int DISCIPLINE = 3;
  static final int IMPACT = 4;
  static final int CORRECTION = 5;
  static final int VARIABLES = 6;

  /** A linear value in a region. */
  record Branch(Linear value, Region region) {}

  /** A word in a region; a hole has the word {@code -}. */
  record Cell(String word, Region region) {}

  /** The word of a number that gets none. */
  static final String NONE = "-";

  private final Scheme scheme;
  private final Context context;
  private final Optional<Rounding> last;

  /** What is not a number: the tier, and ratings where a scheme has no bands for them. */
  record Context(int tier, Rating result, Rating behaviour) {}

  Symbolic(Scheme scheme, Context context) {
    this.scheme = scheme;
    this.context = context;
    this.last = new SchemeRules(scheme).rounding(Stage.FINAL);
  }

  /** Whether the scheme mixes by tiers and this is none of them: then it rates nobody. */
  private boolean lacksTier() {
    return scheme
        .getOrganisation()
        .map(part -> part.getTiers().stream().noneMatch(one -> one.getTier() == context.tier))
        .orElse(false);
  }

  /** The rating of one component, in the cells of a region. */
  List<Cell> rating(int variable, Optional<BandTable> bands, Region region) {
    if (lacksTier()) {
      return List.of(new Cell(Reform.UNDECIDED, region));
    }
    Branch start = new Branch(Linear.variable(VARIABLES, variable), region);
    boolean each =
        scheme
            .getOrganisation()
            .map(one -> one.getScope() == OrganisationPart.Scope.EACH)
            .orElse(false);
    List<Branch> values = adjusted(start);
    List<Branch> last =
        each ? values.stream().flatMap(one -> mixed(one).stream()).toList() : values;
    return words(
        last, bands, variable == RESULT ? context.result.name() : context.behaviour.name());
  }

  /** The word of a scheme, in the cells of a region. */
  List<Cell> outcome(Region region) {
    if (lacksTier()) {
      return List.of(new Cell(Reform.UNDECIDED, region));
    }
    if (scheme.hasMatrix()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell result : rating(RESULT, scheme.getResultBands(), region)) {
        for (Cell both : rating(BEHAVIOUR, scheme.getBehaviourBands(), result.region())) {
          cells.add(new Cell(predicate(result.word(), both.word()), both.region()));
        }
      }
      return cells;
    }
    Linear start =
        Linear.variable(VARIABLES, RESULT)
            .times(share(scheme.getResultShare()))
            .plus(Linear.variable(VARIABLES, BEHAVIOUR).times(share(scheme.getBehaviourShare())));
    List<Branch> totals =
        adjusted(new Branch(start, region)).stream().flatMap(one -> mixed(one).stream()).toList();
    return words(totals, scheme.getTotalBands(), NONE);
  }

  private static Rational share(Optional<Weight> weight) {
    return weight.map(one -> one.value().dividedBy(Rational.HUNDRED)).orElse(Rational.ZERO);
  }

  String predicate(String result, String behaviour) {
    if (result.equals(Reform.UNDECIDED)) {
      return Reform.UNDECIDED;
    }
    return scheme.getMatrix().stream()
        .filter(cell -> is(cell, result, behaviour))
        .findFirst()
        .map(cell -> cell.getPredicate().name())
        .orElse(NONE);
  }

  private static boolean is(MatrixCell cell, String result, String behaviour) {
    return cell.getResult().name().equals(result) && cell.getBehaviour().name().equals(behaviour);
  }

  private List<Branch> adjusted(Branch branch) {
    if (scheme.getAdjustment().isEmpty()) {
      return List.of(branch);
    }
    AdjustmentPart part = scheme.getAdjustment().get();
    Linear value = branch.value;
    for (Deduction one : part.getDeductions()) {
      int variable = one == Deduction.DISCIPLINE ? DISCIPLINE : IMPACT;
      value = value.minus(Linear.variable(VARIABLES, variable));
    }
    Branch correction = new Branch(Linear.variable(VARIABLES, CORRECTION), branch.region);
    List<Branch> all = new ArrayList<>();
    for (Branch one :
        limited(correction, part.getCorrectionMin().value(), part.getCorrectionMax().value())) {
      Branch sum = new Branch(value.plus(one.value), one.region);
      all.addAll(
          limited(sum, part.getRange().getFloor().value(), part.getRange().getCap().value()));
    }
    return all;
  }

  static List<Branch> limited(Branch branch, Rational floor, Rational cap) {
    List<Branch> cells = new ArrayList<>();
    int size = branch.value.coefficients().size();
    Linear low = branch.value.plus(floor.negate());
    Linear high = branch.value.plus(cap.negate());
    add(cells, Linear.constant(size, floor), branch.region.whereAbove(low.times(Rational.of(-1))));
    add(cells, branch.value, branch.region.where(branch.value, Interval.closed(floor, cap)));
    add(cells, Linear.constant(size, cap), branch.region.whereAbove(high));
    return cells;
  }

  private static void add(List<Branch> cells, Linear value, Region region) {
    if (!region.isEmpty()) {
      cells.add(new Branch(value, region));
    }
  }

  private List<Branch> mixed(Branch branch) {
    if (scheme.getOrganisation().isEmpty()) {
      return List.of(branch);
    }
    OrganisationPart part = scheme.getOrganisation().get();
    Linear unit = Linear.variable(VARIABLES, UNIT);
    Linear over = branch.value.minus(unit);
    List<Branch> cells = new ArrayList<>();
    add(cells, mix(branch.value, unit, tierShare(part)), branch.region.where(over));
    Linear under = over.times(Rational.of(-1));
    Rational below = share(Optional.of(part.getShareBelow()));
    add(cells, mix(branch.value, unit, below), branch.region.whereAbove(under));
    return cells;
  }

  private Rational tierShare(OrganisationPart part) {
    return part.getTiers().stream()
        .filter(one -> one.getTier() == context.tier)
        .findFirst()
        .map(TierShare::getShare)
        .map(one -> share(Optional.of(one)))
        .orElseGet(() -> share(Optional.of(part.getShareBelow())));
  }

  private static Linear mix(Linear value, Linear unit, Rational share) {
    return value.times(Rational.ONE.minus(share)).plus(unit.times(share));
  }

  /** The words of bands; without bands the rating that is given. */
  private List<Cell> words(List<Branch> values, Optional<BandTable> bands, String given) {
    List<Cell> cells = new ArrayList<>();
    for (Branch one : values) {
      if (bands.isPresent()) {
        words(one, bands.get(), cells);
      } else {
        cells.add(new Cell(given, one.region));
      }
    }
    return cells;
  }

  private void words(Branch branch, BandTable bands, List<Cell> cells) {
    for (JoinedBands.Band band : JoinedBands.of(bands)) {
      Region region = branch.region.where(branch.value, Cut.before(last, band.interval()));
      if (!region.isEmpty()) {
        cells.add(new Cell(band.label(), region));
      }
    }
  }
}
