package io.github.kinerjaasn.core.quantity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Weights of named parts that sum to exactly 100 %. There is no tolerance: 33.33 three times is
 * refused, 33.33 + 33.33 + 33.34 is not.
 *
 * <pre>{@code
 * Weights shares = Weights.of(Map.of("IKU", Weight.ofPercent(60), "IKI", Weight.ofPercent(40)));
 * shares.of("IKU"); // 60
 * }</pre>
 *
 * @param byName the weight of each part, ordered by name
 */
public record Weights(Map<String, Weight> byName) {
  /** What weights must sum to, in per cent. */
  public static final BigDecimal TOTAL = new BigDecimal(Weight.MAX);

  /**
   * Checks the sum and takes a copy.
   *
   * @param byName the weight of each part, ordered by name
   * @throws IllegalArgumentException if the weights do not sum to exactly 100
   */
  public Weights {
    byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    BigDecimal sum = sum(byName.values());
    if (sum.compareTo(TOTAL) != 0) {
      String parts =
          byName.entrySet().stream()
              .map(part -> part.getKey() + "=" + part.getValue())
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "weights must sum to 100, was "
              + sum.toPlainString()
              + " ("
              + parts
              + ")\nMungkin: change one part by "
              + TOTAL.subtract(sum).toPlainString());
    }
  }

  /**
   * Weights by name.
   *
   * @param byName the parts, in any order
   * @return the weights
   * @throws IllegalArgumentException if they do not sum to exactly 100
   */
  public static Weights of(Map<String, Weight> byName) {
    return new Weights(byName);
  }

  /**
   * The sum of some weights, whether or not it is 100.
   *
   * @param weights the weights
   * @return the sum in per cent
   */
  public static BigDecimal sum(Collection<Weight> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Weight weight : weights) {
      sum = sum.add(weight.percent());
    }
    return sum;
  }

  /**
   * The weight of a part.
   *
   * @param name the part
   * @return its weight
   * @throws IllegalArgumentException if there is no such part
   */
  public Weight of(String name) {
    Weight weight = byName.get(name);
    if (weight == null) {
      throw new IllegalArgumentException(
          "no part named \"" + name + "\", there are " + byName.keySet());
    }
    return weight;
  }
}
