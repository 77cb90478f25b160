package io.github.kinerjaasn.examples.protocol;

import java.util.function.Function;

/**
 * One question of the protocol: its name, what it takes, and how it is answered.
 *
 * @param name such as {@code permenpanrb-6-2022.predikat}
 * @param in what the {@code in} object must be
 * @param rule from what was read to the {@code out} object, or a {@link Refusal}
 */
public record Operation(String name, Kind<Arguments> in, Function<Arguments, Result> rule) {}
