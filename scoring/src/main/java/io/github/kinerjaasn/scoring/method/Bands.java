package io.github.kinerjaasn.scoring.method;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cut points that divide all numbers among labels. There is no gap and no overlap, by construction:
 * each band ends where the next begins, and one cut belongs to exactly one side.
 *
 * <pre>{@code
 * Bands<Sebutan> bands =
 *     Bands.below(51, BURUK).below(61, KURANG).below(76, CUKUP).below(91, BAIK).otherwise(SANGAT_BAIK);
 * bands.of(Rational.parse("90.5")); // BAIK
 * }</pre>
 *
 * @param <T> the type of the labels
 */
public final class Bands<T> {

  /**
   * One band: all numbers above the previous cut up to this one.
   *
   * @param cut the number where the band ends
   * @param included whether the cut itself is in this band
   * @param label the label of the band
   * @param <T> the type of the label
   */
  public record Band<T>(Rational cut, boolean included, T label) {
    private boolean holds(Rational value) {
      int order = value.compareTo(cut);
      return order < 0 || included && order == 0;
    }
  }

  /**
   * The band that a number fell into, as an input of a step: its text is made only when asked for.
   *
   * @param bands the bands
   * @param of the label of the band
   * @param <T> the type of the label
   */
  public record Interval<T>(Bands<T> bands, T of) implements Labelled {
    @Override
    public Text label() {
      return bands.interval(of);
    }

    /** The interval, such as {@code [76, 91)}. */
    @Override
    public String toString() {
      return label().en();
    }
  }

  private final List<Band<T>> bands;
  private final T last;

  private Bands(List<Band<T>> bands, T last) {
    this.bands = List.copyOf(bands);
    this.last = last;
  }

  /**
   * Starts with the band of all numbers below a cut, the cut excluded.
   *
   * @param cut the end of the band
   * @param label its label
   * @param <T> the type of the labels
   * @return what is still to be completed with {@link Builder#otherwise}
   */
  public static <T> Builder<T> below(long cut, T label) {
    return new Builder<T>().below(cut, label);
  }

  /**
   * Starts with the band of all numbers up to a cut, the cut included.
   *
   * @param cut the end of the band
   * @param label its label
   * @param <T> the type of the labels
   * @return what is still to be completed with {@link Builder#otherwise}
   */
  public static <T> Builder<T> upTo(long cut, T label) {
    return new Builder<T>().upTo(cut, label);
  }

  /**
   * Starts without a band, for cuts that are not whole numbers.
   *
   * @param <T> the type of the labels
   * @return an empty builder
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * The label of a number. Uses the exact number; rounding it first would be another rule.
   *
   * @param value any number
   * @return the label of the band it lies in
   */
  public T of(Rational value) {
    for (Band<T> band : bands) {
      if (band.holds(value)) {
        return band.label;
      }
    }
    return last;
  }

  /**
   * The bands with a cut, lowest first; the last band has none.
   *
   * @return all bands but the last
   */
  public List<Band<T>> bands() {
    return bands;
  }

  /**
   * The labels, lowest band first.
   *
   * @return all labels
   */
  public List<T> labels() {
    return Stream.concat(bands.stream().map(Band::label), Stream.of(last)).toList();
  }

  /**
   * The band of a label in interval notation, such as {@code [76, 91)}.
   *
   * @param label a label of these bands
   * @return the interval
   * @throws IllegalArgumentException if no band has that label
   */
  public Text interval(T label) {
    int at = labels().indexOf(label);
    if (at < 0) {
      throw new IllegalArgumentException("no band labelled " + label + ", there are " + labels());
    }
    return join(lower(at), upper(at));
  }

  private static Text join(Text lower, Text upper) {
    return Text.of(lower.id() + "; " + upper.id(), lower.en() + ", " + upper.en());
  }

  private Text lower(int at) {
    if (at == 0) {
      return Text.same("(−∞");
    }
    Band<T> previous = bands.get(at - 1);
    return previous.cut.label().map(cut -> (previous.included ? "(" : "[") + cut);
  }

  private Text upper(int at) {
    if (at == bands.size()) {
      return Text.same("∞)");
    }
    Band<T> band = bands.get(at);
    return band.cut.label().map(cut -> cut + (band.included ? "]" : ")"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bands<?> that && bands.equals(that.bands) && last.equals(that.last);
  }

  @Override
  public int hashCode() {
    return 31 * bands.hashCode() + last.hashCode();
  }

  /** The labels with their intervals, lowest first. */
  @Override
  public String toString() {
    return labels().stream()
        .map(label -> interval(label).en() + " " + name(label))
        .toList()
        .toString();
  }

  private static Object name(Object label) {
    return label instanceof Labelled named && !(label instanceof Enum<?>)
        ? named.label().en()
        : label;
  }

  /**
   * Bands under construction, from the lowest up.
   *
   * @param <T> the type of the labels
   */
  public static final class Builder<T> {
    private final List<Band<T>> bands = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the band from the previous cut to this one, this one excluded.
     *
     * @param cut the end of the band, above the previous cut
     * @param label its label
     * @return this
     * @throws IllegalArgumentException if the cut is not above the previous one
     */
    public Builder<T> below(Rational cut, T label) {
      return add(new Band<>(cut, false, label));
    }

    /**
     * Adds the band from the previous cut to this one, this one excluded.
     *
     * @param cut the end of the band, above the previous cut
     * @param label its label
     * @return this
     * @throws IllegalArgumentException if the cut is not above the previous one
     */
    public Builder<T> below(long cut, T label) {
      return below(Rational.of(cut), label);
    }

    /**
     * Adds the band from the previous cut to this one, this one included.
     *
     * @param cut the end of the band; above the previous cut, or equal to it for a band of one
     *     number
     * @param label its label
     * @return this
     * @throws IllegalArgumentException if the cut is below the previous one
     */
    public Builder<T> upTo(Rational cut, T label) {
      return add(new Band<>(cut, true, label));
    }

    /**
     * Adds the band from the previous cut to this one, this one included.
     *
     * @param cut the end of the band
     * @param label its label
     * @return this
     * @throws IllegalArgumentException if the cut is below the previous one
     */
    public Builder<T> upTo(long cut, T label) {
      return upTo(Rational.of(cut), label);
    }

    /**
     * Completes the bands with the one above the highest cut.
     *
     * @param label its label
     * @return the bands
     */
    public Bands<T> otherwise(T label) {
      return new Bands<>(bands, label);
    }

    private Builder<T> add(Band<T> band) {
      if (!bands.isEmpty()) {
        Band<T> previous = bands.get(bands.size() - 1);
        int order = previous.cut.compareTo(band.cut);
        boolean single = order == 0 && !previous.included && band.included;
        if (order > 0 || order == 0 && !single) {
          throw new IllegalArgumentException(
              "cuts must rise, was " + band.cut + " after " + previous.cut);
        }
      }
      bands.add(band);
      return this;
    }
  }

  /**
   * The cuts, lowest first.
   *
   * @return every number at which the label changes
   */
  public List<Rational> cuts() {
    return bands.stream().map(Band::cut).toList();
  }
}
