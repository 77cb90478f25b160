/**
 * Where a person stands before the period is over, and what a finished evaluation says of strengths
 * and weaknesses. Start with {@link io.github.kinerjaasn.scoring.standing.RunningScore}. Nothing
 * here rates anybody.
 */
@NullMarked
package io.github.kinerjaasn.scoring.standing;

import org.jspecify.annotations.NullMarked;
