package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.batch.BatchException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Keeps a second run away from the same output. The system frees it when a process is killed. */
final class RunLock implements AutoCloseable {
  private final Places places;
  private final FileChannel channel;

  private RunLock(Places places, FileChannel channel) {
    this.places = places;
    this.channel = channel;
  }

  static RunLock take(Places places) throws BatchException {
    try {
      FileChannel channel =
          FileChannel.open(places.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        return new RunLock(places, channel);
      }
      channel.close();
    } catch (IOException unwritable) {
      throw BatchException.unwritable(unwritable);
    }
    throw new BatchException(
        Kind.LOCKED,
        Text.of(
                "{0} sedang ditulis oleh proses lain; tunggu sampai selesai",
                "{0} is being written by another process; wait until it has ended")
            .with(String.valueOf(places.output().getFileName())));
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /**
   * Leaves no file beside a whole output, also that of a run that was killed just before this:
   * whoever opened the old file before, and locks it now, then finds the output and stops.
   */
  @Override
  public void close() throws BatchException {
    try (channel) {
      if (Files.exists(places.output()) && !places.hasCheckpoint()) {
        Files.deleteIfExists(places.lock());
      }
    } catch (IOException unwritable) {
      throw BatchException.unwritable(unwritable);
    }
  }
}
