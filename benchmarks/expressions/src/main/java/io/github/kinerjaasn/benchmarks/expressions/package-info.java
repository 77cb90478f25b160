/** The work as scripts on JEXL, MVEL and EvalEx. */
@NullMarked
package io.github.kinerjaasn.benchmarks.expressions;

import org.jspecify.annotations.NullMarked;
