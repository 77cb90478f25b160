package io.github.kinerjaasn.examples.bulk;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.schema.batch.Batch.Progress;
import java.time.Duration;

/** How far a run is, on one line of a terminal that is written over; nothing in a pipe. */
final class ProgressLine {
  private static final long PAUSE = Duration.ofMillis(250).toNanos();
  private static final String START_OF_LINE = "\r\u001b[K";

  private final Console console;
  private final long start = System.nanoTime();
  private long shown = start;

  ProgressLine(Console console) {
    this.console = console;
  }

  void show(Progress progress) {
    long now = System.nanoTime();
    if (console.isTerminal() && now - shown >= PAUSE) {
      shown = now;
      console.hint(START_OF_LINE + line(progress).in(console.language()));
    }
  }

  void clear() {
    if (shown != start) {
      console.hint(START_OF_LINE);
    }
  }

  private Text line(Progress progress) {
    long seconds = Math.max(1, Duration.ofNanos(shown - start).toSeconds());
    long done = progress.done() - progress.doneBefore();
    long left = progress.size() - progress.done();
    Duration rest =
        Duration.ofSeconds(Math.multiplyExact(left / 1024, seconds) / (done / 1024 + 1));
    return Text.of(
            "{0} % · {1} baris · {2} ditolak · {3} MB/detik · sisa {4}",
            "{0} % · {1} lines · {2} rejected · {3} MB/s · {4} left")
        .with(
            Long.toString(progress.done() / (progress.size() / 100 + 1)),
            Long.toString(progress.lines()),
            Long.toString(progress.rejected()),
            Long.toString(done / seconds / 1_000_000),
            clock(rest));
  }

  private static String clock(Duration time) {
    String seconds = Integer.toString(100 + time.toSecondsPart()).substring(1);
    return time.toMinutes() + ":" + seconds;
  }
}
