/**
 * How documents are checked: the limits, stated once; demands with their basis; and the inspection
 * that collects what is broken. Start with {@link io.github.kinerjaasn.core.check.Limits} and
 * {@link io.github.kinerjaasn.core.check.Demand}. Imports {@code text}, {@code law}, {@code
 * quantity} and {@code outcome}.
 */
@NullMarked
package io.github.kinerjaasn.core.check;

import org.jspecify.annotations.NullMarked;
