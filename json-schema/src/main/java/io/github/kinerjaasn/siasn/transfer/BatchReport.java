package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.siasn.write.Entry;
import java.util.List;

/**
 * What became of a batch: one line for each record, in the order given.
 *
 * @param lines the lines
 */
public record BatchReport(List<BatchLine> lines) {
  /**
   * Takes a copy.
   *
   * @param lines the lines
   */
  public BatchReport {
    lines = List.copyOf(lines);
  }

  /**
   * How many records came to a state.
   *
   * @param state the state
   * @return the number
   */
  public long count(BatchState state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  /**
   * Whether every record is stored as it was sent.
   *
   * @return true if nothing is left to do
   */
  public boolean isDone() {
    return lines.stream().allMatch(line -> line.state().isDone());
  }

  /**
   * The same records for another run, each with its id where one is known, so that none is saved
   * twice.
   *
   * @return as many records as there are lines
   */
  public List<Entry> toResume() {
    return lines.stream()
        .map(line -> line.recordId().map(line.entry()::withId).orElse(line.entry()))
        .toList();
  }
}
