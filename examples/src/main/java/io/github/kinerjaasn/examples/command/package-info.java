/**
 * The {@code kinerja} command: one class a subcommand, and what they share (languages, exit codes,
 * streams). Start with {@link io.github.kinerjaasn.examples.command.Kinerja}. Holds no rule.
 */
@NullMarked
package io.github.kinerjaasn.examples.command;

import org.jspecify.annotations.NullMarked;
