package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.write.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Saves many records, one after the other: reads what is stored, sends what is not, reads it back
 * and compares. After an answer that leaves open whether a record was stored it looks before it
 * sends again, so a fault neither loses nor doubles a record. Nothing that is stored already is
 * overwritten unless the record names its id.
 *
 * <pre>{@code
 * BatchReport report = Batch.over(exchanger).run(entries);
 * if (!report.isDone()) {
 *   report = Batch.over(exchanger).run(report.toResume());
 * }
 * }</pre>
 *
 * <p>A service that is down ends the run: after 20 open records in a row the rest is open without a
 * request.
 *
 * <p>Rows of periodic ratings do not tell their month. While one of a person is in doubt, no
 * further one of that person is sent in the same run.
 *
 * <p>Let no two batches save records of the same person at the same time. Limit: if the service
 * stores a record later than the {@link Pause} after its answer was lost, a second one may be sent;
 * a last look at the end of the run reports such a pair as {@link BatchState#DOUBLED}.
 */
public final class Batch {
  private static final int ATTEMPTS = 5;
  private static final int OPEN_IN_A_ROW = 20;
  private static final Pause PAUSE = Pause.of(Duration.ofSeconds(2));

  private final Exchanger exchanger;
  private final Pause pause;
  private final int attempts;
  private final Set<RecordId> known;

  private Batch(Exchanger exchanger, Pause pause, int attempts, Set<RecordId> known) {
    this.exchanger = exchanger;
    this.pause = pause;
    this.attempts = attempts;
    this.known = known;
  }

  /**
   * A batch over a connection: up to 5 attempts, 2 seconds apart.
   *
   * @param exchanger the connection
   * @return the batch
   */
  public static Batch over(Exchanger exchanger) {
    return new Batch(exchanger, PAUSE, ATTEMPTS, Set.of());
  }

  /**
   * Another wait between attempts.
   *
   * @param value the wait
   * @return a copy
   */
  public Batch withPause(Pause value) {
    return new Batch(exchanger, value, attempts, known);
  }

  /**
   * Another number of attempts, of each read and each save.
   *
   * @param value 1 or more
   * @return a copy
   * @throws IllegalArgumentException if there is less than one
   */
  public Batch withAttempts(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("attempts must be at least 1, was " + value);
    }
    return new Batch(exchanger, pause, value, known);
  }

  /**
   * Names stored records that are other ones than those of the batch, such as earlier months.
   *
   * @param ids their ids
   * @return a copy
   */
  public Batch knowing(Collection<RecordId> ids) {
    return new Batch(exchanger, pause, attempts, Set.copyOf(ids));
  }

  /**
   * Saves the records.
   *
   * @param entries the records
   * @return one line for each, in the same order. If the thread is interrupted, the rest is open
   *     and the thread's mark is set again
   */
  public BatchReport run(List<? extends Entry> entries) {
    Set<RecordId> claimed = new HashSet<>(known);
    entries.forEach(entry -> entry.id().ifPresent(claimed::add));
    Connection connection = new Connection(exchanger, pause, attempts);
    List<Saving> savings =
        entries.stream().map(entry -> new Saving(entry, connection, claimed)).toList();
    List<BatchLine> lines = save(savings, Clashes.in(entries));
    lookAgain(savings, lines, Set.of(), false);
    lookAgain(savings, lines, unsettled(savings, lines), true);
    return new BatchReport(lines);
  }

  private static List<BatchLine> save(List<Saving> savings, Set<Integer> clashing) {
    List<BatchLine> lines = new ArrayList<>();
    Set<List<Object>> unsettled = new HashSet<>();
    int open = 0;
    for (int i = 0; i < savings.size(); i++) {
      Saving saving = savings.get(i);
      if (clashing.contains(i)) {
        lines.add(saving.line(BatchState.CONFLICT, Troubles.twice()));
      } else if (open == OPEN_IN_A_ROW) {
        lines.add(saving.stopped());
      } else if (unsettled.contains(saving.group())) {
        lines.add(saving.line(BatchState.OPEN, Troubles.earlier()));
      } else {
        BatchLine line = run(saving::run).orElseGet(saving::stopped);
        open = line.state() == BatchState.OPEN ? open + 1 : 0;
        lines.add(line);
        if (saving.isUnsettled(line)) {
          unsettled.add(saving.group());
        }
      }
    }
    return lines;
  }

  /** First what is open, which may be settled now; then what is done, for a second row. */
  private static void lookAgain(
      List<Saving> savings, List<BatchLine> lines, Set<List<Object>> except, boolean done) {
    for (int i = 0; i < lines.size(); i++) {
      Saving saving = savings.get(i);
      BatchLine line = lines.get(i);
      if (line.state().isDone() == done && !except.contains(saving.group())) {
        lines.set(i, run(() -> saving.lastLook(line)).orElse(line));
      }
    }
  }

  private static Set<List<Object>> unsettled(List<Saving> savings, List<BatchLine> lines) {
    Set<List<Object>> groups = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (savings.get(i).isUnsettled(lines.get(i))) {
        groups.add(savings.get(i).group());
      }
    }
    return groups;
  }

  private interface Work {
    BatchLine get() throws InterruptedException;
  }

  private static Optional<BatchLine> run(Work work) {
    if (Thread.currentThread().isInterrupted()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
