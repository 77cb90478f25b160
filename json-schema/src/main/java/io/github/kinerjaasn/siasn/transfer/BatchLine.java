package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.write.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What became of one record.
 *
 * @param entry the record
 * @param state what became of it
 * @param recordId the stored record, where it is known
 * @param sends how often it was sent
 * @param violations why it is not done, sorted
 */
public record BatchLine(
    Entry entry,
    BatchState state,
    Optional<RecordId> recordId,
    int sends,
    List<Violation> violations) {

  /**
   * Sorts the violations and takes a copy.
   *
   * @param entry the record
   * @param state what became of it
   * @param recordId the stored record
   * @param sends how often it was sent
   * @param violations why it is not done
   */
  public BatchLine {
    violations = violations.stream().distinct().sorted().toList();
  }

  BatchLine with(BatchState other, List<Violation> why) {
    return new BatchLine(entry, other, recordId, sends, why);
  }
}
