/**
 * Why a target was missed: contributions of indicators, periods, kinds of cases and steps that add
 * up exactly to the gap. They say where the gap lies, not whose fault it is. Start with {@link
 * io.github.kinerjaasn.scoring.cause.GapAnalysis}. Imports {@code measure} and core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.cause;

import org.jspecify.annotations.NullMarked;
