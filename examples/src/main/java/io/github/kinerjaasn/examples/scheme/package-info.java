/**
 * An agency's scheme for people: decision tables in Markdown, one self-contained page in HTML,
 * bands and matrix drawn. Start with {@link io.github.kinerjaasn.examples.scheme.SchemeTables}.
 */
@NullMarked
package io.github.kinerjaasn.examples.scheme;

import org.jspecify.annotations.NullMarked;
