/** The work as a DMN model on KIE. */
@NullMarked
package io.github.kinerjaasn.benchmarks.kie;

import org.jspecify.annotations.NullMarked;
