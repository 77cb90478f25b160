/**
 * Many people by one numeric scheme, exactly and at the speed of machine arithmetic. Start with
 * {@link io.github.kinerjaasn.scoring.population.BulkRating}: it rates documents, prepared years,
 * or columns of them. Its answers are those of {@code CompiledScheme}, to which it turns whenever
 * machine arithmetic cannot prove the answer; for the reasoning ask {@code CompiledScheme} itself.
 * Classes named {@code …Estimate} are the only ones of the library that touch {@code double}, and
 * each says why its answer is exact. Imports nothing that reads or writes.
 */
@NullMarked
package io.github.kinerjaasn.scoring.population;

import org.jspecify.annotations.NullMarked;
