package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each rating was given, and how far the givers agree.
 *
 * <p>Example: above, meets, meets, below has an agreement of 1/6 (one of six pairs is equal) and a
 * spread of 2.
 *
 * @param counts the number of each rating, all three
 */
public record Tally(Map<Rating, Long> counts) implements Labelled {
  /**
   * Checks the counts and takes a copy.
   *
   * @param counts the number of each rating; one that is absent is 0
   * @throws IllegalArgumentException if a count is negative or all are 0
   */
  public Tally {
    EnumMap<Rating, Long> copy = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      copy.put(rating, counts.getOrDefault(rating, 0L));
    }
    if (copy.values().stream().anyMatch(count -> count < 0)
        || copy.values().stream().allMatch(count -> count == 0)) {
      throw new IllegalArgumentException("counts must be 0 or more, one above 0, were " + copy);
    }
    counts = Collections.unmodifiableMap(copy);
  }

  /**
   * Counts ratings.
   *
   * @param ratings one or more, in any order
   * @return the tally
   * @throws IllegalArgumentException if there are none
   */
  public static Tally of(Collection<Rating> ratings) {
    EnumMap<Rating, Long> counts = new EnumMap<>(Rating.class);
    ratings.forEach(rating -> counts.merge(rating, 1L, Long::sum));
    return new Tally(counts);
  }

  /**
   * All ratings.
   *
   * @return how many, 1 or more
   */
  public long raters() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * How far the givers agree: of all pairs of givers, the share that gave the same rating.
   *
   * @return 0 to 100 per cent, exact; empty for a single giver
   */
  public Optional<Percentage> agreement() {
    return pairs().signum() == 0
        ? Optional.empty()
        : Optional.of(Percentage.ofShare(equalPairs().dividedBy(pairs())));
  }

  Rational pairs() {
    return pairs(raters());
  }

  Rational equalPairs() {
    return Rational.sum(counts.values().stream().map(Tally::pairs).toList());
  }

  private static Rational pairs(long givers) {
    return Rational.of(givers).times(Rational.of(givers - 1)).dividedBy(Rational.of(2));
  }

  /**
   * How many steps lie between the best and the worst rating given.
   *
   * @return 0, 1 or 2
   */
  public int spread() {
    var given = counts.entrySet().stream().filter(one -> one.getValue() > 0).toList();
    return given.get(given.size() - 1).getKey().ordinal() - given.get(0).getKey().ordinal();
  }

  /**
   * The share of one rating.
   *
   * @param rating the rating
   * @return 0 to 100 per cent, exact
   */
  public Percentage share(Rating rating) {
    return Percentage.ofShare(
        Rational.of(counts.getOrDefault(rating, 0L)).dividedBy(Rational.of(raters())));
  }

  @Override
  public Text label() {
    return Text.of("{0} di atas, {1} sesuai, {2} di bawah", "{0} above, {1} meets, {2} below")
        .with(counts.values().toArray());
  }
}
