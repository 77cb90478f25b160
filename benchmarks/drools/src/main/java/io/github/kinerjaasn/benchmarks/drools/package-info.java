/** The work as production rules on Drools. */
@NullMarked
package io.github.kinerjaasn.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
