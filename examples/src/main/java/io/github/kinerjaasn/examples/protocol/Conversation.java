package io.github.kinerjaasn.examples.protocol;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** A whole stream: one line of answer for each line, in order, in bounded time and memory. */
public final class Conversation {
  private static final int BUFFER = 64 * 1024;

  private final Answerer answerer;

  /**
   * A conversation with an answerer.
   *
   * @param answerer who answers
   */
  public Conversation(Answerer answerer) {
    this.answerer = answerer;
  }

  /**
   * Answers every line until the input ends.
   *
   * @param input the requests; not closed
   * @param output where the answers go; flushed whenever the input pauses, not closed
   * @throws IOException if the input cannot be read or the output cannot be written
   */
  public void run(InputStream input, OutputStream output) throws IOException {
    BufferedOutputStream answers = new BufferedOutputStream(output, BUFFER);
    Lines lines = new Lines(input, LineSize.MAX_BYTES, answers);
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      answers.write(answer(line.get()));
      answers.write('\n');
    }
    answers.flush();
  }

  private byte[] answer(Lines.Line line) {
    return line.tooLong() ? answerer.answerTooLong() : answerer.answer(line.bytes());
  }
}
