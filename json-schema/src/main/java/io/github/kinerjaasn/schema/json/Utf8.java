package io.github.kinerjaasn.schema.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict UTF-8: what is malformed is located, never replaced. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char FIRST_HIGH_CONTROL = '\u007F';
  private static final char LAST_HIGH_CONTROL = '\u009F';

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The text; empty if anything is malformed, or if it says itself that something once was. */
  static Optional<String> decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : Optional.empty();
  }

  static Optional<String> decode(byte[] bytes, Complaints complaints) {
    return decode(bytes).or(() -> strictly(bytes, complaints));
  }

  private static Optional<String> strictly(byte[] bytes, Complaints complaints) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (!result.isError()) {
      return Optional.of(text.toString());
    }
    complaints.notUtf8(end(text));
    return Optional.empty();
  }

  /**
   * Whether all bytes are from 1 to 126 and none is a backslash: then no parser can take them for
   * another encoding, and what is between quotes is clean, since JSON has no control characters
   * there but escaped ones. Eight bytes are judged at a time: the highest bit of one is set if it
   * is no ASCII, or if less than nothing is left when one is taken from it or from its difference
   * to a byte that must not be; where no bit is set nothing was borrowed from a neighbour either.
   */
  static boolean isPlain(byte[] bytes) {
    long all = 0;
    int at = 0;
    for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
      all |= highBits((long) EIGHT.get(bytes, at));
    }
    for (; at < bytes.length; at++) {
      all |= highBits(ONES * (bytes[at] & 0xFF));
    }
    return (all & HIGH_BITS) == 0;
  }

  private static long highBits(long eight) {
    return eight | eight - ONES | (eight ^ 0x7F * ONES) - ONES | (eight ^ '\\' * ONES) - ONES;
  }

  private static JsonPlace end(CharSequence text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return JsonPlace.root(line, column);
  }

  /** The length in UTF-8; a lone surrogate, which has none, counts two. */
  static long length(String text) {
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      length += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
    return length;
  }

  /** Whether a text is well-formed and without forbidden control characters. */
  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return isWellFormed(text) && !hasControl(text);
      }
    }
    return true;
  }

  /** Whether every surrogate has its other half. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isHighSurrogate(text.charAt(i))
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Whether it has a control character other than tab, line feed and carriage return. */
  static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean control = unit < ' ' || unit >= FIRST_HIGH_CONTROL && unit <= LAST_HIGH_CONTROL;
      if (control && unit != '\t' && unit != '\n' && unit != '\r') {
        return true;
      }
    }
    return false;
  }
}
