package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.measure.CaseRegisterCheck;
import io.github.kinerjaasn.core.measure.CaseShare;
import io.github.kinerjaasn.core.measure.ServiceCase;
import io.github.kinerjaasn.core.measure.StageEnd;
import io.github.kinerjaasn.core.measure.StageStandard;
import io.github.kinerjaasn.core.measure.WorkCalendar;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The cases of a register in working days. A day counts if it is worked, lies after the receipt and
 * not after the end; so a case done on the day it came in took 0 days.
 *
 * <pre>{@code
 * CaseTimes times = CaseTimes.of(cases, violation -> System.out.println(violation.pointer()));
 * times.finished().size();
 * }</pre>
 *
 * @param standard the working days that the service is allowed
 * @param stages the steps and their standards, which sum to the standard
 * @param finished the cases whose last step is done, by id
 * @param open how many are not finished
 * @param openLate how many of these had already passed the standard on the last day of the period
 */
public record CaseTimes(
    Rational standard,
    List<StageStandard> stages,
    List<MeasuredCase> finished,
    int open,
    int openLate) {
  /**
   * Takes copies.
   *
   * @param standard the working days that the service is allowed
   * @param stages the steps and their standards
   * @param finished the cases whose last step is done
   * @param open how many are not finished
   * @param openLate how many of these had already passed the standard
   */
  public CaseTimes {
    stages = List.copyOf(stages);
    finished = List.copyOf(finished);
  }

  /**
   * Measures a register.
   *
   * @param register the register
   * @param trouble takes all that is wrong in it; the result means nothing if there is any
   * @return the cases in working days; none if something is wrong
   */
  public static CaseTimes of(CaseRegister register, Consumer<Violation> trouble) {
    return of(register, one -> true, trouble);
  }

  /**
   * Measures some cases of a register.
   *
   * @param register the register
   * @param counted which cases to look at
   * @param trouble takes all that is wrong in it; the result means nothing if there is any
   * @return the cases in working days; none if something is wrong
   */
  public static CaseTimes of(
      CaseRegister register, Predicate<ServiceCase> counted, Consumer<Violation> trouble) {
    List<Violation> wrong = CaseRegisterCheck.check(register);
    wrong.forEach(trouble);
    List<ServiceCase> cases =
        wrong.isEmpty() ? register.getCases().stream().filter(counted).toList() : List.of();
    List<ServiceCase> open = cases.stream().filter(one -> !isFinished(one, register)).toList();
    List<MeasuredCase> finished =
        cases.stream()
            .filter(one -> isFinished(one, register))
            .map(one -> measured(one, register.getCalendar()))
            .sorted(Comparator.comparing(MeasuredCase::id))
            .toList();
    long late = open.stream().filter(one -> isLate(one, register)).count();
    return new CaseTimes(
        register.standard(), register.getStages(), finished, open.size(), (int) late);
  }

  private static boolean isFinished(ServiceCase one, CaseRegister register) {
    return one.getStages().size() == register.getStages().size();
  }

  private static boolean isLate(ServiceCase one, CaseRegister register) {
    long days = register.getCalendar().workingDays(one.getReceivedOn(), register.getPeriod().to());
    return Rational.of(days).compareTo(register.standard()) > 0;
  }

  private static MeasuredCase measured(ServiceCase one, WorkCalendar calendar) {
    List<Rational> days = new ArrayList<>();
    LocalDate before = one.getReceivedOn();
    for (StageEnd end : one.getStages()) {
      days.add(Rational.of(calendar.workingDays(before, end.getOn())));
      before = end.getOn();
    }
    Map<String, Weight> shares = new HashMap<>();
    for (CaseShare share : one.getHandledBy()) {
      shares.put(share.getPerson(), share.getShare());
    }
    return new MeasuredCase(
        one.getId(), one.getGroup().orElse(""), one.getReceivedOn(), days, shares);
  }

  /**
   * The days of all finished cases.
   *
   * @return one number a case
   */
  public List<Rational> days() {
    return finished.stream().map(MeasuredCase::days).toList();
  }
}
