/**
 * What a rule answers: a decided value with its reasoning, or what is missing or wrong, or why the
 * rule does not apply. Start with {@link io.github.kinerjaasn.core.outcome.Outcome}; rules are
 * written with {@link io.github.kinerjaasn.core.outcome.Rule} and {@link
 * io.github.kinerjaasn.core.outcome.Tracer}. Imports only {@code text} and {@code law}.
 */
@NullMarked
package io.github.kinerjaasn.core.outcome;

import org.jspecify.annotations.NullMarked;
