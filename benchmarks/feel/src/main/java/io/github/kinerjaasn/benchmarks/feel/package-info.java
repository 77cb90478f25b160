/** The work as one FEEL expression on the Camunda engine. */
@NullMarked
package io.github.kinerjaasn.benchmarks.feel;

import org.jspecify.annotations.NullMarked;
