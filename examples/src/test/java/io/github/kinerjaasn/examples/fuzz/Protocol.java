package io.github.kinerjaasn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.examples.protocol.Answerer;
import io.github.kinerjaasn.examples.protocol.Conversation;
import io.github.kinerjaasn.testkit.ConformanceCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The conformance stream from both ends. */
final class Protocol {
  private static final Answerer ANSWERER = new Answerer(Operations.all(), Language.ID);

  private Protocol() {}

  /** Every line gets one line, and no line shows a defect. */
  static void line(byte[] bytes) {
    String answers = answers(bytes);
    assertThat(answers).doesNotContain("INTERNAL_ERROR");
    assertThat(answers.chars().filter(c -> c == '\n').count()).isEqualTo(lines(bytes));
  }

  private static String answers(byte[] bytes) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      new Conversation(ANSWERER).run(new ByteArrayInputStream(bytes), output);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return output.toString(StandardCharsets.UTF_8);
  }

  private static long lines(byte[] bytes) {
    long lines = 0;
    for (int i = 0; i < bytes.length; i++) {
      lines += bytes[i] == '\n' || i + 1 == bytes.length ? 1 : 0;
    }
    return lines;
  }

  /** Half of the text is a vector, half an answer to it. */
  static void vector(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    try {
      ConformanceCase vector = ConformanceCase.parse(text.substring(0, end));
      assertThat(vector.compare(vector.expected())).isEmpty();
      vector.compare(text.substring(end));
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
