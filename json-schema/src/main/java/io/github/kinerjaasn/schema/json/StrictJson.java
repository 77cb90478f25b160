package io.github.kinerjaasn.schema.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads JSON so that it means one thing only. Refused, each at its place and all in one pass: bytes
 * that are not UTF-8 (byte order marks, overlong forms, surrogates), lone surrogates and control
 * characters in texts (line feed, carriage return and tab are allowed), duplicate members, trailing
 * data, NaN, leading zeros, plus signs, comments, and everything beyond the limits below. A syntax
 * error ends the pass. No content of the document appears in a message.
 *
 * <p>Example: {@code StrictJson.read("[1, 1e999999999]").violations()} holds one {@code
 * OUT_OF_RANGE} at {@code /1}. Time and memory grow with the length of the text and nothing else.
 */
public final class StrictJson {
  /** The size limit where the caller gives none: 4 MiB. */
  public static final int DEFAULT_MAX_BYTES = 4 * 1024 * 1024;

  /** The deepest nesting of objects and arrays. */
  public static final int MAX_DEPTH = 64;

  /** The longest member name, in UTF-16 units. */
  public static final int MAX_NAME_LENGTH = 256;

  /** The longest text, in UTF-16 units. */
  public static final int MAX_TEXT_LENGTH = 100_000;

  /** The longest number, in characters. */
  public static final int MAX_NUMBER_LENGTH = 200;

  /** The largest exponent of a number, and with a minus sign the smallest. */
  public static final int MAX_EXPONENT = 100;

  /** The most violations that one document gives. */
  public static final int MAX_VIOLATIONS = 1000;

  private StrictJson() {}

  /**
   * Reads UTF-8 bytes of at most {@link #DEFAULT_MAX_BYTES}.
   *
   * @param bytes the document
   * @return its tree, or all that is wrong with it
   */
  public static ReadResult<JsonValue> read(byte[] bytes) {
    return parse(bytes, DEFAULT_MAX_BYTES).result();
  }

  /**
   * Reads a text of at most {@link #DEFAULT_MAX_BYTES}.
   *
   * @param text the document
   * @return its tree, or all that is wrong with it
   */
  public static ReadResult<JsonValue> read(String text) {
    return parse(text, DEFAULT_MAX_BYTES).result();
  }

  /**
   * Reads UTF-8 bytes from a stream, at most {@link #DEFAULT_MAX_BYTES}. Does not close it.
   *
   * @param stream the document
   * @return its tree, or all that is wrong with it
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult<JsonValue> read(InputStream stream) throws IOException {
    return parse(stream, DEFAULT_MAX_BYTES).result();
  }

  /**
   * Reads UTF-8 bytes and keeps what is readable beside what is wrong.
   *
   * @param bytes the document
   * @param maxBytes the size limit
   * @return the reading
   */
  public static JsonReading parse(byte[] bytes, int maxBytes) {
    Complaints complaints = new Complaints();
    return bytes.length > maxBytes
        ? complaints.tooLarge(maxBytes)
        : Utf8.decode(bytes, complaints)
            .map(text -> TreeReader.read(text, complaints))
            .orElseGet(complaints::withoutTree);
  }

  /**
   * Reads a text and keeps what is readable beside what is wrong.
   *
   * @param text the document
   * @param maxBytes the size limit, in UTF-8 bytes
   * @return the reading
   */
  public static JsonReading parse(String text, int maxBytes) {
    Complaints complaints = new Complaints();
    return Utf8.length(text) > maxBytes
        ? complaints.tooLarge(maxBytes)
        : TreeReader.read(text, complaints);
  }

  /**
   * Reads UTF-8 bytes from a stream and keeps what is readable beside what is wrong. Takes at most
   * one byte more than the limit from the stream, and does not close it.
   *
   * @param stream the document
   * @param maxBytes the size limit
   * @return the reading
   * @throws IOException if the stream cannot be read
   */
  public static JsonReading parse(InputStream stream, int maxBytes) throws IOException {
    return parse(stream.readNBytes(Math.addExact(maxBytes, 1)), maxBytes);
  }
}
