package io.github.kinerjaasn.testkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program over a list of lines: three pipes, three threads, one deadline, so that no
 * full pipe and no silence can hold the caller.
 */
final class ExternalProgram {
  private static final long GRACE_MILLIS = 500;

  /** What came out, and what went wrong with the program as such. */
  record Run(List<String> answers, List<String> problems) {}

  private final Process process;
  private final long deadline;
  private final LineCollector out;
  private final LineCollector err;
  private final List<String> problems = new ArrayList<>();

  private ExternalProgram(Process process, int lines, Duration limit) {
    this.process = process;
    this.deadline = System.nanoTime() + limit.toNanos();
    this.out = new LineCollector(process.getInputStream(), lines);
    this.err = new LineCollector(process.getErrorStream(), 5);
  }

  static Run run(List<String> command, List<String> lines, Duration limit) throws IOException {
    Process process = new ProcessBuilder(command).start();
    ExternalProgram program = new ExternalProgram(process, lines.size(), limit);
    try {
      return program.converse(lines, limit);
    } finally {
      program.kill();
    }
  }

  private Run converse(List<String> lines, Duration limit) {
    Thread reader = daemon("answers", out);
    Thread errors = daemon("errors", err);
    daemon("requests", () -> write(lines));
    try {
      boolean ended = ended(reader) && process.waitFor(left(), TimeUnit.NANOSECONDS);
      if (ended) {
        errors.join(GRACE_MILLIS);
        status();
      } else {
        problems.add("stopped after " + limit.toMillis() + " ms");
        kill();
        reader.join(GRACE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problems.add("interrupted");
    }
    if (out.surplus() > 0) {
      problems.add(out.surplus() + " lines more than requests on standard output");
    }
    return new Run(out.lines(), problems);
  }

  private boolean ended(Thread reader) throws InterruptedException {
    TimeUnit.NANOSECONDS.timedJoin(reader, left());
    return !reader.isAlive();
  }

  private long left() {
    return Math.max(1, deadline - System.nanoTime());
  }

  private void status() {
    if (process.exitValue() != 0) {
      String said = String.join(" / ", err.lines());
      problems.add("exit status " + process.exitValue() + (said.isEmpty() ? "" : ": " + said));
    }
  }

  private void write(List<String> lines) {
    try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
      for (String line : lines) {
        in.write(line.getBytes(StandardCharsets.UTF_8));
        in.write('\n');
      }
    } catch (IOException e) {
      // The program stopped reading: the answers that are missing tell it.
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, "conformance-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
