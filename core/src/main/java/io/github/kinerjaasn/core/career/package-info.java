/**
 * What is known of a career beside the year that is rated: predicates of past years, competences,
 * training, and what speaks for an award. Start with {@link
 * io.github.kinerjaasn.core.career.CareerFile}. Imports {@code text}, {@code law}, {@code
 * quantity}, {@code period}, {@code outcome}, {@code check}, {@code constraint}, {@code person} and
 * {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.career;

import org.jspecify.annotations.NullMarked;
