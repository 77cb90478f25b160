/**
 * The parts of a scheme between start values and bands: calibration by post, deductions and
 * corrections, mixing with the organisation value. Start with {@link
 * io.github.kinerjaasn.core.adjustment.AdjustmentPart}. Must not import schemes.
 */
@NullMarked
package io.github.kinerjaasn.core.adjustment;

import org.jspecify.annotations.NullMarked;
