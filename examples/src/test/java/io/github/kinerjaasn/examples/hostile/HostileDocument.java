package io.github.kinerjaasn.examples.hostile;

import io.github.kinerjaasn.core.outcome.ViolationCode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document that costs its reader as much as it can.
 *
 * @param name what it is
 * @param text makes it
 * @param code what it must be refused with
 */
record HostileDocument(String name, Supplier<String> text, ViolationCode code) {
  private static final int MILLION = 1_000_000;
  private static final int DEEP = 100_000;
  private static final int COLLISIONS = 1 << 15;
  private static final int BITS = 20;

  /**
   * All of them.
   *
   * @param times how many times as large as they are called
   */
  static List<HostileDocument> all(int times) {
    return List.of(
        malformed("a text of 100 MB", () -> '"' + "x".repeat(times * 100 * MILLION) + '"'),
        malformed("a number of 100 MB", () -> "9".repeat(times * 100 * MILLION)),
        wrong("an array of a million items", () -> "[1" + ",1".repeat(times * MILLION) + "]"),
        wrong("a million items as results", () -> results("1" + ",1".repeat(times * MILLION))),
        new HostileDocument(
            "a million empty results",
            () -> results("{}" + ",{}".repeat(times * MILLION)),
            ViolationCode.MISSING),
        malformed(
            "arrays, 100,000 deep", () -> "[".repeat(times * DEEP) + "]".repeat(times * DEEP)),
        malformed(
            "objects, 100,000 deep",
            () -> "{\"plan\":".repeat(times * DEEP) + 1 + "}".repeat(times * DEEP)),
        malformed("four million openings", () -> "[".repeat(times * 4 * MILLION)),
        new HostileDocument(
            "an exponent of nine digits",
            () -> "{\"plan\":{\"tier\":1e999999999}}",
            ViolationCode.OUT_OF_RANGE),
        new HostileDocument(
            "a negative exponent of nine digits",
            () -> "{\"plan\":{\"tier\":1e-999999999}}",
            ViolationCode.OUT_OF_RANGE),
        new HostileDocument(
            "a hundred thousand exponents",
            () -> "[1e999999999" + ",1e999999999".repeat(times * DEEP) + "]",
            ViolationCode.OUT_OF_RANGE),
        new HostileDocument(
            "names of one hash code",
            () ->
                IntStream.range(0, times * COLLISIONS)
                    .mapToObj(HostileDocument::colliding)
                    .collect(Collectors.joining(",", "{", "}")),
            ViolationCode.UNKNOWN_FIELD),
        malformed(
            "a million duplicates",
            () -> "{\"a\":1" + ",\"a\":1".repeat(times * (MILLION / 2)) + "}"),
        malformed(
            "a name of four million letters",
            () -> "{\"" + "n".repeat(times * 4 * MILLION) + "\":1}"),
        malformed("only quotes", () -> "\"".repeat(times * 4 * MILLION)),
        malformed("only backslashes", () -> '"' + "\\".repeat(times * 4 * MILLION)),
        wrong("four million blanks", () -> " ".repeat(times * 4 * MILLION) + "[]"));
  }

  private static HostileDocument malformed(String name, Supplier<String> text) {
    return new HostileDocument(name, text, ViolationCode.MALFORMED_JSON);
  }

  private static HostileDocument wrong(String name, Supplier<String> text) {
    return new HostileDocument(name, text, ViolationCode.WRONG_TYPE);
  }

  private static String results(String items) {
    return "{\"plan\":{\"results\":[" + items + "]}}";
  }

  /** Aa and BB have the same hash code, and so has every row of them. */
  private static String colliding(int number) {
    return IntStream.range(0, BITS)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining("", "\"", "\":1"));
  }
}
