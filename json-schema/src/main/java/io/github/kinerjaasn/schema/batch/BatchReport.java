package io.github.kinerjaasn.schema.batch;

/**
 * What became of every line of the input.
 *
 * @param lines how many lines there are
 * @param rated lines that have a result
 * @param rejected lines that have violations instead
 * @param blank lines without anything
 * @param resumedAt after how many lines this run began; 0 unless an earlier run was stopped
 * @param isLastLineOpen whether the input does not end with a line end: it may have been cut off
 */
public record BatchReport(
    long lines, long rated, long rejected, long blank, long resumedAt, boolean isLastLineOpen) {
  /**
   * Checks that nothing was lost and nothing doubled.
   *
   * @param lines how many lines there are
   * @param rated lines that have a result
   * @param rejected lines that have violations instead
   * @param blank lines without anything
   * @param resumedAt after how many lines this run began
   * @param isLastLineOpen whether the input does not end with a line end
   * @throws IllegalArgumentException if the counts do not add up
   */
  public BatchReport {
    if (rated + rejected + blank != lines) {
      throw new IllegalArgumentException(
          "counts must add up to "
              + lines
              + " lines, were "
              + rated
              + " + "
              + rejected
              + " + "
              + blank);
    }
  }
}
