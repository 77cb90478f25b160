/**
 * Saving records in SIASN through a connection that the caller provides: what is sent, what answers
 * mean, and a batch that reads back whatever it saves. Start with {@link
 * io.github.kinerjaasn.siasn.transfer.Exchanger} and {@link
 * io.github.kinerjaasn.siasn.transfer.Batch}. Holds no host, no credential and no HTTP library.
 */
@NullMarked
package io.github.kinerjaasn.siasn.transfer;

import org.jspecify.annotations.NullMarked;
