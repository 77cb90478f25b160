package io.github.kinerjaasn.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Documents made to hurt are refused in seconds, within a heap that their size allows; with {@code
 * -Dkinerja.hostile=10} ten times as large under ten times the limit, as long and as much heap
 * each.
 */
class HostileDocumentTest {
  private static final int TIMES = Integer.getInteger("kinerja.hostile", 1);

  /** Megabytes, that also hold the document itself. */
  private static final int HEAP = 400;

  private static final int SECONDS = 10;

  @Test
  @Timeout(300)
  void eachCostsNoMoreThanItsSizeAllows() throws Exception {
    List<String> options = List.of("-Xmx" + TIMES * HEAP + "m", "-XX:+UseSerialGC");
    List<String> lines =
        linesOf(Fork.program(options, HostileReader.class, Integer.toString(TIMES)));
    assertThat(lines).hasSize(HostileDocument.all(TIMES).size());
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).startsWith("OK; "))
        .allSatisfy(line -> assertThat(secondsOf(line)).isLessThanOrEqualTo(TIMES * SECONDS));
  }

  private static int secondsOf(String line) {
    return Integer.parseInt(line.split("; ")[1]);
  }

  static List<String> linesOf(Process process) throws Exception {
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    return new String(output, StandardCharsets.UTF_8).lines().toList();
  }
}
