/**
 * How raters use their scale: severity, halo, central tendency. Start with {@link
 * io.github.kinerjaasn.scoring.rater.RaterDiagnostics}. A finding is for a talk with the rater; it
 * never changes a rating.
 */
@NullMarked
package io.github.kinerjaasn.scoring.rater;

import org.jspecify.annotations.NullMarked;
