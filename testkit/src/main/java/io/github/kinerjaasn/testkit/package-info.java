/**
 * Judges any implementation of the regulations by the conformance protocol. Start with {@link
 * io.github.kinerjaasn.testkit.ConformanceRunner} for a program or a function and with {@link
 * io.github.kinerjaasn.testkit.Vectors} for the cases themselves. Must not import {@code core} or
 * {@code scoring}: the judge shares nothing with the judged.
 */
@NullMarked
package io.github.kinerjaasn.testkit;

import org.jspecify.annotations.NullMarked;
