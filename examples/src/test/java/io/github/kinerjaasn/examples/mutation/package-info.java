/**
 * Changes the numbers of the law one by one and shows that the vectors and tests notice. Start with
 * {@link io.github.kinerjaasn.examples.mutation.MutatedLaw}.
 */
@NullMarked
package io.github.kinerjaasn.examples.mutation;

import org.jspecify.annotations.NullMarked;
