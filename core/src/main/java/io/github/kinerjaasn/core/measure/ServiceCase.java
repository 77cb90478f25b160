package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One case: an application, a complaint. It is finished when its last step is done. */
@Value.Immutable
@SdkStyle
public interface ServiceCase {
  /**
   * Starts a case.
   *
   * @return a builder
   */
  static ImmutableServiceCase.Builder builder() {
    return ImmutableServiceCase.builder();
  }

  /**
   * A name for machines, unique in the register.
   *
   * @return such as {@code SIP-0012}
   */
  @Id
  String getId();

  /**
   * What kind of case.
   *
   * @return such as {@code izin trayek}
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getGroup();

  /**
   * When it came in.
   *
   * @return the day, from which working days count
   */
  LocalDate getReceivedOn();

  /**
   * The steps done so far.
   *
   * @return in the order of the register
   */
  @Size(max = Limits.STAGES_MAX)
  List<@Valid StageEnd> getStages();

  /**
   * Who handled it.
   *
   * @return shares that sum to 100; empty if it is not known
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Valid CaseShare> getHandledBy();
}
