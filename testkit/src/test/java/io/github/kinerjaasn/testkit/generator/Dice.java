package io.github.kinerjaasn.testkit.generator;

import io.github.kinerjaasn.testkit.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Repeatable choices: the same seed gives the same lines for ever. */
final class Dice {
  private static final List<Integer> POWERS = List.of(1, 10, 100, 1_000);

  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  int between(int least, int most) {
    return least + upTo(most - least);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** A number of at most three decimals, often whole. */
  Json number(int least, int most) {
    int scale = Math.max(0, upTo(5) - 2);
    long span = POWERS.get(scale) * (most - least);
    long steps = Math.floorMod(random.nextLong(), span + 1);
    return Json.number(
        BigDecimal.valueOf(steps, scale).add(BigDecimal.valueOf(least)).toPlainString());
  }
}
