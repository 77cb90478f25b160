/**
 * What records of SIASN hold, written and read alike: the person's two numbers, ratings, rater,
 * documents, the numbers of an older SKP, a statement of credit points. Start with {@link
 * io.github.kinerjaasn.siasn.part.RatedPerson}. Knows neither the written nor the read names of a
 * record.
 */
@NullMarked
package io.github.kinerjaasn.siasn.part;

import org.jspecify.annotations.NullMarked;
