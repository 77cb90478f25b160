/**
 * Checks a scheme before it rates anyone; every finding has a smallest witness and a fix. Start
 * with {@link io.github.kinerjaasn.scoring.schemecheck.SchemeCheck}. Must not import compiled
 * schemes or comparisons.
 */
@NullMarked
package io.github.kinerjaasn.scoring.schemecheck;

import org.jspecify.annotations.NullMarked;
