package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.protocol.Lines;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Evaluation documents, one a line, read one at a time; what cannot be read is noted. */
final class AppraisalLines {
  private static final int NOTED = 5;

  private final Lines lines;
  private final List<Text> noted = new ArrayList<>();
  private long number;
  private long unreadable;

  AppraisalLines(InputStream input) {
    this.lines = new Lines(input, StrictJson.DEFAULT_MAX_BYTES, () -> {});
  }

  Stream<Evaluation> documents() {
    return Stream.generate(this::line)
        .takeWhile(Optional::isPresent)
        .flatMap(line -> document(line.orElseThrow()).stream());
  }

  /** How many lines hold no evaluation document. */
  long unreadable() {
    return unreadable;
  }

  /** What is wrong with the first of them. */
  List<Text> noted() {
    return List.copyOf(noted);
  }

  private Optional<Lines.Line> line() {
    try {
      return lines.next();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Optional<Evaluation> document(Lines.Line line) {
    number++;
    if (line.tooLong()) {
      note(Text.of("baris {0} terlalu panjang", "line {0} is too long").with(number));
      return Optional.empty();
    }
    ReadResult<Evaluation> read = Exchange.read(Evaluation.class, line.bytes());
    if (read.toOptional().isEmpty()) {
      var first = read.violations().get(0);
      note(
          Text.of("baris {0}: {1} {2}", "line {0}: {1} {2}")
              .with(number, first.pointer(), first.message()));
    }
    return read.toOptional();
  }

  private void note(Text text) {
    unreadable++;
    if (noted.size() < NOTED) {
      noted.add(text);
    }
  }
}
