package io.github.kinerjaasn.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a stream to its end, keeps the first lines of it, and of each line the first megabyte. */
final class LineCollector implements Runnable {
  private static final int LONGEST = 1 << 20;

  private final InputStream from;
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private long surplus;

  LineCollector(InputStream from, int most) {
    this.from = from;
    this.most = most;
  }

  @Override
  public void run() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean open = false;
    try (InputStream in = new BufferedInputStream(from, 1 << 16)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        open = b != '\n';
        if (!open) {
          keep(line);
        } else if (line.size() < LONGEST) {
          line.write(b);
        }
      }
    } catch (IOException e) {
      // The program was stopped: what was read until then counts.
    }
    if (open) {
      keep(line);
    }
  }

  private synchronized void keep(ByteArrayOutputStream line) {
    if (lines.size() < most) {
      String text = line.toString(StandardCharsets.UTF_8);
      lines.add(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    } else {
      surplus++;
    }
    line.reset();
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  synchronized long surplus() {
    return surplus;
  }
}
