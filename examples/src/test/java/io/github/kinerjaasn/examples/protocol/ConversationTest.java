package io.github.kinerjaasn.examples.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationTest {
  private static final String REQUEST =
      "{\"id\":\"a\",\"op\":\"permenpanrb-88-2021.predikat-akip\",\"in\":{\"nilai\":90}}";
  private static final String ANSWER = "{\"id\":\"a\",\"out\":{\"predikat\":\"A\"}}";

  /** R is a request, C a carriage return, N a line feed. */
  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "R, 1, 0",
    "RN, 1, 0",
    "RCN, 1, 0",
    "RNR, 2, 0",
    "RNRN, 2, 0",
    "RCNRCN, 2, 0",
    "N, 0, 1",
    "CN, 0, 1",
    "NN, 0, 2",
    "RNN, 1, 1",
    "RNNR, 2, 1"
  })
  void answersEveryLineOnce(String letters, long answers, long malformed) throws IOException {
    String out = converse(expand(letters));
    assertThat(out.lines().filter(ANSWER::equals).count()).isEqualTo(answers);
    assertThat(out.lines().filter(line -> line.contains("MALFORMED_JSON")).count())
        .isEqualTo(malformed);
    assertThat(out.lines().count()).isEqualTo(answers + malformed);
  }

  @Test
  @Timeout(20)
  void answersBeforeTheInputEnds() throws Exception {
    CompletableFuture<Void> run;
    try (PipedInputStream input = new PipedInputStream();
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream output = new PipedOutputStream(answers)) {
      try (PipedOutputStream requests = new PipedOutputStream(input)) {
        run =
            CompletableFuture.runAsync(
                () -> {
                  try {
                    conversation().run(input, output);
                  } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                  }
                });
        for (int i = 0; i < 3; i++) {
          requests.write((REQUEST + "\n").getBytes(StandardCharsets.UTF_8));
          requests.flush();
          assertThat(answers.readNBytes(ANSWER.length() + 1))
              .asString(StandardCharsets.UTF_8)
              .isEqualTo(ANSWER + "\n");
        }
      }
      run.get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void skipsALineBeyondTheLimit() throws IOException {
    String line = "[" + "1".repeat(LineSize.MAX_BYTES) + "]";
    assertThat(converse(line + "\n" + REQUEST).lines())
        .containsExactly(
            "{\"id\":null,\"error\":{\"code\":\"MALFORMED_JSON\",\"path\":\"\","
                + "\"message\":\"line is beyond the size limits\"}}",
            ANSWER);
  }

  private static String expand(String letters) {
    return letters.replace("R", REQUEST).replace("C", "\r").replace("N", "\n");
  }

  private static Conversation conversation() {
    return new Conversation(Answers.ENGLISH);
  }

  private static String converse(String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    conversation().run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
