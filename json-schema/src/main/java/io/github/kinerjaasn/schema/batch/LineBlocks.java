package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.schema.batch.Part.Extent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A file in blocks of whole lines. A line beyond the limit is passed over in constant memory. */
final class LineBlocks implements AutoCloseable {
  private static final int BLOCK = 256 * 1024;

  /** Of a line of one letter, what is wrong takes hundreds of bytes: so not as many as fit. */
  private static final int LINES = 4096;

  private static final byte[] NOTHING = {};

  private final FileChannel file;
  private final CRC32C sum = new CRC32C();
  private final long size;
  private long offset;
  private byte[] carry = NOTHING;

  private LineBlocks(FileChannel file, long size) {
    this.file = file;
    this.size = size;
  }

  static LineBlocks open(Path path) throws BatchException {
    try {
      FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
      return new LineBlocks(file, file.size());
    } catch (IOException unreadable) {
      throw BatchException.unreadable(unreadable);
    }
  }

  /** The size of the file when it was opened. */
  long size() {
    return size;
  }

  /**
   * Some whole lines.
   *
   * @param bytes what holds them, or the beginning of a line that is too long
   * @param length how much of it they take
   * @param end how much of the file is read with them
   * @param isTooLong whether it is one line beyond the limit
   */
  record Block(byte[] bytes, int length, Extent end, boolean isTooLong) {}

  /** Passes over a first part; false if the file does not begin with it. */
  boolean skip(Extent first) throws BatchException {
    try {
      if (!Extent.of(file, first.size(), sum).equals(first)) {
        return false;
      }
      file.position(first.size());
      offset = first.size();
      return true;
    } catch (IOException unreadable) {
      throw BatchException.unreadable(unreadable);
    }
  }

  /** Whether the last line has no end, as where a file was cut off. */
  boolean isLastLineOpen() throws BatchException {
    ByteBuffer last = ByteBuffer.allocate(1);
    try {
      return size > 0 && file.read(last, size - 1) == 1 && last.get(0) != '\n';
    } catch (IOException unreadable) {
      throw BatchException.unreadable(unreadable);
    }
  }

  /** The next block, or empty at the end of the file. */
  Optional<Block> next() throws BatchException {
    try {
      return read();
    } catch (IOException unreadable) {
      throw BatchException.unreadable(unreadable);
    }
  }

  private Optional<Block> read() throws IOException {
    byte[] bytes = Arrays.copyOf(carry, Math.max(BLOCK, carry.length));
    int length = fill(bytes, carry.length);
    int end = endOfLines(bytes, length);
    if (end == 0 && length == bytes.length) {
      bytes = Arrays.copyOf(bytes, LineRater.MAX_LINE + 1);
      length = fill(bytes, length);
      end = endOfLines(bytes, length);
    }
    if (length == 0) {
      return Optional.empty();
    }
    if (end == 0 && length > LineRater.MAX_LINE) {
      return Optional.of(tooLong(bytes, length));
    }
    return Optional.of(block(bytes, end == 0 ? length : end, length, false));
  }

  private Block block(byte[] bytes, int end, int length, boolean isTooLong) {
    count(bytes, end);
    carry = end == length ? NOTHING : Arrays.copyOfRange(bytes, end, length);
    return new Block(bytes, end, new Extent(offset, sum.getValue()), isTooLong);
  }

  private void count(byte[] bytes, int length) {
    sum.update(bytes, 0, length);
    offset += length;
  }

  private Block tooLong(byte[] bytes, int length) throws IOException {
    int end = 0;
    while (end == 0 && length > 0) {
      count(bytes, length);
      length = fill(bytes, 0);
      end = firstLineEnd(bytes, length);
    }
    return block(bytes, end, length, true);
  }

  private int fill(byte[] bytes, int from) throws IOException {
    ByteBuffer free = ByteBuffer.wrap(bytes, from, bytes.length - from);
    int read = 0;
    while (free.hasRemaining() && read >= 0) {
      read = file.read(free);
    }
    return free.position();
  }

  private static int endOfLines(byte[] bytes, int length) {
    int end = 0;
    int lines = 0;
    for (int at = 0; at < length && lines < LINES; at++) {
      if (bytes[at] == '\n') {
        end = at + 1;
        lines++;
      }
    }
    return end;
  }

  private static int firstLineEnd(byte[] bytes, int length) {
    for (int at = 0; at < length; at++) {
      if (bytes[at] == '\n') {
        return at + 1;
      }
    }
    return 0;
  }

  @Override
  public void close() throws BatchException {
    try {
      file.close();
    } catch (IOException unreadable) {
      throw BatchException.unreadable(unreadable);
    }
  }
}
