/**
 * Documents and results as JSON: one strict reader that lists everything that is wrong, and one
 * canonical writer. Start with {@link io.github.kinerjaasn.schema.exchange.Exchange}. Driven by the
 * public shape of the types; holds no knowledge of single documents.
 */
@NullMarked
package io.github.kinerjaasn.schema.exchange;

import org.jspecify.annotations.NullMarked;
