package io.github.kinerjaasn.schema.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /** The nearest word, if one is near: at most a third of its letters differ. */
  static Optional<String> to(String found, Collection<String> words) {
    if (found.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(found);
    return words.stream()
        .filter(word -> distance(plain, plain(word)) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt(word -> distance(plain, plain(word))));
  }

  private static String plain(String word) {
    return word.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "");
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
