package io.github.kinerjaasn.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.ServiceCase;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MeasureProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  private static CaseTimes times(List<ServiceCase> cases) {
    return CaseTimes.of(
        Registers.of(cases),
        wrong -> {
          throw new AssertionError(wrong);
        });
  }

  @Property(tries = 300)
  void sharesConserveCasesDaysAndPunctuality(@ForAll Random random) {
    CaseTimes times = times(Registers.random(random));
    TeamResult team = TeamShares.teamResult(times, SILENT);
    assertThat(sum(team, PersonResult::cases).plus(team.unassigned()))
        .isEqualTo(team.team().cases())
        .isEqualTo(Rational.of(times.finished().size()));
    CaseTimes named =
        new CaseTimes(
            times.standard(),
            times.stages(),
            times.finished().stream().filter(one -> !one.shares().isEmpty()).toList(),
            0,
            0);
    TeamResult all = TeamShares.teamResult(named, SILENT);
    assertThat(sum(all, PersonResult::days)).isEqualTo(all.team().days());
    assertThat(sum(all, PersonResult::within)).isEqualTo(all.team().within());
  }

  private static Rational sum(TeamResult team, Function<PersonResult, Rational> part) {
    return Rational.sum(team.persons().stream().map(part).toList());
  }

  @Property(tries = 300)
  void orderNeverMatters(@ForAll Random random) {
    List<ServiceCase> cases = Registers.random(random);
    List<ServiceCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, random);
    assertThat(TimeIndicators.of(Registers.of(shuffled)))
        .isEqualTo(TimeIndicators.of(Registers.of(cases)));
    assertThat(TeamShares.teamResult(times(shuffled), SILENT))
        .isEqualTo(TeamShares.teamResult(times(cases), SILENT));
  }

  @Property(tries = 300)
  void aPercentileIsTheSmallestValueThatEnoughDoNotExceed(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 100) int percent) {
    List<Rational> days = times(Registers.random(random)).days();
    Rational value = TimeIndicators.percentile(percent, days, SILENT);
    assertThat(days).contains(value);
    assertThat(100 * notAbove(days, value)).isGreaterThanOrEqualTo(percent * days.size());
    days.stream()
        .filter(day -> day.compareTo(value) < 0)
        .forEach(day -> assertThat(100 * notAbove(days, day)).isLessThan(percent * days.size()));
  }

  private static int notAbove(List<Rational> days, Rational value) {
    return (int) days.stream().filter(day -> day.compareTo(value) <= 0).count();
  }
}
