/**
 * The work that every contender does: one employee-year in plain values, its exact answer by big
 * integers, inputs as plans have them, and the hand-written contenders. Start with Contender.
 */
@NullMarked
package io.github.kinerjaasn.benchmarks.work;

import org.jspecify.annotations.NullMarked;
