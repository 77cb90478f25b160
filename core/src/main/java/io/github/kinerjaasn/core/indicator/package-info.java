/**
 * Indicators and what they measure: targets, realisations that may be absent, and how realisations
 * of several periods become one. Start with {@link io.github.kinerjaasn.core.indicator.Indicator}.
 * Imports {@code text}, {@code law}, {@code quantity}, {@code period}, {@code outcome} and {@code
 * check}.
 */
@NullMarked
package io.github.kinerjaasn.core.indicator;

import org.jspecify.annotations.NullMarked;
