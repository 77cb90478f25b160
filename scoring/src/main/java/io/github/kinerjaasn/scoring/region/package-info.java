/**
 * Exact geometry: intervals and regions bounded by linear inequalities over rationals, with a
 * decision whether they are empty and a simplest point in them. Start with {@link
 * io.github.kinerjaasn.scoring.region.Region}. Imports {@code core.quantity} and {@code core.text}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.region;

import org.jspecify.annotations.NullMarked;
