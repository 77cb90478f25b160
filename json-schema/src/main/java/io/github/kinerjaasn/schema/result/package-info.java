/**
 * The result document: an outcome as JSON, sealed with the hashes of its input, its rules and
 * itself, so that it can be verified years later. Start with {@link
 * io.github.kinerjaasn.schema.result.ResultDocument}. Reads and writes no file, and must not import
 * a legal text.
 */
@NullMarked
package io.github.kinerjaasn.schema.result;

import org.jspecify.annotations.NullMarked;
