package io.github.kinerjaasn.core.post;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rank codes by their written form. */
final class Ranks {
  private static final Map<String, Rank> BY_CODE =
      Stream.<Rank>concat(Stream.of(Golongan.values()), Stream.of(GolonganPppk.values()))
          .collect(Collectors.toUnmodifiableMap(Rank::toString, Function.identity()));

  private Ranks() {}

  static Optional<Rank> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
