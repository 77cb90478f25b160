/**
 * The catalogue of indicators by post, with how far the holder of each post can influence them.
 * Start with {@link io.github.kinerjaasn.core.catalogue.IndicatorCatalogue}. Whether an indicator
 * fits its post is judged in {@code scoring}. Imports {@code text}, {@code outcome}, {@code check},
 * {@code person} and {@code indicator}.
 */
@NullMarked
package io.github.kinerjaasn.core.catalogue;

import org.jspecify.annotations.NullMarked;
