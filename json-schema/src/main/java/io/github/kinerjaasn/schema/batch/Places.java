package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.batch.BatchException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The files of a batch, and how their names change without a moment in which one is missing. */
record Places(Path input, Path output, Path rejects) {
  static Places of(Batch batch) throws BatchException {
    Places places =
        new Places(absolute(batch.input()), absolute(batch.output()), absolute(batch.rejects()));
    if (places.output.equals(places.rejects)
        || places.input.equals(places.output)
        || places.input.equals(places.rejects)) {
      throw new BatchException(
          Kind.OUTPUT_EXISTS,
          Text.of(
              "masukan, hasil dan tolakan harus tiga berkas yang berbeda",
              "input, output and rejects must be three different files"));
    }
    if (!Files.isRegularFile(places.input)) {
      throw new BatchException(
          Kind.NO_INPUT,
          Text.of("{0}: bukan berkas yang ada", "{0}: is not a file that exists")
              .with(batch.input().toString()));
    }
    return places;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  Path outputPart() {
    return beside(output, ".part");
  }

  Path rejectsPart() {
    return beside(rejects, ".part");
  }

  Path checkpoint() {
    return beside(output, ".checkpoint");
  }

  Path lock() {
    return beside(output, ".lock");
  }

  boolean hasCheckpoint() {
    return Files.exists(checkpoint());
  }

  /** A file that is there before the run has written any may be somebody's work: leave it. */
  void refuseOldOutput() throws BatchException {
    for (Path file : new Path[] {output, rejects}) {
      if (Files.exists(file)) {
        throw new BatchException(
            Kind.OUTPUT_EXISTS,
            Text.of(
                    "{0} sudah ada; pindahkan atau hapus dahulu, atau sebutkan nama lain",
                    "{0} is there already; move or remove it first, or name another")
                .with(String.valueOf(file.getFileName())));
      }
    }
  }

  /** Gives whole files their names. May be called again after it was stopped anywhere within. */
  void publish() throws IOException {
    moveIfPresent(rejectsPart(), rejects);
    moveIfPresent(outputPart(), output);
    force(output);
    force(rejects);
    Files.deleteIfExists(checkpoint());
  }

  private static void moveIfPresent(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      move(from, to);
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes a change of names in a file's folder survive a power cut, where a system can. */
  static void force(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
