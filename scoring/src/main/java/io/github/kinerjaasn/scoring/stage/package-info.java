/**
 * The stages of a scheme in the order in which it rates: achievement and weights, behaviour,
 * calibration, final values, labels. Not exported. Start with {@link
 * io.github.kinerjaasn.scoring.stage.RatingStage}. Must not import checks or comparisons.
 */
@NullMarked
package io.github.kinerjaasn.scoring.stage;

import org.jspecify.annotations.NullMarked;
