/**
 * What every subcommand shares: the three streams and the language, documents named on the command
 * line, exit codes, complaints and usage texts. Start with {@link
 * io.github.kinerjaasn.examples.console.Console}. Must not import any other package of the
 * examples.
 */
@NullMarked
package io.github.kinerjaasn.examples.console;

import org.jspecify.annotations.NullMarked;
