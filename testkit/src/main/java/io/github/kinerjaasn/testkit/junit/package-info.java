/**
 * The vectors as JUnit 5 tests: {@link io.github.kinerjaasn.testkit.junit.Conformance} for a test
 * factory, {@link io.github.kinerjaasn.testkit.junit.ConformanceVectors} for a parameterised test.
 * Needs JUnit Jupiter 5.13 or newer, which the kit does not bring along.
 */
@NullMarked
package io.github.kinerjaasn.testkit.junit;

import org.jspecify.annotations.NullMarked;
