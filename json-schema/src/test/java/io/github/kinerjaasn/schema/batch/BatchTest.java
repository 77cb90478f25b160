package io.github.kinerjaasn.schema.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.schema.batch.BatchException.Kind;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private static final LineRater ECHO = new Echo("echo");

  @TempDir Path folder;
  private Path input;
  private Path output;
  private Path rejects;

  @BeforeEach
  void name() {
    input = folder.resolve("in.ndjson");
    output = folder.resolve("out.ndjson");
    rejects = folder.resolve("out.ndjson.rejects");
  }

  private Batch batch(String text) throws IOException {
    Files.writeString(input, text);
    return Batch.of(input, output);
  }

  private static String many(int lines) {
    return String.join(
        "\n",
        IntStream.range(0, lines)
            .mapToObj(i -> i % 7 == 3 ? "bad" + i : i % 11 == 5 ? "" : i + "-".repeat(i % 500))
            .toList());
  }

  @Test
  void givesEveryLineItsPlace() throws IOException {
    BatchReport report = batch("a\nbad\n\n \r\nb\r\n").run(ECHO);
    assertThat(report).isEqualTo(new BatchReport(5, 2, 1, 2, 0, false));
    assertThat(output).hasContent("{\"line\":1,\"echo\":\"a\"}\n{\"line\":5,\"echo\":\"b\"}\n");
    assertThat(Files.readString(rejects)).startsWith("{\"line\":2,\"violations\":[{\"pointer\"");
    assertThat(files()).containsExactlyInAnyOrder(input, output, rejects);
  }

  /** A rule that fails is a fault of the program: the run ends, and says at which line. */
  @ParameterizedTest
  @CsvSource({"'a\n\nfails\nfails\n', 3", "fails, 1"})
  void namesTheLineAtWhichARuleFails(String text, long line) throws IOException {
    assertFails(batch(text), line);
    assertThat(output).doesNotExist();
  }

  @Test
  void countsTheLineOfALaterBlock() throws IOException {
    assertFails(batch(many(20_000) + "\nfails\n"), 20_001);
  }

  private static void assertFails(Batch batch, long line) {
    assertThatThrownBy(() -> batch.run(ECHO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("line " + line + " must be rated without exception")
        .hasRootCauseInstanceOf(UnsupportedOperationException.class);
  }

  private List<Path> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 0, false", "a, 1, true", "'a\n', 1, false", "'a\n\n', 2, false"})
  void countsLinesToTheEnd(String text, long lines, boolean isOpen) throws IOException {
    BatchReport report = batch(text).run(ECHO);
    assertThat(report.lines()).isEqualTo(lines);
    assertThat(report.isLastLineOpen()).isEqualTo(isOpen);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void givesTheSameBytesWithAnyNumberOfThreads(int jobs) throws IOException {
    batch(many(20_000)).withJobs(1).run(ECHO);
    String alone = Files.readString(output);
    String rejected = Files.readString(rejects);
    Files.delete(output);
    Files.delete(rejects);
    assertThat(alone.lines()).hasSizeGreaterThan(10_000);
    Batch.of(input, output).withJobs(jobs).run(ECHO);
    assertThat(Files.readString(output)).isEqualTo(alone);
    assertThat(Files.readString(rejects)).isEqualTo(rejected);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "3000000, false"})
  void passesOverLinesThatAreTooLong(int over, boolean isRead) throws IOException {
    String line = "x".repeat(LineRater.MAX_LINE + over);
    BatchReport report = batch("a\n" + line + "\nb").run(ECHO);
    assertThat(report.rejected()).isEqualTo(isRead ? 0 : 1);
    assertThat(report.lines()).isEqualTo(3);
    assertThat(Files.readString(rejects).contains("too long")).isEqualTo(!isRead);
    assertThat(Files.readString(output)).endsWith("{\"line\":3,\"echo\":\"b\"}\n");
  }

  @Test
  void resumesAfterAnyStopToTheSameBytes() throws IOException {
    Batch batch = batch(many(30_000)).withJobs(2).withCheckpointEvery(1);
    BatchReport whole = batch.run(ECHO);
    byte[] results = Files.readAllBytes(output);
    byte[] refused = Files.readAllBytes(rejects);
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Files.delete(output);
      Files.delete(rejects);
      int stops = 1 + random.nextInt(3);
      for (int stop = 0; stop < stops; stop++) {
        stopAfter(batch, random.nextInt(20));
      }
      BatchReport resumed = batch.run(ECHO);
      assertThat(Files.readAllBytes(output)).isEqualTo(results);
      assertThat(Files.readAllBytes(rejects)).isEqualTo(refused);
      assertThat(resumed.rated()).isEqualTo(whole.rated());
      assertThat(files()).containsExactlyInAnyOrder(input, output, rejects);
    }
  }

  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void stopAfter(Batch batch, int blocks) {
    AtomicInteger left = new AtomicInteger(blocks);
    assertThatThrownBy(
            () ->
                batch.run(
                    ECHO,
                    progress -> {
                      if (left.getAndDecrement() == 0 || progress.done() == progress.size()) {
                        throw new Stop();
                      }
                    }))
        .isInstanceOf(Stop.class);
  }

  private Batch stopped() throws IOException {
    Batch batch = batch(many(20_000)).withJobs(1).withCheckpointEvery(1);
    stopAfter(batch, 5);
    assertThat(folder.resolve("out.ndjson.checkpoint")).exists();
    assertThat(output).doesNotExist();
    return batch;
  }

  private static AbstractThrowableAssert<?, ?> refusal(Batch batch, LineRater rater, Kind kind) {
    return assertThatThrownBy(() -> batch.run(rater))
        .isInstanceOfSatisfying(
            BatchException.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
  }

  @Test
  void saysWhereItResumed() throws IOException {
    assertThat(stopped().run(ECHO).resumedAt()).isPositive();
  }

  @Test
  void doesNotResumeWithOtherOptions() throws IOException {
    refusal(stopped(), new Echo("other"), Kind.OTHER_RUN);
  }

  /** A changed rule is at least a minor version: half a file under each would fit neither. */
  @Test
  void doesNotResumeUnderAnotherVersionOfTheRules() throws IOException {
    LineRater national = LineRater.of(RuleSet.national(), Set.of());
    String version = RulesVersion.of(Evaluator.class);
    assertThat(version).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(national.id()).isEqualTo("kinerja " + version + " national []");
    Batch batch = batch("{}");
    Checkpoint.start("kinerja 0.0.9 national [] out.ndjson.rejects", 2)
        .write(Places.of(batch).checkpoint());
    refusal(batch, national, Kind.OTHER_RUN).hasMessageContaining("another version");
  }

  @Test
  void readsTheVersionBesideAClassOnTheClassPath() throws Exception {
    String name = RulesVersion.class.getName();
    Path copy = folder.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(copy.getParent());
    try (InputStream rules = RulesVersion.class.getResourceAsStream("RulesVersion.class");
        InputStream module = Evaluator.class.getResourceAsStream("/module-info.class");
        URLClassLoader classPath = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Files.copy(rules, copy);
      Class<?> loaded = classPath.loadClass(name);
      assertThat(RulesVersion.of(loaded)).isEqualTo("unknown");
      Files.copy(module, folder.resolve("module-info.class"));
      assertThat(RulesVersion.of(loaded)).isEqualTo(RulesVersion.of(Evaluator.class));
    }
  }

  @Test
  void doesNotResumeOnAnotherInput() throws IOException {
    Batch batch = stopped();
    String text = Files.readString(input);
    Files.writeString(input, text + "\nmore");
    refusal(batch, ECHO, Kind.INPUT_CHANGED);
    Files.writeString(input, text.replaceFirst("0", "9"));
    refusal(batch, ECHO, Kind.INPUT_CHANGED);
    Files.writeString(input, text);
    batch.run(ECHO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.ndjson.part", "out.ndjson.rejects.part"})
  void doesNotResumeWhatWasChanged(String part) throws IOException {
    Batch batch = stopped();
    Path file = folder.resolve(part);
    Files.writeString(file, Files.readString(file).replaceFirst("line", "LINE"));
    refusal(batch, ECHO, Kind.OTHER_RUN);
    Files.writeString(file, "");
    refusal(batch, ECHO, Kind.OTHER_RUN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"run\":\"echo\"}", "{\"run\":\"echo\",\"complete\":0}"})
  void doesNotTrustADamagedCheckpoint(String damaged) throws IOException {
    Batch batch = stopped();
    Files.writeString(folder.resolve("out.ndjson.checkpoint"), damaged);
    assertThatThrownBy(() -> batch.run(ECHO)).isInstanceOf(BatchException.class);
  }

  @Test
  void leavesOldOutputAlone() throws IOException {
    Batch batch = batch("a");
    Files.writeString(rejects, "mine");
    refusal(batch, ECHO, Kind.OUTPUT_EXISTS).hasMessageContaining("out.ndjson.rejects");
    assertThat(rejects).hasContent("mine");
    refusal(batch.withRejects(output), ECHO, Kind.OUTPUT_EXISTS);
    refusal(Batch.of(input, input), ECHO, Kind.OUTPUT_EXISTS);
  }

  /** No name may be that of a side file of another: each would be written over or removed. */
  @ParameterizedTest
  @CsvSource({
    "x.part, x, r",
    "x.lock, x, r",
    "x.checkpoint, x, r",
    "x.checkpoint.next, x, r",
    "r.part, x, r",
    "r.lock, x, r",
    "in, x, x.part",
    "in, x, x.lock",
    "in, x, x.checkpoint",
    "in, x, x.checkpoint.next",
    "in, r.part, r",
    "in, r.lock, r",
    "in, x, linked/x",
    "in, in, r",
    "in, linked/in, r",
    "linked/x.part, x, r",
    "alias, ALIASED, r"
  })
  void refusesANameThatASideFileHas(String in, String out, String refused) throws IOException {
    Files.createSymbolicLink(folder.resolve("linked"), folder);
    Path documents = folder.resolve(in);
    Files.writeString(documents, "a\nbad\n");
    Files.createSymbolicLink(folder.resolve("ALIASED.part"), folder.resolve("alias"));
    List<Path> before = files();
    Batch batch = Batch.of(documents, folder.resolve(out)).withRejects(folder.resolve(refused));
    refusal(batch, ECHO, Kind.OUTPUT_EXISTS).hasMessageContaining("three different files");
    assertThat(documents).hasContent("a\nbad\n");
    assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.ndjson.part", "out.ndjson.rejects.part"})
  void leavesAPartAloneThatNoStoppedRunLeft(String part) throws IOException {
    Batch batch = batch("a");
    Path mine = folder.resolve(part);
    Files.writeString(mine, "mine");
    refusal(batch, ECHO, Kind.OUTPUT_EXISTS).hasMessageContaining(part);
    assertThat(mine).hasContent("mine");
    Files.writeString(mine, "");
    assertThat(batch.run(ECHO).rated()).isOne();
  }

  @Test
  void leavesALockAloneThatIsNoneOfARun() throws IOException {
    Path mine = folder.resolve("out.ndjson.lock");
    Files.writeString(mine, "mine");
    batch("a").run(ECHO);
    assertThat(mine).hasContent("mine");
  }

  @Test
  void keepsTheRejectsOfAnotherRun() throws IOException {
    Batch first = batch("a\nbad\n").withRejects(folder.resolve("r"));
    Batch second = Batch.of(input, folder.resolve("other")).withRejects(folder.resolve("r"));
    first.run(ECHO, progress -> refusedWhileRunning(second));
    assertThat(folder.resolve("r")).content().startsWith("{\"line\":2,");
    refusal(second, ECHO, Kind.OUTPUT_EXISTS);
  }

  private static void refusedWhileRunning(Batch second) {
    refusal(second, ECHO, Kind.LOCKED).hasMessageContaining("r is being written");
  }

  @Test
  void resumesOnlyWithTheSameRejects() throws IOException {
    Batch batch = batch("a\n".repeat(400_000)).withJobs(1).withCheckpointEvery(1);
    stopAfter(batch, 2);
    Path other = folder.resolve("other");
    refusal(batch.withRejects(other), ECHO, Kind.OTHER_RUN);
    assertThat(folder.resolve("other.part")).doesNotExist();
    assertThat(batch.run(ECHO).rated()).isEqualTo(400_000);
  }

  /** As before its first checkpoint: what a killed run has written so far is known as its own. */
  @Test
  void resumesFromTheVeryBeginning() throws IOException {
    Batch batch = batch(many(20_000)).withJobs(1);
    stopAfter(batch, 1);
    assertThat(folder.resolve("out.ndjson.part")).isNotEmptyFile();
    assertThat(batch.run(ECHO).lines()).isEqualTo(20_000);
  }

  @Test
  void saysThatNothingWasChanged() throws IOException {
    Batch batch = batch("a");
    refusal(Batch.of(input, folder.resolve("no/out")), ECHO, Kind.UNWRITABLE)
        .hasMessage("out cannot be written (NoSuchFile); nothing was changed");
    refusal(batch.withRejects(folder.resolve("no/r")), ECHO, Kind.UNWRITABLE)
        .hasMessageStartingWith("r cannot be written");
    assertThat(files()).containsExactly(input);
  }

  @Test
  void removesWhatARunLeftThatWasKilledAtItsVeryEnd() throws IOException {
    Path lock = folder.resolve("out.ndjson.lock");
    Batch batch = batch("a");
    batch.run(ECHO);
    assertThat(lock).doesNotExist();
    Files.createFile(lock);
    refusal(batch, ECHO, Kind.OUTPUT_EXISTS);
    assertThat(lock).doesNotExist();
  }

  @Test
  void needsAnInput() throws IOException {
    refusal(Batch.of(input, output), ECHO, Kind.NO_INPUT);
    refusal(Batch.of(folder, output), ECHO, Kind.NO_INPUT);
  }

  @Test
  void keepsASecondRunAway() throws IOException {
    Batch batch = batch("a");
    try (FileChannel other =
        FileChannel.open(
            folder.resolve("out.ndjson.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      refusal(batch, ECHO, Kind.LOCKED);
    }
    assertThat(batch.run(ECHO).rated()).isOne();
  }

  @Test
  void cannotWriteIntoAFolderThatIsNotThere() throws IOException {
    Files.writeString(input, "a");
    refusal(Batch.of(input, folder.resolve("no/out")), ECHO, Kind.UNWRITABLE);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void finishesARunThatWasStoppedWhileNaming(boolean rejectsNamed, boolean outputNamed)
      throws IOException {
    Batch batch = stopped();
    batch.run(ECHO);
    byte[] results = Files.readAllBytes(output);
    BatchReport report = completeAgain(batch, rejectsNamed, outputNamed);
    assertThat(report.lines()).isEqualTo(20_000);
    assertThat(Files.readAllBytes(output)).isEqualTo(results);
    assertThat(files()).containsExactlyInAnyOrder(input, output, rejects);
  }

  private BatchReport completeAgain(Batch batch, boolean rejectsNamed, boolean outputNamed)
      throws IOException {
    Places places = Places.of(batch);
    if (!outputNamed) {
      Files.move(output, places.outputPart());
    }
    if (!rejectsNamed) {
      Files.move(rejects, places.rejectsPart());
    }
    Checkpoint start = Checkpoint.start(ECHO.id() + " " + rejects.getFileName(), Files.size(input));
    start
        .then(whole(input), start.output(), start.rejects(), new Checkpoint.Counts(20_000, 0, 0))
        .completed()
        .write(places.checkpoint());
    return batch.run(ECHO);
  }

  private static Part.Extent whole(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return Part.Extent.of(channel, channel.size(), new java.util.zip.CRC32C());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 1024, 8", "256, 1024, 128", "256, 8, 1", "256, 8192, 1024"})
  void takesAsManyBlocksAtOnceAsTheHeapHolds(int jobs, long megabytes, int blocks) {
    assertThat(Run.blocksAtOnce(jobs, megabytes * 1024 * 1024)).isEqualTo(blocks);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 257})
  void refusesAnImpossibleNumberOfThreads(int jobs) throws IOException {
    Batch batch = batch("a");
    assertThatThrownBy(() -> batch.withJobs(jobs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..256");
  }
}
