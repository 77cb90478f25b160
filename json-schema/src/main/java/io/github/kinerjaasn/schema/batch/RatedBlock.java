package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.batch.Checkpoint.Counts;
import io.github.kinerjaasn.schema.batch.LineBlocks.Block;
import io.github.kinerjaasn.schema.batch.Part.Extent;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of lines with what each gave. Their numbers are known only when it is its turn. */
final class RatedBlock {
  private static final Violation TOO_LONG =
      Violation.error(
              "",
              ViolationCode.OUT_OF_RANGE,
              Text.of("baris terlalu panjang", "the line is too long"),
              Text.of("Satu dokumen sebaris; bagi barisnya.", "One document a line; split it."),
              Basis.FORMAT)
          .withAllowed("<= " + LineRater.MAX_LINE + " bytes");

  private final Extent end;
  private final List<Line> lines = new ArrayList<>();
  private long blank;
  private Optional<RuntimeException> failure = Optional.empty();

  private RatedBlock(Extent end) {
    this.end = end;
  }

  /** What a line gave: a JSON object, and whether that is a result. */
  private record Line(long place, byte[] json, boolean isResult) {}

  static RatedBlock of(Block block, LineRater rater) {
    RatedBlock rated = new RatedBlock(block.end());
    if (block.isTooLong()) {
      rated.refuse(List.of(TOO_LONG));
    } else {
      rated.rateAll(block, rater);
    }
    return rated;
  }

  private void rateAll(Block block, LineRater rater) {
    int from = 0;
    while (from < block.length() && failure.isEmpty()) {
      int to = from;
      boolean isBlank = true;
      while (to < block.length() && block.bytes()[to] != '\n') {
        isBlank &= isSpace(block.bytes()[to++]);
      }
      if (isBlank) {
        blank++;
      } else {
        rate(Arrays.copyOfRange(block.bytes(), from, to), rater);
      }
      from = to + 1;
    }
  }

  private static boolean isSpace(byte one) {
    return one == ' ' || one == '\t' || one == '\r';
  }

  private void rate(byte[] line, LineRater rater) {
    try {
      ReadResult<byte[]> result = rater.rate(line);
      result
          .toOptional()
          .ifPresentOrElse(json -> add(json, true), () -> refuse(result.violations()));
    } catch (RuntimeException bug) {
      failure = Optional.of(bug);
    }
  }

  private void refuse(List<Violation> violations) {
    add(
        CanonicalJson.write(JsonObject.of(Map.of("violations", Exchange.toTree(violations)))),
        false);
  }

  private void add(byte[] json, boolean isResult) {
    lines.add(new Line(blank + lines.size(), json, isResult));
  }

  /** How much of the input is rated with it. */
  Extent end() {
    return end;
  }

  /** Ends the run where a rule failed, naming the line after those that came before. */
  void requireRated(long before) {
    failure.ifPresent(
        bug -> {
          long line = before + blank + lines.size() + 1;
          throw new IllegalStateException("line " + line + " must be rated without exception", bug);
        });
  }

  Counts counts() {
    long rated = lines.stream().filter(Line::isResult).count();
    return new Counts(rated, lines.size() - rated, blank);
  }

  /** The results, or else the rejects, with their numbers after those that came before. */
  void write(boolean results, long before, ByteArrayOutputStream target) {
    for (Line line : lines) {
      if (line.isResult == results) {
        target.writeBytes(
            ("{\"line\":" + (before + line.place + 1) + ",").getBytes(StandardCharsets.US_ASCII));
        target.write(line.json, 1, line.json.length - 1);
        target.write('\n');
      }
    }
  }
}
