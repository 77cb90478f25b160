package io.github.kinerjaasn.examples.protocol;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, as bytes without the line feed. A line beyond the limit is skipped in
 * constant memory. Before the input is asked for more, what was answered so far is flushed, so that
 * a caller who waits for an answer gets it.
 */
public final class Lines {
  private static final int CHUNK = 64 * 1024;

  private final InputStream input;
  private final int maxBytes;
  private final Flushable answers;
  private final byte[] chunk = new byte[CHUNK];
  private int from;
  private int to;

  /**
   * The lines of a stream.
   *
   * @param input the stream; not closed here
   * @param maxBytes the longest line, in bytes
   * @param answers what to flush before asking for more
   */
  public Lines(InputStream input, int maxBytes, Flushable answers) {
    this.input = input;
    this.maxBytes = maxBytes;
    this.answers = answers;
  }

  /**
   * One line.
   *
   * @param bytes its bytes, without the line feed; none if it was too long
   * @param tooLong whether it was beyond the limit
   */
  public record Line(byte[] bytes, boolean tooLong) {}

  /**
   * The next line. Text after the last line feed is a line.
   *
   * @return the line, or empty at the end
   * @throws IOException if the stream cannot be read
   */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean any = false;
    while (from < to || fill()) {
      any = true;
      int end = endOfLine();
      length += end - from;
      if (length <= maxBytes) {
        line.write(chunk, from, end - from);
      } else {
        line = new ByteArrayOutputStream(0);
      }
      from = end + 1;
      if (end < to) {
        break;
      }
    }
    boolean tooLong = length > maxBytes;
    return any ? Optional.of(new Line(line.toByteArray(), tooLong)) : Optional.empty();
  }

  private int endOfLine() {
    int end = from;
    while (end < to && chunk[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    answers.flush();
    from = 0;
    to = input.read(chunk);
    return to > 0;
  }
}
