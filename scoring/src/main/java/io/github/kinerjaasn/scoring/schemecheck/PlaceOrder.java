package io.github.kinerjaasn.scoring.schemecheck;

import java.util.Comparator;

/**
 * JSON Pointers in the order of the document's lists: {@code /bands/2} before {@code /bands/10}.
 */
final class PlaceOrder implements Comparator<String> {
  static final PlaceOrder INSTANCE = new PlaceOrder();

  @Override
  public int compare(String one, String two) {
    String[] first = one.split("/", -1);
    String[] second = two.split("/", -1);
    for (int at = 0; at < Math.min(first.length, second.length); at++) {
      int order = token(first[at], second[at]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.length, second.length);
  }

  /** Of two indices the one with fewer digits is the lower one. */
  private static int token(String one, String two) {
    boolean indices = isIndex(one) && isIndex(two);
    return indices && one.length() != two.length()
        ? Integer.compare(one.length(), two.length())
        : one.compareTo(two);
  }

  private static boolean isIndex(String token) {
    return !token.isEmpty() && token.chars().allMatch(one -> one >= '0' && one <= '9');
  }
}
