/** The work as one CEL expression. */
@NullMarked
package io.github.kinerjaasn.benchmarks.cel;

import org.jspecify.annotations.NullMarked;
