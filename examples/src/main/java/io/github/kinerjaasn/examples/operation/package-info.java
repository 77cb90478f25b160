/**
 * The twenty operations of the conformance protocol: what each takes, in which range, and the rule
 * that answers it. Start with {@link io.github.kinerjaasn.examples.operation.Operations}. Holds no
 * rule of its own.
 */
@NullMarked
package io.github.kinerjaasn.examples.operation;

import org.jspecify.annotations.NullMarked;
