package io.github.kinerjaasn.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RunningScoreProperties {
  private static final List<Period> QUARTERS = Period.ofYear(2025).quarters();

  private static Skp plan(Consolidation way, boolean atLeast, int goal) {
    Quantity amount = Quantity.parse(goal + " kali");
    Target target = atLeast ? Target.minimum(amount) : Target.maximum(amount);
    return Plans.of(
        Indicator.builder()
            .id("IKI-1")
            .name("Ukuran")
            .kind(IndicatorKind.IKI)
            .target(target)
            .consolidation(way)
            .addAllPeriodTargets(
                QUARTERS.stream().map(quarter -> PeriodTarget.of(quarter, target)).toList())
            .build());
  }

  private static List<Realisation> amounts(List<Integer> amounts) {
    List<Realisation> all = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      all.add(Realisation.of("IKI-1", QUARTERS.get(i), Quantity.parse(amounts.get(i) + " kali")));
    }
    return all;
  }

  private static List<Integer> grown(Consolidation way, List<Integer> amounts) {
    return way == Consolidation.CUMULATIVE ? amounts.stream().sorted().toList() : amounts;
  }

  /** What is once settled stays so; what was reachable may become either. */
  @Property
  void whatIsSettledStaysSettled(
      @ForAll Consolidation way,
      @ForAll boolean atLeast,
      @ForAll @IntRange(min = 1, max = 60) int goal,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 20) Integer> amounts) {
    Skp plan = plan(way, atLeast, goal);
    List<Realisation> all = amounts(grown(way, amounts));
    Reach before = Reach.REACHABLE;
    for (Period quarter : QUARTERS) {
      Reach now = RunningScore.at(plan, all, quarter.to()).indicators().get(0).reach();
      if (before != Reach.REACHABLE) {
        assertThat(now).isEqualTo(before);
      }
      before = now;
    }
    assertThat(before).isIn(Reach.MET, Reach.OUT_OF_REACH);
  }

  /** If each remaining period brings what is needed, the target is met exactly. */
  @Property
  void whatIsNeededIsJustEnough(
      @ForAll Consolidation way,
      @ForAll @IntRange(min = 1, max = 60) int goal,
      @ForAll @Size(2) List<@IntRange(min = 0, max = 20) Integer> amounts) {
    Skp plan = plan(way, true, goal);
    List<Realisation> all = new ArrayList<>(amounts(grown(way, amounts)));
    IndicatorStanding half =
        RunningScore.at(plan, all, LocalDate.of(2025, 6, 30)).indicators().get(0);
    half.needed()
        .filter(Rational::isDecimal)
        .ifPresent(
            needed -> {
              Quantity amount = Quantity.parse(needed.toBigDecimal().toPlainString() + " kali");
              all.add(Realisation.of("IKI-1", QUARTERS.get(2), amount));
              all.add(Realisation.of("IKI-1", QUARTERS.get(3), amount));
              IndicatorStanding end =
                  RunningScore.at(plan, all, LocalDate.of(2025, 12, 31)).indicators().get(0);
              assertThat(end.reach()).isEqualTo(Reach.MET);
              assertThat(end.soFar().orElseThrow()).isEqualTo(Rational.of(goal));
            });
  }

  @Property
  void orderMeansNothing(
      @ForAll Consolidation way,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 20) Integer> amounts,
      @ForAll Random random) {
    List<Realisation> all = amounts(amounts);
    List<Realisation> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    Skp plan = plan(way, true, 30);
    LocalDate day = LocalDate.of(2025, 9, 30);
    assertThat(RunningScore.at(plan, shuffled, day)).isEqualTo(RunningScore.at(plan, all, day));
  }
}
