/**
 * What the public API promises of every type at once, seen by reflection and in the sources: its
 * exceptions, its Javadoc, its samples. Start with {@code DocumentedExceptionsTest}.
 */
@NullMarked
package io.github.kinerjaasn.examples.contract;

import org.jspecify.annotations.NullMarked;
