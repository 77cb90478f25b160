package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.batch.BatchException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second run away from the same output or rejects. The system frees it when a process is
 * killed.
 */
final class RunLock implements AutoCloseable {
  private final Places places;
  private final Path file;
  private final FileChannel channel;

  private RunLock(Places places, Path file, FileChannel channel) {
    this.places = places;
    this.file = file;
    this.channel = channel;
  }

  static RunLock take(Places places, Path file) throws BatchException {
    try {
      FileChannel channel =
          FileChannel.open(Places.lock(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        return new RunLock(places, file, channel);
      }
      channel.close();
    } catch (IOException unwritable) {
      throw BatchException.notBegun(file, unwritable);
    }
    throw new BatchException(
        Kind.LOCKED,
        Text.of(
                "{0} sedang ditulis oleh proses lain; tunggu sampai selesai",
                "{0} is being written by another process; wait until it has ended")
            .with(String.valueOf(file.getFileName())));
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /**
   * Leaves no file of its own beside a whole output, also that of a run that was killed just before
   * this: whoever opened the old file before, and locks it now, then finds the output and stops.
   */
  @Override
  public void close() throws BatchException {
    try (channel) {
      if (Files.exists(file) && !places.hasCheckpoint() && channel.size() == 0) {
        Files.deleteIfExists(Places.lock(file));
      }
    } catch (IOException unwritable) {
      throw BatchException.unwritable(unwritable);
    }
  }
}
