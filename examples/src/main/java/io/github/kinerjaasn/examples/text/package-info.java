/**
 * What people read on a terminal: results, reasonings, violations and findings as plain text in
 * either language. Start with {@link io.github.kinerjaasn.examples.text.ResultText}. Must not write
 * anywhere, and imports no other package of the examples.
 */
@NullMarked
package io.github.kinerjaasn.examples.text;

import org.jspecify.annotations.NullMarked;
