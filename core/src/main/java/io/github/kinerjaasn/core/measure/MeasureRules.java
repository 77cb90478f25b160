package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Weights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks among the parts of a register. */
final class MeasureRules {
  private final CaseRegister register;
  private final Period covers;
  private final List<String> stages;

  private MeasureRules(CaseRegister register) {
    this.register = register;
    this.covers = register.getCalendar().getCovers();
    this.stages = register.getStages().stream().map(StageStandard::getId).toList();
  }

  static Inspection inspect(CaseRegister register) {
    Inspection in = Inspection.start();
    MeasureRules rules = new MeasureRules(register);
    rules.covered(in.at("period"), register.getPeriod().from());
    rules.covered(in.at("period"), register.getPeriod().to());
    in.at("stages").require(!rules.stages.isEmpty(), MeasureDemands.STAGES);
    Set<String> ids = new HashSet<>();
    for (int index = 0; index < rules.stages.size(); index++) {
      boolean first = ids.add(rules.stages.get(index));
      in.at("stages").at(index).at("id").require(first, MeasureDemands.ONCE);
    }
    Set<String> cases = new HashSet<>();
    for (int index = 0; index < register.getCases().size(); index++) {
      ServiceCase one = register.getCases().get(index);
      Inspection at = in.at("cases").at(index);
      at.at("id").require(cases.add(one.getId()), MeasureDemands.ONCE);
      rules.check(at, one);
    }
    return in;
  }

  private void covered(Inspection in, LocalDate day) {
    in.require(covers.contains(day), MeasureDemands.COVERED, day, covers);
  }

  private void check(Inspection in, ServiceCase one) {
    LocalDate received = one.getReceivedOn();
    Period period = register.getPeriod();
    in.at("receivedOn")
        .require(period.contains(received), MeasureDemands.RECEIVED, received, period);
    LocalDate before = received;
    for (int index = 0; index < one.getStages().size(); index++) {
      StageEnd end = one.getStages().get(index);
      Inspection at = in.at("stages").at(index);
      boolean next = index < stages.size() && stages.get(index).equals(end.getStage());
      at.at("stage").require(next, MeasureDemands.STAGE_ORDER, stages);
      at.at("on")
          .require(!end.getOn().isBefore(before), MeasureDemands.STAGE_DATE, end.getOn(), before);
      covered(at.at("on"), end.getOn());
      before = end.getOn();
    }
    shares(in.at("handledBy"), one.getHandledBy());
  }

  private static void shares(Inspection in, List<CaseShare> shares) {
    BigDecimal sum = Weights.sum(shares.stream().map(CaseShare::getShare).toList());
    boolean whole = shares.isEmpty() || sum.compareTo(Weights.TOTAL) == 0;
    in.require(whole, MeasureDemands.SHARES_SUM, sum, Weights.TOTAL);
    Set<String> persons = new HashSet<>();
    for (int index = 0; index < shares.size(); index++) {
      boolean first = persons.add(shares.get(index).getPerson());
      in.at(index).at("person").require(first, MeasureDemands.ONCE);
    }
  }
}
