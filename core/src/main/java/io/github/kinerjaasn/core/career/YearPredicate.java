package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * The predicate of a past year.
 *
 * <p>Example: {@code
 * YearPredicate.builder().year(Period.ofYear(2024)).predicate(Predicate.BAIK).build()}.
 */
@Value.Immutable
@SdkStyle
public interface YearPredicate {
  /**
   * Starts a predicate of a year.
   *
   * @return a builder
   */
  static ImmutableYearPredicate.Builder builder() {
    return ImmutableYearPredicate.builder();
  }

  /**
   * Which year.
   *
   * @return a calendar year
   */
  Period getYear();

  /**
   * What it was.
   *
   * @return the predicate under PermenPANRB 6/2022
   */
  Predicate getPredicate();
}
