package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.batch.BatchException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files of a batch, and how their names change without a moment in which one is missing. */
record Places(Path input, Path output, Path rejects) {
  static Places of(Batch batch) throws BatchException {
    if (!Files.isRegularFile(batch.input())) {
      throw new BatchException(
          Kind.NO_INPUT,
          Text.of("masukan bukan berkas yang ada", "the input is not a file that exists"));
    }
    Places places = new Places(real(batch.input()), real(batch.output()), real(batch.rejects()));
    places.requireDistinct();
    return places;
  }

  /** One path for all the names that a file has through links, also before it is there. */
  private static Path real(Path file) throws BatchException {
    try {
      return file.toRealPath();
    } catch (NoSuchFileException absent) {
      return inRealFolder(file.toAbsolutePath());
    } catch (IOException unwritable) {
      throw BatchException.notBegun(file, unwritable);
    }
  }

  private static Path inRealFolder(Path file) throws BatchException {
    try {
      return file.resolveSibling(".").toRealPath().resolve(String.valueOf(file.getFileName()));
    } catch (IOException noFolder) {
      throw BatchException.notBegun(file, noFolder);
    }
  }

  private void requireDistinct() throws BatchException {
    List<Path> all =
        List.of(
            input,
            output,
            rejects,
            outputPart(),
            rejectsPart(),
            lock(output),
            lock(rejects),
            checkpoint(),
            Checkpoint.next(checkpoint()));
    Set<Path> seen = new HashSet<>();
    for (Path file : all) {
      if (!seen.add(real(file))) {
        throw new BatchException(
            Kind.OUTPUT_EXISTS,
            Text.of(
                    "{0} terpakai dua kali: masukan, hasil dan tolakan harus tiga berkas yang"
                        + " berbeda, tanpa nama berkas sampingan (.part, .lock, .checkpoint)",
                    "{0} is used twice: input, output and rejects must be three different files,"
                        + " none named as a side file of another (.part, .lock, .checkpoint)")
                .with(String.valueOf(file.getFileName())));
      }
    }
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

  /** Relative, so that a stopped run may be moved with its folder. */
  String rejectsName() {
    Path folder = output.resolveSibling("");
    return Objects.equals(folder.getRoot(), rejects.getRoot())
        ? folder.relativize(rejects).toString()
        : rejects.toString();
  }

  Path checkpoint() {
    return beside(output, ".checkpoint");
  }

  static Path lock(Path file) {
    return beside(file, ".lock");
  }

  boolean hasCheckpoint() {
    return Files.exists(checkpoint());
  }

  /** A file that is there before the run has written any may be somebody's work: leave it. */
  void refuseOldOutput() throws BatchException {
    for (Path file : List.of(output, rejects)) {
      if (Files.exists(file)) {
        throw isThere(file);
      }
    }
  }

  /** A run that was stopped has a checkpoint beside its parts: without one they are not its own. */
  void refuseOldParts() throws IOException {
    for (Path file : List.of(outputPart(), rejectsPart())) {
      if (Files.exists(file) && Files.size(file) > 0) {
        throw isThere(file);
      }
    }
  }

  private static BatchException isThere(Path file) {
    return new BatchException(
        Kind.OUTPUT_EXISTS,
        Text.of(
                "{0} sudah ada; pindahkan atau hapus dahulu, atau sebutkan nama lain",
                "{0} is there already; move or remove it first, or name another")
            .with(String.valueOf(file.getFileName())));
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
