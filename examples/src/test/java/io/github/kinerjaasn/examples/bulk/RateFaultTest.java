package io.github.kinerjaasn.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import io.github.kinerjaasn.examples.command.Kinerja;
import io.github.kinerjaasn.examples.command.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed and disks that are full: nothing lost, nothing doubled. {@code
 * -Dkinerja.kills=50} kills more often.
 */
@EnabledOnOs(OS.LINUX)
class RateFaultTest {
  private static final int KILLS = Integer.getInteger("kinerja.kills", 2);
  private static final int STAFF = Integer.getInteger("kinerja.staff", 1000);
  private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

  @TempDir Path folder;
  private Path input;
  private Path output;
  private Path rejects;
  private byte[] results;
  private byte[] refused;

  @BeforeEach
  void rateOnce() throws IOException {
    input = folder.resolve("in.ndjson");
    output = folder.resolve("out.ndjson");
    rejects = folder.resolve("out.ndjson.rejects");
    Session.run("", "invent", "--staff=" + STAFF, "--out=" + input);
    assertThat(Session.run("", args()).status()).isEqualTo(2);
    results = Files.readAllBytes(output);
    refused = Files.readAllBytes(rejects);
    forget();
  }

  private String[] args() {
    return new String[] {
      "rate", "--in=" + input, "--out=" + output, "--checkpoint-every=300000", "--lang=en"
    };
  }

  private void forget() throws IOException {
    Files.delete(output);
    Files.delete(rejects);
  }

  private void agrees() throws IOException {
    assertThat(Files.readAllBytes(output)).isEqualTo(results);
    assertThat(Files.readAllBytes(rejects)).isEqualTo(refused);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void losesAndDoublesNothingWhenKilledAnywhere() throws Exception {
    Random random = new Random(1);
    long start = System.nanoTime();
    assertThat(Fork.run(OPTIONS, stream -> {}, args()).status()).isEqualTo(2);
    int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    agrees();
    int killed = 0;
    while (killed < KILLS) {
      forget();
      do {
        killed += kill(random.nextInt(whole)) ? 1 : 0;
      } while (random.nextBoolean());
      boolean isWhole = Files.exists(output);
      Fork.Run last = Fork.run(OPTIONS, stream -> {}, args());
      if (!isWhole) {
        assertThat(last.status()).as(last.toString()).isEqualTo(2);
        assertThat(last.output()).startsWith(STAFF + " lines: ");
      }
      agrees();
    }
  }

  /** Whether the process was still at work when it was killed. */
  private boolean kill(int millis) throws Exception {
    Process process = Fork.start(OPTIONS, args());
    boolean isOver = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !isOver;
  }

  @Test
  void resumesWhenThereIsRoomAgain() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", Fork.classPath(), Kinerja.class.getName()));
    command.addAll(List.of(args()));
    Process process = new ProcessBuilder(withLimit(command)).start();
    String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(complaint).isEqualTo(74);
    assertThat(complaint).contains("cannot be written (File too large)").contains("again");
    assertThat(complaint.lines()).hasSize(1);
    assertThat(output).doesNotExist();
    Fork.Run resumed = Session.run("", args());
    assertThat(resumed.diagnostics()).contains("resumed after line ");
    agrees();
  }

  private static List<String> withLimit(List<String> command) {
    List<String> all = new ArrayList<>(List.of("bash", "-c", "ulimit -f 200; exec \"$@\"", "bash"));
    all.addAll(command);
    return all;
  }

  /** All that is in work at once must fit, whatever the lines and however many threads. */
  @Test
  void fitsASmallHeapWithManyJobs() throws Exception {
    Path blank = folder.resolve("blank.ndjson");
    Path none = folder.resolve("none.ndjson");
    Files.writeString(blank, "\n".repeat(64_000_000));
    Fork.Run run =
        Fork.run(
            List.of("-Xmx40m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            stream -> {},
            "rate",
            "--in=" + blank,
            "--out=" + none,
            "--jobs=256",
            "--lang=en");
    assertThat(run.status()).as(run.toString()).isZero();
    assertThat(run.output()).startsWith("64000000 lines: 0 rated, 0 rejected, 64000000 blank\n");
  }

  @Test
  void keepsASecondProcessAway() throws Exception {
    Process first = Fork.start(OPTIONS, args());
    Path lock = folder.resolve("out.ndjson.lock");
    while (Files.notExists(lock) && first.isAlive()) {
      Thread.onSpinWait();
    }
    int second = Session.run("", args()).status();
    assertThat(first.waitFor()).isIn(2, 75);
    assertThat(second).isIn(2, 73, 75);
    assertThat(List.of(first.exitValue(), second)).containsAnyOf(73, 75).contains(2);
    agrees();
  }
}
