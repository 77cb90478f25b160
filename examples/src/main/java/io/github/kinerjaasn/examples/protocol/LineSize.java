package io.github.kinerjaasn.examples.protocol;

/**
 * The size limits of a line, judged on its bytes before anything is built from them: a line of many
 * million small values would need far more memory than its text.
 */
final class LineSize {
  /** The longest line, in bytes. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  /** The longest name or text, in bytes. */
  static final int MAX_TEXT = 1024 * 1024;

  /** The most values, counted by the commas and opening brackets outside of texts. */
  static final int MAX_VALUES = 200_000;

  private LineSize() {}

  static boolean isBounded(byte[] line) {
    if (line.length <= MAX_VALUES) {
      return true;
    }
    int values = 0;
    for (int i = 0; i < line.length && values <= MAX_VALUES; i++) {
      switch (line[i]) {
        case ',', '[', '{' -> values++;
        case '"' -> {
          int end = endOfText(line, i);
          if (end - i > MAX_TEXT) {
            return false;
          }
          i = end;
        }
        default -> {}
      }
    }
    return values <= MAX_VALUES;
  }

  private static int endOfText(byte[] line, int start) {
    int at = start + 1;
    while (at < line.length && line[at] != '"') {
      at += line[at] == '\\' ? 2 : 1;
    }
    return at;
  }
}
