package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * A forum that judges together: first each assessor alone, then all. Both are kept.
 *
 * <p>{@link #inspect()} lists all that is wrong at once: a criterion listed twice or judged by
 * fewer than {@link #MIN_ASSESSORS}, a mark given twice, an agreement without marks or before them.
 *
 * <pre>{@code
 * PanelSession.builder()
 *     .code("FP-2025")
 *     .period(Period.ofYear(2025))
 *     .addAllMarks(session.getMarks())
 *     .build()
 *     .inspect();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface PanelSession extends Document {
  /**
   * Starts a session.
   *
   * @return a builder
   */
  static ImmutablePanelSession.Builder builder() {
    return ImmutablePanelSession.builder();
  }

  /** How many assessors make a panel. */
  int MIN_ASSESSORS = 2;

  /**
   * Whose work is judged.
   *
   * @return a code, never a name
   */
  @Id
  String getCode();

  /**
   * Which work.
   *
   * @return the rated period
   */
  Period getPeriod();

  /**
   * The criteria.
   *
   * @return each id once
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid PanelCriterion> getCriteria();

  /**
   * The independent marks.
   *
   * @return at most one an assessor and criterion, in any order
   */
  @Size(max = Limits.FEEDBACK_MAX)
  List<@Valid PanelMark> getMarks();

  /**
   * What was agreed.
   *
   * @return at most one a criterion; criteria may still lack
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid PanelConsensus> getConsensus();

  @Override
  default Inspection inspect() {
    return JudgementRules.inspect(this);
  }
}
