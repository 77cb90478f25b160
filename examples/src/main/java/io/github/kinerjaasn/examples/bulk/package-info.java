/**
 * The subcommands for many people at once: rate a file of documents, and invent such a file to try
 * it with. Start with {@link io.github.kinerjaasn.examples.bulk.RateCommand}. Only wires the batch
 * of the library to the command line; holds no rule and rates nothing itself.
 */
@NullMarked
package io.github.kinerjaasn.examples.bulk;

import org.jspecify.annotations.NullMarked;
