package io.github.kinerjaasn.schema.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Makes checkpoints beside the run: first the data are safe, then the note that says so. */
final class Saver implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Part output;
  private final Part rejects;
  private final Path file;
  private Future<?> last = CompletableFuture.completedFuture(null);

  Saver(Part output, Part rejects, Path file) {
    this.output = output;
    this.rejects = rejects;
    this.file = file;
  }

  /** Saves unless it is still at an earlier one. */
  boolean offer(Checkpoint checkpoint) throws BatchException {
    if (!last.isDone()) {
      return false;
    }
    await(last);
    last = thread.submit(() -> save(checkpoint));
    return true;
  }

  /** Saves, and waits for it. */
  void finish(Checkpoint checkpoint) throws BatchException {
    await(last);
    last = thread.submit(() -> save(checkpoint));
    await(last);
  }

  private Void save(Checkpoint checkpoint) throws IOException {
    output.force();
    rejects.force();
    checkpoint.write(file);
    return null;
  }

  /** The result of other threads' work. */
  static <T> T await(Future<T> work) throws BatchException {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException unwritable) {
        throw BatchException.unwritable(unwritable);
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a line must be rated without exception", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted; the same call resumes");
    }
  }

  /** Waits for the checkpoint in work: nothing may be written once the next run may begin. */
  @Override
  public void close() {
    thread.shutdown();
    boolean wasInterrupted = false;
    while (!thread.isTerminated()) {
      try {
        thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException stopped) {
        wasInterrupted = true;
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
