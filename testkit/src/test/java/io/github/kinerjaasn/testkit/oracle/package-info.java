/**
 * The protocol's twenty operations a second time, written only from the protocol and the facts
 * base: one table per rule, its own fractions, nothing of {@code core} or {@code scoring}. It is
 * slow, plain and the judge of the vectors. Start with {@link
 * io.github.kinerjaasn.testkit.oracle.Oracle#answer}.
 */
@NullMarked
package io.github.kinerjaasn.testkit.oracle;

import org.jspecify.annotations.NullMarked;
