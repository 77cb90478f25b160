package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import java.util.Set;

/**
 * What a batch does with one line. Called by many threads at once, so it must not keep anything;
 * the same line must always give the same answer, or a resumed run would differ.
 *
 * <pre>{@code
 * LineRater national = LineRater.of(RuleSet.national(), Set.of());
 * LineRater explained = LineRater.of(RuleSet.of(kmk), Set.of(ResultPart.REASONING));
 * }</pre>
 */
public interface LineRater {
  /** The longest line that is read, in bytes; an evaluation document has about 5,000. */
  int MAX_LINE = 512 * 1024;

  /**
   * What it does, in a few words. A stopped run is resumed only by a rater with the same id.
   *
   * @return the id, different for everything that would change an answer
   */
  String id();

  /**
   * Rates one line.
   *
   * @param line its bytes without the line end, not blank, at most {@link #MAX_LINE}
   * @return one JSON object in UTF-8 without a line feed and with at least one member, or all that
   *     is wrong with the line, without personal data
   */
  ReadResult<byte[]> rate(byte[] line);

  /**
   * Rates evaluation documents.
   *
   * @param rules the national rules or an agency's scheme
   * @param parts what a result line holds beside the result
   * @return the rater
   */
  static LineRater of(RuleSet<?> rules, Set<ResultPart> parts) {
    return new DocumentRater<>(rules, parts);
  }
}
