/**
 * Texts in Bahasa Indonesia and English. Start with {@link io.github.kinerjaasn.core.text.Text}.
 * Imports nothing else of this library.
 */
@NullMarked
package io.github.kinerjaasn.core.text;

import org.jspecify.annotations.NullMarked;
