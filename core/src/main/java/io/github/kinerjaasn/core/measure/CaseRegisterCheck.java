package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Says all that is wrong in a register of cases, at once, each with its place and advice.
 *
 * <p>An empty list means that nothing is; {@link io.github.kinerjaasn.core.outcome.Violation}s come
 * sorted by place.
 *
 * <pre>{@code
 * List<Violation> wrong = CaseRegisterCheck.check(cases); // empty if nothing is
 * }</pre>
 */
public final class CaseRegisterCheck {
  private CaseRegisterCheck() {}

  /**
   * Checks a register.
   *
   * @param register the register
   * @return the errors, sorted; empty if there are none
   */
  public static List<Violation> check(CaseRegister register) {
    Inspection in = Inspection.start();
    in.include(register.inspect());
    in.at("service").line(register.getService(), Limits.NAME_MAX);
    in.at("calendar")
        .at("holidays")
        .size(register.getCalendar().getHolidays().size(), Limits.HOLIDAYS_MAX);
    in.at("stages").each(register.getStages(), Limits.STAGES_MAX, CaseRegisterCheck::stage);
    in.at("cases").each(register.getCases(), Limits.CASES_MAX, CaseRegisterCheck::check);
    return in.violations();
  }

  private static void stage(Inspection in, StageStandard stage) {
    in.at("id").id(stage.getId());
    in.at("name").line(stage.getName(), Limits.NAME_MAX);
    in.at("days")
        .within(Optional.of(stage.getDays()), StageStandard.DAYS_MIN, StageStandard.DAYS_MAX);
  }

  private static void check(Inspection in, ServiceCase one) {
    in.at("id").id(one.getId());
    one.getGroup().ifPresent(group -> in.at("group").line(group, Limits.NAME_MAX));
    in.at("stages")
        .each(one.getStages(), Limits.STAGES_MAX, (at, end) -> at.at("stage").id(end.getStage()));
    in.at("handledBy")
        .each(
            one.getHandledBy(),
            Limits.TEXTS_MAX,
            (at, share) -> at.at("person").id(share.getPerson()));
  }
}
