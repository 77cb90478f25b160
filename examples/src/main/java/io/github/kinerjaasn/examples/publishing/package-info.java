/**
 * The published JSON Schemas on the command line: what there is, whether a document keeps one, and
 * what a change of one breaks. Start with {@link
 * io.github.kinerjaasn.examples.publishing.SchemaCommand}. Imports {@code console} and {@code
 * text}.
 */
@NullMarked
package io.github.kinerjaasn.examples.publishing;

import org.jspecify.annotations.NullMarked;
