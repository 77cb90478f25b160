package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.measure.CaseShare;
import io.github.kinerjaasn.core.measure.ImmutableCaseRegister;
import io.github.kinerjaasn.core.measure.ImmutableServiceCase;
import io.github.kinerjaasn.core.measure.ServiceCase;
import io.github.kinerjaasn.core.measure.StageEnd;
import io.github.kinerjaasn.core.measure.StageStandard;
import io.github.kinerjaasn.core.measure.WorkCalendar;
import io.github.kinerjaasn.core.measure.WorkWeek;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Registers for tests: two steps of 1 and 3 working days, 2025, no holidays. */
public final class Registers {
  private static final String[] STAGES = {"berkas", "izin"};
  private static final String[] GROUPS = {"baru", "perpanjangan"};

  private Registers() {}

  public static ImmutableCaseRegister of(List<ServiceCase> cases) {
    return CaseRegister.builder()
        .service("Izin contoh")
        .period(Period.parse("2025-S1"))
        .calendar(
            WorkCalendar.builder().covers(Period.ofYear(2025)).week(WorkWeek.FIVE_DAYS).build())
        .addStages(stage(STAGES[0], "1"), stage(STAGES[1], "3"))
        .addAllCases(cases)
        .build();
  }

  private static StageStandard stage(String id, String days) {
    return StageStandard.builder().id(id).name(id).days(Points.parse(days)).build();
  }

  /** Received, ends of steps; persons such as {@code P1:60}. */
  public static ServiceCase one(String id, String received, List<String> ends, String... persons) {
    ImmutableServiceCase.Builder one =
        ServiceCase.builder().id(id).receivedOn(LocalDate.parse(received));
    for (int stage = 0; stage < ends.size(); stage++) {
      LocalDate on = LocalDate.parse(ends.get(stage));
      one.addStage(StageEnd.builder().stage(STAGES[stage]).on(on).build());
    }
    for (String person : persons) {
      String[] pair = person.split(":");
      one.addHandledBy(CaseShare.builder().person(pair[0]).share(Weight.parse(pair[1])).build());
    }
    return one.build();
  }

  /** A register of 1 to 40 cases, the first of which is finished. */
  public static List<ServiceCase> random(Random random) {
    List<ServiceCase> cases = new ArrayList<>();
    int count = 1 + random.nextInt(40);
    for (int index = 0; index < count; index++) {
      LocalDate received = LocalDate.parse("2025-01-01").plusDays(random.nextInt(180));
      LocalDate first = received.plusDays(random.nextInt(20));
      int ends = index == 0 ? 2 : random.nextInt(3);
      List<String> on = List.of(first.toString(), first.plusDays(random.nextInt(30)).toString());
      int share = 1 + random.nextInt(99);
      String[] persons =
          random.nextInt(4) == 0
              ? new String[0]
              : new String[] {
                "P" + random.nextInt(3) + ":" + share, "Q" + random.nextInt(3) + ":" + (100 - share)
              };
      ImmutableServiceCase one =
          ImmutableServiceCase.copyOf(
              one("K-" + index, received.toString(), on.subList(0, ends), persons));
      int group = random.nextInt(3);
      cases.add(group == 2 ? one : one.withGroup(GROUPS[group]));
    }
    return cases;
  }
}
