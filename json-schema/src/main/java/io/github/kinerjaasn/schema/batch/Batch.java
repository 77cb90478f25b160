package io.github.kinerjaasn.schema.batch;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file of documents, one a line (NDJSON), that becomes a file of results, one a line, in the
 * order of the input. Lines that cannot be rated go to a file of their own with everything that is
 * wrong with them, and the run goes on.
 *
 * <pre>{@code
 * Batch batch = Batch.of(Path.of("pegawai.ndjson"), Path.of("hasil.ndjson")).withJobs(4);
 * BatchReport report = batch.run(LineRater.of(RuleSet.national(), Set.of()));
 * System.out.println(report.rated() + " rated, " + report.rejected() + " rejected");
 * }</pre>
 *
 * <p>A result line is the result document with {@code line} and {@code plan} in front; a rejected
 * line is {@code {"line": 7, "violations": […]}}. The two files and the blank lines add up to the
 * input. Neither file has its name before it is whole: until then they are {@code OUT.part} and
 * {@code REJECTS.part}, beside {@code OUT.checkpoint}, {@code OUT.lock} and {@code REJECTS.lock};
 * none of these names may be that of another file of the batch. The same call after a kill, a full
 * disk or a power cut, under the same version of the rules, goes on from the last checkpoint and
 * gives the same bytes as a run that was never stopped. Memory does not depend on the length of the
 * input; where the heap is small, fewer threads work at once.
 *
 * @param input the documents
 * @param output where the results go; must not exist
 * @param rejects where the rejected lines go; must not exist
 * @param jobs how many threads rate, 1..256
 * @param checkpointEvery after how many bytes of input the state is made safe on disk, at least 1
 */
public record Batch(Path input, Path output, Path rejects, int jobs, long checkpointEvery) {
  /**
   * How far a run is.
   *
   * @param size the size of the input in bytes
   * @param done how many of them are rated and written
   * @param doneBefore how many an earlier run had done
   * @param lines the lines among those done
   * @param rejected the rejected among those
   */
  public record Progress(long size, long done, long doneBefore, long lines, long rejected) {}

  /** The most threads. */
  public static final int MAX_JOBS = 256;

  private static final long CHECKPOINT_EVERY = 128L * 1024 * 1024;

  /**
   * Checks the numbers.
   *
   * @param input the documents
   * @param output where the results go
   * @param rejects where the rejected lines go
   * @param jobs how many threads rate
   * @param checkpointEvery after how many bytes the state is made safe
   * @throws IllegalArgumentException if a number is out of range
   */
  public Batch {
    if (jobs < 1 || jobs > MAX_JOBS) {
      throw new IllegalArgumentException("jobs must be 1.." + MAX_JOBS + ", was " + jobs);
    }
    if (checkpointEvery < 1) {
      throw new IllegalArgumentException("checkpointEvery must be >= 1, was " + checkpointEvery);
    }
  }

  /**
   * A batch with one thread a processor, its rejects in {@code OUTPUT.rejects}.
   *
   * @param input the documents
   * @param output where the results go
   * @return the batch, not yet run
   */
  public static Batch of(Path input, Path output) {
    int processors = Math.min(MAX_JOBS, Runtime.getRuntime().availableProcessors());
    Path rejects = Places.beside(output, ".rejects");
    return new Batch(input, output, rejects, processors, CHECKPOINT_EVERY);
  }

  /**
   * Another file for the rejected lines.
   *
   * @param file the file
   * @return a copy
   */
  public Batch withRejects(Path file) {
    return new Batch(input, output, file, jobs, checkpointEvery);
  }

  /**
   * Another number of threads; it never changes a result.
   *
   * @param count 1..256
   * @return a copy
   */
  public Batch withJobs(int count) {
    return new Batch(input, output, rejects, count, checkpointEvery);
  }

  /**
   * Another distance between checkpoints.
   *
   * @param bytes of input, at least 1
   * @return a copy
   */
  public Batch withCheckpointEvery(long bytes) {
    return new Batch(input, output, rejects, jobs, bytes);
  }

  /**
   * Rates all lines, or those that an earlier run has not reached.
   *
   * @param rater how a line is rated
   * @return the counts of the whole input
   * @throws BatchException if a file stands in the way, another run has the output or the rejects,
   *     or a disk fails; what was reached stays for the next run
   * @throws IllegalStateException if the rater throws; the message names the line
   */
  public BatchReport run(LineRater rater) throws BatchException {
    return run(rater, progress -> {});
  }

  /**
   * Rates all lines and tells how far it is.
   *
   * @param rater how a line is rated
   * @param listener told after every block of lines, by the calling thread
   * @return the counts of the whole input
   * @throws BatchException as for {@link #run(LineRater)}
   * @throws IllegalStateException as for {@link #run(LineRater)}
   */
  public BatchReport run(LineRater rater, Consumer<Progress> listener) throws BatchException {
    Places places = Places.of(this);
    RunLock results = RunLock.take(places, places.output());
    try (results) {
      RunLock refused = RunLock.take(places, places.rejects());
      try (refused) {
        return new Run(this, places, rater, listener).report();
      }
    }
  }
}
