/**
 * What is known of a person beside the rating at hand: past ratings, training, weak values and
 * competences. Start with {@link io.github.kinerjaasn.scoring.career.CareerFacts}, which reads the
 * file of the personnel office. Nothing that is not known is assumed.
 */
@NullMarked
package io.github.kinerjaasn.scoring.career;

import org.jspecify.annotations.NullMarked;
