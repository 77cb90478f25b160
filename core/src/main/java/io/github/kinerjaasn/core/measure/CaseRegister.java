package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cases of a service that came in during a period, with the steps of its standard.
 *
 * <p>{@link #inspect()} lists what is wrong at once: a case twice, steps out of order or unknown,
 * shares that do not sum to exactly 100, days outside the calendar.
 *
 * <pre>{@code
 * cases.standard(); // 8
 * cases.inspect().violations(); // []
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface CaseRegister extends Document {
  /**
   * Starts a register.
   *
   * @return a builder
   */
  static ImmutableCaseRegister.Builder builder() {
    return ImmutableCaseRegister.builder();
  }

  /**
   * Which service.
   *
   * @return such as {@code Izin trayek angkutan kota}
   */
  @Line(max = Limits.NAME_MAX)
  String getService();

  /**
   * When the cases came in.
   *
   * @return the period that is measured; open cases are looked at on its last day
   */
  Period getPeriod();

  /**
   * Which days are worked.
   *
   * @return a calendar that covers the period and all steps
   */
  @Valid
  WorkCalendar getCalendar();

  /**
   * The steps of the service and their standards.
   *
   * @return in the order in which they are done
   */
  @Size(max = Limits.STAGES_MAX)
  List<@Valid StageStandard> getStages();

  /**
   * When the process was changed.
   *
   * @return the first day of the new process; empty if it was not
   */
  Optional<LocalDate> getChangedOn();

  /**
   * The cases.
   *
   * @return in any order
   */
  @Size(max = Limits.CASES_MAX)
  List<@Valid ServiceCase> getCases();

  /**
   * The standard of the service.
   *
   * @return the working days of all steps together
   */
  default Rational standard() {
    return Rational.sum(
        getStages().stream().map(stage -> Rational.of(stage.getDays().amount())).toList());
  }

  @Override
  default Inspection inspect() {
    return MeasureRules.inspect(this);
  }
}
