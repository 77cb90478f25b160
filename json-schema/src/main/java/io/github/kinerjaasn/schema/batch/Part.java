package io.github.kinerjaasn.schema.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A file that grows, and knows the checksum of all it holds. */
final class Part implements Closeable {
  private static final int CHUNK = 1024 * 1024;

  private final FileChannel channel;
  private final CRC32C sum = new CRC32C();
  private long size;

  private Part(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * How much of a file counts.
   *
   * @param size its first bytes
   * @param sum their checksum
   */
  record Extent(long size, long sum) {
    static final Extent NONE = new Extent(0, 0);

    /** The checksum of as many bytes of a file; of fewer, if it has no more. */
    static Extent of(FileChannel channel, long size, CRC32C sum) throws IOException {
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
      long at = 0;
      while (at < size) {
        chunk.clear().limit((int) Math.min(CHUNK, size - at));
        int read = channel.read(chunk, at);
        if (read < 0) {
          break;
        }
        sum.update(chunk.flip());
        at += read;
      }
      return new Extent(at, sum.getValue());
    }
  }

  static Part open(Path file) throws IOException {
    return new Part(
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Drops what came after; false, and nothing dropped, if the file does not begin as it did. */
  boolean returnTo(Extent extent) throws IOException {
    if (!Extent.of(channel, extent.size(), sum).equals(extent)) {
      return false;
    }
    channel.truncate(extent.size());
    channel.position(extent.size());
    size = extent.size();
    return true;
  }

  void append(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    sum.update(bytes);
    size += bytes.length;
  }

  Extent extent() {
    return new Extent(size, sum.getValue());
  }

  void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
