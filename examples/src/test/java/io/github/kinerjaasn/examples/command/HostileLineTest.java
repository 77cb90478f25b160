package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One process with a small heap is sent every hostile line in turn, and answers the next one. */
@Timeout(120)
class HostileLineTest {
  private static final String HEAP = "-Xmx192m";

  /** A machine under load is slow; on an idle one every line takes less than a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final String GOOD =
      "{\"id\":\"ok\",\"op\":\"permenpanrb-88-2021.predikat-akip\",\"in\":{\"nilai\":90}}";
  private static final String GOOD_ANSWER = "{\"id\":\"ok\",\"out\":{\"predikat\":\"A\"}}";

  private static Process process;
  private static BufferedReader answers;

  @BeforeAll
  static void start() throws IOException {
    process =
        Fork.start(List.of(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), "conformance");
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @AfterAll
  static void end() throws Exception {
    process.getOutputStream().close();
    assertThat(answers.readLine()).isNull();
    assertThat(process.waitFor()).isZero();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  /** A line in parts, some of them repeated, so that nobody has to hold it whole. */
  record Part(String text, int times) {}

  private static Part once(String text) {
    return new Part(text, 1);
  }

  private static Part times(int times, String text) {
    return new Part(text, times);
  }

  private static Arguments line(String code, String name, Part... parts) {
    return Arguments.of(name, code, List.of(parts));
  }

  private static final String NIP = "{\"id\":\"a\",\"op\":\"nip.parse\",\"in\":{\"nip\":";
  private static final String AKIP =
      "{\"id\":\"a\",\"op\":\"permenpanrb-88-2021.predikat-akip\",\"in\":{\"nilai\":";
  private static final String IKM =
      "{\"id\":\"a\",\"op\":\"permenpanrb-14-2017.ikm\",\"in\":{\"jawaban\":";
  private static final String NHK = "{\"id\":\"a\",\"op\":\"kmk-127-2026.nhk\",\"in\":{\"iki\":[";
  private static final String ITEM =
      "{\"capaian\":1.234567890123456789012345678901234567891,\"k3\":0.98765432109876543210987654321"
          + ",\"hari\":7}";

  static List<Arguments> lines() {
    return List.of(
        line("OUT_OF_RANGE", "huge exponent", once(AKIP + "1e999999999}}")),
        line("OUT_OF_RANGE", "tiny exponent", once(AKIP + "1e-999999999}}")),
        line("OUT_OF_RANGE", "10 MB of digits", once(AKIP), times(10_000_000, "9"), once("}}")),
        line(
            "OUT_OF_RANGE",
            "10 MB of decimals",
            once(AKIP + "0."),
            times(10_000_000, "3"),
            once("}}")),
        line(
            "MALFORMED_JSON",
            "100 MB text",
            once(NIP + "\""),
            times(10_000_000, "0123456789"),
            once("\"}}")),
        line(
            "MALFORMED_JSON", "15 MB text", once(NIP + "\""), times(15_000_000, "x"), once("\"}}")),
        line("OUT_OF_RANGE", "1 MB text", once(NIP + "\""), times(1_000_000, "x"), once("\"}}")),
        line(
            "WRONG_TYPE",
            "many texts of 1 MB",
            once(NIP + "["),
            times(15, "\"" + "x".repeat(1_000_000) + "\","),
            once("1]}}")),
        line("MALFORMED_JSON", "nested arrays", times(100_000, "["), times(100_000, "]")),
        line(
            "MALFORMED_JSON",
            "nested arrays in in",
            once(NIP),
            times(100_000, "["),
            times(100_000, "]"),
            once("}}")),
        line(
            "MALFORMED_JSON",
            "nested objects",
            times(100_000, "{\"a\":"),
            once("1"),
            times(100_000, "}")),
        line("MALFORMED_JSON", "only openings", times(16_000_000, "[")),
        line("MALFORMED_JSON", "only quotes", times(15_000_000, "\"")),
        line("MALFORMED_JSON", "only backslashes", once("\""), times(15_000_000, "\\")),
        line("MALFORMED_JSON", "lone surrogate", once(NIP + "\"\\ud800\"}}")),
        line("OUT_OF_RANGE", "escaped NUL", once(NIP + "\"\\u0000\"}}")),
        line("MALFORMED_JSON", "raw NUL", once(NIP + "\"\0\"}}")),
        line("MALFORMED_JSON", "byte order mark", once("\ufeff" + GOOD)),
        line(
            "MALFORMED_JSON",
            "a million duplicates",
            once("{"),
            times(1_000_000, "\"a\":1,"),
            once("\"a\":1}")),
        line(
            "MALFORMED_JSON",
            "ten thousand duplicates",
            once("{"),
            times(10_000, "\"a\":1,"),
            once("\"a\":1}")),
        line(
            "MALFORMED_JSON",
            "a million items",
            once(IKM + "[["),
            times(1_000_000, "1,"),
            once("1]]}}")),
        line(
            "INCONSISTENT",
            "a hundred thousand items",
            once(IKM + "["),
            times(66_000, "[1,2],"),
            once("[1]]}}")),
        line(
            "OUT_OF_RANGE",
            "too many indicators",
            once(NHK),
            times(2_000, ITEM + ","),
            once(ITEM + "]}}")),
        line("", "many indicators", once(NHK), times(1_999, ITEM + ","), once(ITEM + "]}}")),
        line("MISSING", "names of one hash", once("{" + colliding() + "}")),
        line("MALFORMED_JSON", "a long name", once("{\""), times(15_000_000, "n"), once("\":1}")),
        line("MISSING", "15 MB of blanks", times(15_000_000, " "), once("{}")),
        line("WRONG_TYPE", "many empty objects", once("["), times(99_000, "{},"), once("{}]")));
  }

  /** 2 to the 15th names with the same hash code. */
  private static String colliding() {
    return IntStream.range(0, 1 << 15)
        .mapToObj(
            i ->
                IntStream.range(0, 15)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining("", "\"", "\":1")))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void costsOnlyItsOwnAnswer(String name, String code, List<Part> parts) throws IOException {
    long start = System.nanoTime();
    OutputStream input = process.getOutputStream();
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(input, StandardCharsets.UTF_8), 1 << 16);
    for (Part part : parts) {
      for (int i = 0; i < part.times(); i++) {
        writer.write(part.text());
      }
    }
    writer.write("\n" + GOOD + "\n");
    writer.flush();
    String answer = answers.readLine();
    assertThat(answer).contains(code.isEmpty() ? "\"out\":" : "\"code\":\"" + code + "\"");
    assertThat(answers.readLine()).isEqualTo(GOOD_ANSWER);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
  }

  @ParameterizedTest
  @MethodSource("notUtf8")
  void refusesBytesThatAreNotUtf8(byte[] bytes) throws IOException {
    OutputStream input = process.getOutputStream();
    input.write((NIP + "\"").getBytes(StandardCharsets.UTF_8));
    input.write(bytes);
    input.write(("\"}}\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
    assertThat(answers.readLine()).contains("\"id\":null").contains("MALFORMED_JSON");
    assertThat(answers.readLine()).isEqualTo(GOOD_ANSWER);
  }

  static List<byte[]> notUtf8() {
    return List.of(
        new byte[] {(byte) 0xff},
        new byte[] {(byte) 0xc3},
        new byte[] {(byte) 0xc0, (byte) 0xaf},
        new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
        new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80});
  }
}
