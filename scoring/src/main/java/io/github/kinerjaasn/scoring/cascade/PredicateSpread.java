package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.appraisal.AppraisalDemands;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.cascade.UnitPredicates;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the predicates of an organisation and of each of its units against the guide of SE MenPANRB
 * 3/2023. It changes no predicate: what deviates is a remark for the leader.
 *
 * <pre>{@code
 * PredicateSpread.spread(Optional.of(OrganisationPredicate.BAIK), results.getUnits(), readings)
 *     .violations()
 *     .forEach(one -> System.out.println(one.message().id()));
 * }</pre>
 */
public final class PredicateSpread {
  private static final String WHOLE = "";

  /** The spread over units; see {@link #spread}. */
  public static final Rule SPREAD =
      Rule.of(
          "kinerja.spread",
          Text.of("sebaran predikat antarunit", "predicates over units"),
          Text.of("{0} unit, organisasi {1}", "{0} units, organisation {1}"),
          CascadeRollUp.OWN);

  private PredicateSpread() {}

  /**
   * The spread of predicates. A unit without a label of its own is held against that of the
   * organisation.
   *
   * @param organisation the predicate of the organisation, fixed before persons are rated
   * @param units the counts of each unit
   * @param readings the readings of SE MenPANRB 3/2023 to apply
   * @return the spread, with deviations as remarks; undecided if the predicate of the organisation
   *     or all staff are missing, a unit is named twice, or a count is negative
   */
  public static Outcome<Spread> spread(
      Optional<OrganisationPredicate> organisation,
      List<UnitPredicates> units,
      Interpretations readings) {
    List<Violation> trouble = new ArrayList<>(trouble(organisation, units));
    if (trouble.stream().anyMatch(Violation::isError)) {
      return Outcome.undecided(trouble);
    }
    Tracer.Recorder tracer = Tracer.recording(readings);
    OrganisationPredicate predicate = organisation.orElseThrow();
    UnitSpread whole = unit(WHOLE, predicate, total(units), "/units", trouble, tracer);
    List<UnitSpread> each = new ArrayList<>();
    for (int index = 0; index < units.size(); index++) {
      UnitPredicates unit = units.get(index);
      if (staff(unit) > 0) {
        OrganisationPredicate own = unit.getOrganisationPredicate().orElse(predicate);
        each.add(unit(unit.getUnit(), own, counts(unit), "/units/" + index, trouble, tracer));
      }
    }
    Spread spread = tracer.step(0, SPREAD, new Spread(whole, each), each.size(), predicate);
    return trouble.stream().anyMatch(Violation::isError)
        ? Outcome.undecided(trouble)
        : new Outcome.Decided<>(spread, tracer.root(), trouble);
  }

  private static UnitSpread unit(
      String name,
      OrganisationPredicate predicate,
      Sebaran counts,
      String pointer,
      List<Violation> remarks,
      Tracer tracer) {
    Tracer silent = Tracer.silent(tracer.interpretations());
    List<Porsi> breaches = PolaDistribusi.temuan(predicate, counts, tracer);
    if (!name.equals(WHOLE)) {
      tracer.about(name);
    }
    remarks.addAll(PolaDistribusi.catatan(predicate, counts, pointer, silent));
    return new UnitSpread(name, predicate, counts, breaches);
  }

  private static List<Violation> trouble(
      Optional<OrganisationPredicate> organisation, List<UnitPredicates> units) {
    List<Violation> trouble = new ArrayList<>();
    if (organisation.isEmpty()) {
      trouble.add(AppraisalDemands.ORGANISATION_PREDICATE.brokenAt("/organisationPredicate"));
    }
    Set<String> names = new HashSet<>();
    boolean sound = true;
    for (int index = 0; index < units.size(); index++) {
      String at = "/units/" + index;
      if (!names.add(units.get(index).getUnit())) {
        trouble.add(error(at + "/unit", ViolationCode.INCONSISTENT, TWICE));
      }
      if (units.get(index).getCounts().values().stream().anyMatch(PredicateSpread::isWrong)) {
        trouble.add(error(at + "/counts", ViolationCode.OUT_OF_RANGE, WRONG_COUNT));
        sound = false;
      } else if (staff(units.get(index)) == 0) {
        trouble.add(Violation.warning(at, ViolationCode.MISSING, NOBODY, ADVICE, Basis.FORMAT));
      }
    }
    if (sound && units.stream().allMatch(unit -> staff(unit) == 0)) {
      trouble.add(error("/units", ViolationCode.MISSING, NOBODY));
    }
    return trouble;
  }

  private static final Text TWICE = Text.of("unit sudah disebutkan", "the unit is already named");
  private static final Text WRONG_COUNT =
      Text.of("jumlah pegawai di luar batas", "a count is out of range");
  private static final Text NOBODY =
      Text.of("belum ada pegawai yang dinilai", "no staff are rated yet");
  private static final Text ADVICE = Text.of("periksa datanya", "see the data");

  private static Violation error(String pointer, ViolationCode code, Text message) {
    return Violation.error(pointer, code, message, ADVICE, Basis.FORMAT);
  }

  private static boolean isWrong(long count) {
    return count < 0 || count > UnitPredicates.COUNT_MAX;
  }

  private static long staff(UnitPredicates unit) {
    return unit.getCounts().values().stream().mapToLong(Long::longValue).sum();
  }

  private static Sebaran counts(UnitPredicates unit) {
    return total(List.of(unit));
  }

  private static Sebaran total(List<UnitPredicates> units) {
    Map<Predicate, Long> counts = new EnumMap<>(Predicate.class);
    for (Predicate predicate : Predicate.values()) {
      counts.put(
          predicate,
          units.stream().mapToLong(unit -> unit.getCounts().getOrDefault(predicate, 0L)).sum());
    }
    return new Sebaran(counts);
  }
}
