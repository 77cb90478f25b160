/**
 * What is known of a career beside the year that is rated: predicates of past years, and what
 * speaks for an award. Start with {@link io.github.kinerjaasn.core.career.YearPredicate}. Imports
 * {@code text}, {@code law}, {@code quantity}, {@code period}, {@code outcome}, {@code check},
 * {@code person} and {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.career;

import org.jspecify.annotations.NullMarked;
