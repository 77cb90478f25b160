/**
 * The conformance protocol, version 1: lines of JSON in, lines of JSON out. Start with {@link
 * io.github.kinerjaasn.examples.protocol.Answerer} for one line and {@link
 * io.github.kinerjaasn.examples.protocol.Conversation} for a stream. Knows no regulation; what an
 * operation takes and gives is declared with {@link io.github.kinerjaasn.examples.protocol.Member}
 * and {@link io.github.kinerjaasn.examples.protocol.Operation}.
 */
@NullMarked
package io.github.kinerjaasn.examples.protocol;

import org.jspecify.annotations.NullMarked;
