/**
 * The schemes that come with the library, each with its sources and how sure they are. Start with
 * {@link io.github.kinerjaasn.scoring.sample.ShippedSchemes}. Must not import comparisons.
 */
@NullMarked
package io.github.kinerjaasn.scoring.sample;

import org.jspecify.annotations.NullMarked;
