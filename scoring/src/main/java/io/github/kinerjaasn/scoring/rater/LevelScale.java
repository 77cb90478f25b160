package io.github.kinerjaasn.scoring.rater;

/**
 * The steps of a scale, such as 1 to 5.
 *
 * @param lowest the worst level
 * @param highest the best level, at least two above the worst
 */
public record LevelScale(int lowest, int highest) {
  /**
   * Checks the ends.
   *
   * @param lowest the worst level
   * @param highest the best level
   * @throws IllegalArgumentException if there are fewer than three levels
   */
  public LevelScale {
    if (highest < lowest + 2L) {
      throw new IllegalArgumentException(
          "a scale needs three levels or more, was " + lowest + ".." + highest);
    }
  }

  /**
   * Whether a level belongs to the scale.
   *
   * @param level the level
   * @return true from the lowest to the highest
   */
  public boolean holds(int level) {
    return level >= lowest && level <= highest;
  }

  /**
   * Whether a level is the middle one, or one of the two in the middle of an even number.
   *
   * @param level the level
   * @return true at most half a step from the middle
   */
  public boolean isMiddle(int level) {
    return Math.abs(2L * level - lowest - highest) <= 1;
  }
}
