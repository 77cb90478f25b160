/**
 * Writes the vector files: the lines are chosen here, the answers come from the oracle. Start with
 * {@link io.github.kinerjaasn.testkit.generator.VectorFiles}; {@code VectorFilesTest} says how to
 * write them anew. Imports the oracle and the kit's JSON, nothing else.
 */
@NullMarked
package io.github.kinerjaasn.testkit.generator;

import org.jspecify.annotations.NullMarked;
