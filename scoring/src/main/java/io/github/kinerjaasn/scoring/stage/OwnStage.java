package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Deduction;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person and a unit bring to the final values; what the scheme does not use is 0. */
final class OwnStage {
  /** The numbers of one person. */
  record Own(Rational discipline, Rational impact, Rational correction, Rational unit, int tier) {}

  private final boolean discipline;
  private final boolean impact;
  private final boolean corrects;
  private final boolean mixes;
  private final Set<Integer> tiers;
  private final Optional<Rational> floor;
  private final Optional<Rational> cap;
  private final Basis adjustmentBasis;
  private final Basis organisationBasis;

  OwnStage(Scheme scheme, SchemeRules rules) {
    Optional<AdjustmentPart> adjustment = scheme.getAdjustment();
    Optional<OrganisationPart> organisation = scheme.getOrganisation();
    discipline = deducts(adjustment, Deduction.DISCIPLINE);
    impact = deducts(adjustment, Deduction.IMPACT);
    corrects =
        adjustment
            .filter(one -> !one.getCorrectionMin().equals(one.getCorrectionMax()))
            .isPresent();
    mixes = organisation.isPresent();
    tiers =
        organisation.stream()
            .flatMap(one -> one.getTiers().stream())
            .map(TierShare::getTier)
            .collect(Collectors.toUnmodifiableSet());
    Optional<ValueRange> range =
        adjustment
            .map(AdjustmentPart::getRange)
            .or(() -> scheme.getResult().map(ResultPart::getRange));
    floor = range.map(one -> one.getFloor().value());
    cap = range.map(one -> one.getCap().value());
    adjustmentBasis = rules.basis(adjustment.flatMap(AdjustmentPart::getSource));
    organisationBasis = rules.basis(organisation.flatMap(OrganisationPart::getSource));
  }

  private static boolean deducts(Optional<AdjustmentPart> adjustment, Deduction deduction) {
    return adjustment.filter(one -> one.getDeductions().contains(deduction)).isPresent();
  }

  Own of(SchemeInput input, Trouble trouble) {
    Rational first =
        deduction(discipline, Deduction.DISCIPLINE, input.getDiscipline(), "/discipline", trouble);
    Rational second = deduction(impact, Deduction.IMPACT, input.getImpact(), "/impact", trouble);
    if (corrects) {
      trouble.need(input.getCorrection(), "/correction", CORRECTION, adjustmentBasis);
    }
    Rational correction = input.getCorrection().orElse(Rational.ZERO);
    return mixes
        ? mixing(input, first, second, correction, trouble)
        : new Own(first, second, correction, Rational.ZERO, 0);
  }

  private Own mixing(
      SchemeInput input, Rational first, Rational second, Rational correction, Trouble trouble) {
    Optional<Rational> unit = input.getOrganisationValue();
    trouble.need(unit, "/organisationValue", UNIT, organisationBasis);
    if (floor.isPresent() && cap.isPresent()) {
      trouble.within(unit, floor.get(), cap.get(), "/organisationValue", organisationBasis);
    }
    Optional<Integer> tier = trouble.need(input.getTier(), "/tier", TIER, organisationBasis);
    if (tier.isPresent() && !tiers.contains(tier.get())) {
      trouble.wrong("/tier", NO_TIER, Trouble.MEND, organisationBasis);
    }
    return new Own(first, second, correction, unit.orElse(Rational.ZERO), tier.orElse(0));
  }

  private Rational deduction(
      boolean used, Deduction kind, Optional<Rational> given, String pointer, Trouble trouble) {
    if (!used) {
      return Rational.ZERO;
    }
    trouble.need(given, pointer, kind.label(), adjustmentBasis);
    if (given.isPresent() && given.get().signum() < 0) {
      trouble.wrong(pointer, NEGATIVE, Trouble.MEND, adjustmentBasis);
    }
    return given.orElse(Rational.ZERO);
  }

  private static final Text UNIT = Text.of("nilai organisasi", "the organisation value");
  private static final Text TIER = Text.of("kelompok pegawai", "the tier");
  private static final Text NO_TIER =
      Text.of("kelompok ini tidak ada dalam skema", "the scheme has no such tier");
  private static final Text CORRECTION =
      Text.of("koreksi (0 bila tidak ada)", "the correction (0 if none)");
  private static final Text NEGATIVE = Text.of("angka di bawah 0", "the number is below 0");
}
