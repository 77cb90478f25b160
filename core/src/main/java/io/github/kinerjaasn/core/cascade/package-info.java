/**
 * The performance tree (penjenjangan kinerja): what the vision asks, which objectives, indicators,
 * units and persons carry it, and with which shares. A document that may be a draft; its check says
 * all that is wrong at once. Start with {@link io.github.kinerjaasn.core.cascade.Cascade}. Imports
 * {@code text}, {@code law}, {@code quantity}, {@code period}, {@code outcome}, {@code check} and
 * {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.cascade;

import org.jspecify.annotations.NullMarked;
