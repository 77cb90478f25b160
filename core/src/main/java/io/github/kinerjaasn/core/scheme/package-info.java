/**
 * An agency's own rating scheme as data: how achievements are computed, weighted, combined,
 * adjusted and labelled, each part with its source. A small closed algebra; nothing here computes.
 * Start with {@link io.github.kinerjaasn.core.scheme.Scheme}. May import every package of core.
 */
@NullMarked
package io.github.kinerjaasn.core.scheme;

import org.jspecify.annotations.NullMarked;
