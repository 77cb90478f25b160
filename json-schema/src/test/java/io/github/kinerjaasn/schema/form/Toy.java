package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.indicator.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A document with the shapes that the library's own do not have, and a builder written by hand. */
public interface Toy {
  /** The builder. */
  static Builder builder() {
    return new Builder();
  }

  long getCount();

  Optional<BigDecimal> getAmount();

  Set<Polarity> getWords();

  Map<Polarity, Integer> getNumbers();

  Optional<Toy> getInner();

  /** Not a member: the builder does not know it. */
  default String getNothing() {
    return "";
  }

  /** The document. */
  record Made(
      long count,
      Optional<BigDecimal> amount,
      Set<Polarity> words,
      Map<Polarity, Integer> numbers,
      Optional<Toy> inner)
      implements Toy {
    @Override
    public long getCount() {
      return count;
    }

    @Override
    public Optional<BigDecimal> getAmount() {
      return amount;
    }

    @Override
    public Set<Polarity> getWords() {
      return words;
    }

    @Override
    public Map<Polarity, Integer> getNumbers() {
      return numbers;
    }

    @Override
    public Optional<Toy> getInner() {
      return inner;
    }
  }

  /** Collects the members; refuses a count of 13. */
  final class Builder {
    private long count;
    private Optional<BigDecimal> amount = Optional.empty();
    private final List<Polarity> words = new ArrayList<>();
    private final Map<Polarity, Integer> numbers = new TreeMap<>();
    private Optional<Toy> inner = Optional.empty();

    private Builder() {}

    public Builder count(long value) {
      count = value;
      return this;
    }

    public Builder amount(BigDecimal value) {
      amount = Optional.of(value);
      return this;
    }

    public Builder addAllWords(Iterable<Polarity> values) {
      values.forEach(words::add);
      return this;
    }

    public Builder putAllNumbers(Map<Polarity, Integer> values) {
      numbers.putAll(values);
      return this;
    }

    public Builder inner(Toy value) {
      inner = Optional.of(value);
      return this;
    }

    public Made build() {
      if (count == 13) {
        throw new IllegalStateException("Rahasia");
      }
      return new Made(count, amount, new LinkedHashSet<>(words), numbers, inner);
    }
  }
}
