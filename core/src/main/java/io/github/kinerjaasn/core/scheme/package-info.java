/**
 * An agency's own rating scheme as data: its frame and sources, the parts it is made of, bands,
 * labels and matrix. A small closed algebra; nothing here computes. Start with {@link
 * io.github.kinerjaasn.core.scheme.Scheme}. May import every package of core.
 */
@NullMarked
package io.github.kinerjaasn.core.scheme;

import org.jspecify.annotations.NullMarked;
