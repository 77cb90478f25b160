/**
 * Checks that every contender does the same work, measures all of them in one run, and writes
 * {@code RESULTS.md}. Start with {@link io.github.kinerjaasn.benchmarks.suite.Comparison}.
 */
@NullMarked
package io.github.kinerjaasn.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
