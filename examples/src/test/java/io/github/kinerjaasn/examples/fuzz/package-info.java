/**
 * Every entry for text, fed with bytes that nobody would write. {@link
 * io.github.kinerjaasn.examples.fuzz.Target} lists the entries and what must hold; Jazzer drives
 * them through {@code Fuzz}, the ordinary build feeds them what was kept.
 */
@NullMarked
package io.github.kinerjaasn.examples.fuzz;

import org.jspecify.annotations.NullMarked;
