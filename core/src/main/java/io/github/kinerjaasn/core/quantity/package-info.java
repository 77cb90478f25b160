/**
 * Exact numbers: rationals, percentages, weights, quantities with a unit, and the rounding that the
 * law names. Start with {@link io.github.kinerjaasn.core.quantity.Rational}. No binary floating
 * point anywhere. Imports only {@code text}.
 */
@NullMarked
package io.github.kinerjaasn.core.quantity;

import org.jspecify.annotations.NullMarked;
