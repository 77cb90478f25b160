package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Spelled;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The predicate of a past period, with the rules it was made under: the same word means different
 * things under different rules.
 */
@Value.Immutable
@SdkStyle
public interface PastPredicate {
  /** The form of the word. */
  String PREDICATE = "[A-Z][A-Z_]{2,31}";

  /**
   * Starts a predicate.
   *
   * @return a builder
   */
  static ImmutablePastPredicate.Builder builder() {
    return ImmutablePastPredicate.builder();
  }

  /**
   * The rated period.
   *
   * @return a year, or a half of 2021
   */
  Period getPeriod();

  /**
   * The rules it was made under.
   *
   * @return an id such as {@code permenpanrb-6-2022} or {@code pp-46-2011}
   */
  @Id
  String getRuleSet();

  /**
   * What it was.
   *
   * @return the word of those rules, such as {@code BAIK}
   */
  @Spelled(pattern = PREDICATE, example = "BAIK")
  String getPredicate();

  /**
   * Whether each appraisal element was at least Baik.
   *
   * @return if known; older promotion rules ask for it
   */
  Optional<Boolean> getEveryElementGood();
}
