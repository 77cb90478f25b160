/**
 * The parts of a scheme that give start values: formulas from target and realisation to
 * achievement, weights of indicators, and behaviour scales with their raters. Start with {@link
 * io.github.kinerjaasn.core.formula.ResultPart} and {@link
 * io.github.kinerjaasn.core.formula.BehaviourPart}. Must not import adjustments or schemes.
 */
@NullMarked
package io.github.kinerjaasn.core.formula;

import org.jspecify.annotations.NullMarked;
