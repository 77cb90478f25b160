/**
 * The {@code kinerja} command: its root, its start and one class a subcommand. Start with {@link
 * io.github.kinerjaasn.examples.command.Kinerja}. Holds no rule, and no other package may import
 * it.
 */
@NullMarked
package io.github.kinerjaasn.examples.command;

import org.jspecify.annotations.NullMarked;
