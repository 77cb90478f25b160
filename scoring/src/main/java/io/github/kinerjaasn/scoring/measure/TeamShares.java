package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Divides the cases of a team among those who handled them, by the shares of each case.
 *
 * <p>Shares are per cent of a case and sum to 100; {@link TimeIndicators} gives the days.
 *
 * <pre>{@code
 * TeamResult team = TeamShares.teamResult(CaseTimes.of(complaints, violation -> {}), tracer);
 * }</pre>
 */
public final class TeamShares {
  private static final String TEAM = "tim";

  /** The part of one person or of the team; see {@link #personResult}. */
  public static final Rule PERSON_RESULT =
      Rule.of(
          "kinerja.person-result",
          Text.of("bagian dalam kasus", "part in the cases"),
          Text.of(
              "jumlah bagian: {0} kasus, {1} sesuai standar, {2} hari kerja",
              "sum of shares: {0} cases, {1} within the standard, {2} working days"),
          TimeIndicators.OWN);

  /** The team with its persons; see {@link #teamResult}. */
  public static final Rule TEAM_RESULT =
      Rule.of(
          "kinerja.team-result",
          Text.of("hasil tim", "result of the team"),
          Text.of("{0} orang, {1} kasus tanpa nama", "{0} persons, {1} cases name nobody"),
          TimeIndicators.OWN);

  private TeamShares() {}

  /**
   * The part of one person: the sums of the shares in cases, in cases within the standard, and in
   * days.
   *
   * @param person the code, or a name for the team
   * @param times the cases
   * @param share the share of the person in a case, 1 for all of it
   * @param tracer where to leave the step
   * @return the part
   */
  public static PersonResult personResult(
      String person, CaseTimes times, Function<MeasuredCase, Rational> share, Tracer tracer) {
    Rational cases = Rational.ZERO;
    Rational within = Rational.ZERO;
    Rational days = Rational.ZERO;
    for (MeasuredCase one : times.finished()) {
      Rational part = share.apply(one);
      cases = cases.plus(part);
      days = days.plus(part.times(one.days()));
      within = one.days().compareTo(times.standard()) <= 0 ? within.plus(part) : within;
    }
    PersonResult result = new PersonResult(person, cases, within, days);
    tracer.leaf(PERSON_RESULT, result, cases, within, days);
    tracer.about(person);
    return result;
  }

  /**
   * The team and each person in it.
   *
   * @param times the cases, at least one of them finished
   * @param tracer where to leave the steps
   * @return the result
   */
  public static TeamResult teamResult(CaseTimes times, Tracer tracer) {
    int mark = tracer.mark();
    SortedSet<String> names = new TreeSet<>();
    times.finished().forEach(one -> names.addAll(one.shares().keySet()));
    PersonResult team = personResult(TEAM, times, one -> Rational.ONE, tracer);
    List<PersonResult> persons = new ArrayList<>();
    names.forEach(name -> persons.add(personResult(name, times, one -> share(one, name), tracer)));
    long nobody = times.finished().stream().filter(one -> one.shares().isEmpty()).count();
    TeamResult result = new TeamResult(team, persons, Rational.of(nobody));
    return tracer.step(mark, TEAM_RESULT, result, persons.size(), nobody);
  }

  private static Rational share(MeasuredCase one, String name) {
    Weight weight = one.shares().get(name);
    return weight == null ? Rational.ZERO : weight.value().dividedBy(Rational.HUNDRED);
  }
}
