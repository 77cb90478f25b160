package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.judgement.GivenLevel;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all raters gave together, counted once; what the others gave is that less a rater's own.
 *
 * @param topics the levels by person and topic
 * @param levels how many levels are middle ones
 * @param persons how many persons a rater gave one and the same level on all topics
 */
record AllLevels(Map<Key, Sum> topics, Part levels, Part persons) {
  /** A person with a topic, or with a rater. */
  record Key(String person, String beside) {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::person).thenComparing(Key::beside);

    static Key topic(GivenLevel level) {
      return new Key(level.getPerson(), level.getTopic());
    }

    static Key rater(GivenLevel level) {
      return new Key(level.getPerson(), level.getRater());
    }
  }

  /** Levels that belong together. */
  record Sum(long levels, long raters) {
    Sum plus(Sum other) {
      return new Sum(levels + other.levels, raters + other.raters);
    }
  }

  /** Some of so many. */
  record Part(int some, int of) {
    Optional<ShareBeside> beside(Part own, int least) {
      return own.of < least
          ? Optional.empty()
          : Optional.of(ShareBeside.of(own.some, own.of, some - own.some, of - own.of));
    }
  }

  static AllLevels of(List<GivenLevel> levels, LevelScale scale) {
    Map<Key, Sum> topics = new TreeMap<>(Key.ORDER);
    levels.forEach(one -> topics.merge(Key.topic(one), new Sum(one.getLevel(), 1), Sum::plus));
    return new AllLevels(topics, middle(levels, scale), flat(levels));
  }

  /** The mean level that the others gave the same person on the same topic. */
  Optional<Rational> othersMean(GivenLevel own) {
    Sum all = Objects.requireNonNull(topics.get(Key.topic(own)));
    return all.raters() == 1
        ? Optional.empty()
        : Optional.of(Rational.of(all.levels() - own.getLevel(), all.raters() - 1));
  }

  static Part middle(List<GivenLevel> levels, LevelScale scale) {
    long middle = levels.stream().filter(one -> scale.isMiddle(one.getLevel())).count();
    return new Part(Math.toIntExact(middle), levels.size());
  }

  /** Of the persons that one rater marked on two topics or more, those with a single level. */
  static Part flat(List<GivenLevel> levels) {
    Map<Key, List<Integer>> marked = new TreeMap<>(Key.ORDER);
    levels.forEach(
        one ->
            marked.computeIfAbsent(Key.rater(one), any -> new ArrayList<>()).add(one.getLevel()));
    List<List<Integer>> several = marked.values().stream().filter(one -> one.size() > 1).toList();
    long flat = several.stream().filter(one -> new TreeSet<>(one).size() == 1).count();
    return new Part(Math.toIntExact(flat), several.size());
  }
}
