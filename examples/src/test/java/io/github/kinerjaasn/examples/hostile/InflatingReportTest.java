package io.github.kinerjaasn.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * However small its parts are, a document makes no page that is many times its size; with {@code
 * -Dkinerja.hostile=5} or more, at the limits of every list.
 */
class InflatingReportTest {
  private static final int FIFTHS = Math.min(5, Integer.getInteger("kinerja.hostile", 1));
  private static final List<String> HEAP = List.of("-Xmx256m", "-XX:+UseSerialGC");
  private static final int MOST = 10;
  private static final int SECONDS = 10;

  @Test
  @Timeout(300)
  void aPageIsLessThanTenTimesItsDocument() throws Exception {
    List<String> lines =
        HostileDocumentTest.linesOf(
            Fork.program(HEAP, InflatingReport.class, Integer.toString(FIFTHS)));
    assertThat(lines)
        .hasSize(5)
        .allSatisfy(line -> assertThat(numbers(line).get(0)).isLessThan(MOST))
        .allSatisfy(line -> assertThat(numbers(line).get(1)).isLessThanOrEqualTo(FIFTHS * SECONDS));
  }

  private static List<Integer> numbers(String line) {
    return Stream.of(line.split("; ")).limit(2).map(Integer::valueOf).toList();
  }
}
