/**
 * A scheme document that passed its check, ready to rate inputs and evaluation documents. Start
 * with {@link io.github.kinerjaasn.scoring.compiled.CompiledScheme}. Must not import samples or
 * comparisons.
 */
@NullMarked
package io.github.kinerjaasn.scoring.compiled;

import org.jspecify.annotations.NullMarked;
