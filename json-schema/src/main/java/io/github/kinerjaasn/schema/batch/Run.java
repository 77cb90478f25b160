package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.batch.BatchException.Kind;
import io.github.kinerjaasn.schema.batch.Checkpoint.Counts;
import io.github.kinerjaasn.schema.batch.LineBlocks.Block;
import io.github.kinerjaasn.schema.batch.Part.Extent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One run of a batch: the calling thread reads and writes, the others rate. */
final class Run {
  private static final int BLOCKS_A_JOB = 4;

  /** What a block takes with its results, and with room to spare. */
  private static final long HEAP_A_BLOCK = 8L * 1024 * 1024;

  private final Batch batch;
  private final Places places;
  private final LineRater rater;
  private final Consumer<Batch.Progress> listener;
  private final int blocksAtOnce;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  Run(Batch batch, Places places, LineRater rater, Consumer<Batch.Progress> listener) {
    this.batch = batch;
    this.places = places;
    this.rater = rater;
    this.listener = listener;
    this.blocksAtOnce = blocksAtOnce(batch.jobs(), Runtime.getRuntime().maxMemory());
  }

  static int blocksAtOnce(int jobs, long heap) {
    return (int) Math.max(1, Math.min(heap / HEAP_A_BLOCK, (long) jobs * BLOCKS_A_JOB));
  }

  BatchReport report() throws BatchException {
    try (LineBlocks input = LineBlocks.open(places.input())) {
      Checkpoint start = start(input.size());
      if (!input.skip(start.input())) {
        throw inputChanged();
      }
      Counts all = start.isComplete() ? start.counts() : rate(input, start).counts();
      places.publish();
      return new BatchReport(
          all.lines(),
          all.rated(),
          all.rejected(),
          all.blank(),
          start.counts().lines(),
          input.isLastLineOpen());
    } catch (BatchException known) {
      throw known;
    } catch (IOException unwritable) {
      throw BatchException.unwritable(unwritable);
    }
  }

  private String id() {
    return rater.id() + " " + places.rejectsName();
  }

  private Checkpoint start(long inputSize) throws IOException {
    if (!places.hasCheckpoint()) {
      places.refuseOldOutput();
      places.refuseOldParts();
      Checkpoint first = Checkpoint.start(id(), inputSize);
      first.write(places.checkpoint());
      return first;
    }
    Checkpoint left =
        Checkpoint.read(places.checkpoint())
            .filter(one -> one.run().equals(id()))
            .orElseThrow(this::otherRun);
    if (left.inputSize() != inputSize) {
      throw inputChanged();
    }
    if (!left.isComplete()) {
      places.refuseOldOutput();
    }
    return left;
  }

  private Checkpoint rate(LineBlocks input, Checkpoint start) throws IOException {
    try (Part output = Part.open(places.outputPart());
        Part rejects = Part.open(places.rejectsPart());
        Saver saver = new Saver(output, rejects, places.checkpoint())) {
      if (!output.returnTo(start.output()) || !rejects.returnTo(start.rejects())) {
        throw otherRun();
      }
      Checkpoint end = rate(input, start, output, rejects, saver).completed();
      if (end.input().size() != end.inputSize()) {
        throw inputChanged();
      }
      saver.finish(end);
      return end;
    }
  }

  private Checkpoint rate(
      LineBlocks input, Checkpoint start, Part output, Part rejects, Saver saver)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(batch.jobs(), blocksAtOnce));
    Queue<Future<RatedBlock>> waiting = new ArrayDeque<>();
    Checkpoint here = start;
    long saved = start.input().size();
    try {
      while (fill(waiting, input, pool)) {
        RatedBlock rated = Saver.await(waiting.remove());
        rated.requireRated(here.counts().lines());
        here = write(rated, here, output, rejects);
        if (here.input().size() - saved >= batch.checkpointEvery() && saver.offer(here)) {
          saved = here.input().size();
        }
        tell(here, start);
      }
    } finally {
      pool.shutdownNow();
    }
    return here;
  }

  /** Keeps enough blocks in work; false when there is no more. */
  private boolean fill(Queue<Future<RatedBlock>> waiting, LineBlocks input, ExecutorService pool)
      throws BatchException {
    while (waiting.size() < blocksAtOnce) {
      Optional<Block> next = input.next();
      if (next.isEmpty()) {
        break;
      }
      waiting.add(pool.submit(() -> RatedBlock.of(next.get(), rater)));
    }
    return !waiting.isEmpty();
  }

  private Checkpoint write(RatedBlock rated, Checkpoint before, Part output, Part rejects)
      throws IOException {
    Extent results = append(rated, true, before, output);
    Extent refused = append(rated, false, before, rejects);
    return before.then(rated.end(), results, refused, rated.counts());
  }

  private Extent append(RatedBlock rated, boolean results, Checkpoint before, Part part)
      throws IOException {
    text.reset();
    rated.write(results, before.counts().lines(), text);
    part.append(text.toByteArray());
    return part.extent();
  }

  private void tell(Checkpoint here, Checkpoint start) {
    listener.accept(
        new Batch.Progress(
            here.inputSize(),
            here.input().size(),
            start.input().size(),
            here.counts().lines(),
            here.counts().rejected()));
  }

  private static BatchException inputChanged() {
    return new BatchException(
        Kind.INPUT_CHANGED,
        Text.of(
            "masukan berubah sejak dibaca; kembalikan berkasnya, atau hapus .checkpoint dan .part"
                + " untuk mulai dari awal",
            "the input changed since it was read; bring the file back, or remove the .checkpoint"
                + " and .part files to start anew"));
  }

  private BatchException otherRun() {
    return new BatchException(
        Kind.OTHER_RUN,
        Text.of(
                "{0} berasal dari pilihan, aturan, versi program atau berkas hasil yang lain; hapus"
                    + " bersama .part untuk mulai dari awal",
                "{0} belongs to other options, rules, output files or another version of the"
                    + " program; remove it and the .part files to start anew")
            .with(String.valueOf(places.checkpoint().getFileName())));
  }
}
