/**
 * The subcommands for those who write an agency's scheme: check, explain, compare, simulate, and
 * rating a document under it. Start with {@link
 * io.github.kinerjaasn.examples.drafting.SchemeCommand}. Holds no rule.
 */
@NullMarked
package io.github.kinerjaasn.examples.drafting;

import org.jspecify.annotations.NullMarked;
