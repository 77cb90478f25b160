/**
 * The words, ids and code lists of BKN's SIASN exchange, and what its unpublished description
 * leaves open. Start with {@link io.github.kinerjaasn.siasn.code.Area} and {@link
 * io.github.kinerjaasn.siasn.code.CodeLists}. Rests on agreeing client programs; knows nothing of
 * JSON, records or connections.
 */
@NullMarked
package io.github.kinerjaasn.siasn.code;

import org.jspecify.annotations.NullMarked;
