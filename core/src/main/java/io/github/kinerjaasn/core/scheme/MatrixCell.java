package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * The predicate of two ratings.
 *
 * <p>Example: {@code MatrixCell.of(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI,
 * Predicate.KURANG)}.
 */
@Value.Immutable
@SdkStyle
public interface MatrixCell {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableMatrixCell.Builder builder() {
    return ImmutableMatrixCell.builder();
  }

  /**
   * The rating of work results.
   *
   * @return the rating
   */
  Rating getResult();

  /**
   * The rating of work behaviour.
   *
   * @return the rating
   */
  Rating getBehaviour();

  /**
   * The predicate.
   *
   * @return the predicate
   */
  Predicate getPredicate();

  /**
   * A cell.
   *
   * @param result the rating of work results
   * @param behaviour the rating of work behaviour
   * @param predicate the predicate
   * @return the cell
   */
  static MatrixCell of(Rating result, Rating behaviour, Predicate predicate) {
    return builder().result(result).behaviour(behaviour).predicate(predicate).build();
  }
}
