/**
 * What a page for people is drawn with: markup that escapes, the style sheet, bars, the matrix, the
 * spread of a unit. Start with {@link io.github.kinerjaasn.schema.drawing.Html}. Knows values and
 * results, and nothing of the page on which they stand.
 */
@NullMarked
package io.github.kinerjaasn.schema.drawing;

import org.jspecify.annotations.NullMarked;
