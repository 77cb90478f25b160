package io.github.kinerjaasn.scoring.cause;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;

/**
 * An indicator among others.
 *
 * @param name the id of the indicator
 * @param weight its weight; all weights sum to exactly 100
 * @param achievement how far its target was reached, in per cent
 */
public record WeightedIndicator(String name, Weight weight, Rational achievement) {}
