/**
 * An agency's own scheme at work: checked, compiled, evaluated with the same reasoning tree as the
 * hand-written rules, compared with another scheme, and tried on a population. Start with {@link
 * io.github.kinerjaasn.scoring.scheme.SchemeCheck} and {@link
 * io.github.kinerjaasn.scoring.scheme.CompiledScheme}. May import every lower package of scoring.
 */
@NullMarked
package io.github.kinerjaasn.scoring.scheme;

import org.jspecify.annotations.NullMarked;
