/**
 * Stretches of calendar days for which work is planned or rated: year, semester, quarter, month, or
 * any first and last day. Start with {@link io.github.kinerjaasn.core.period.Period}. Imports only
 * {@code text}.
 */
@NullMarked
package io.github.kinerjaasn.core.period;

import org.jspecify.annotations.NullMarked;
