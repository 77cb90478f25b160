/**
 * Lets an application's own Jackson 3 mapper read and write this library's documents and results
 * with the strictness of {@link io.github.kinerjaasn.schema.exchange.Exchange}. Start with {@link
 * io.github.kinerjaasn.schema.jackson.KinerjaModule}.
 */
@NullMarked
package io.github.kinerjaasn.schema.jackson;

import org.jspecify.annotations.NullMarked;
