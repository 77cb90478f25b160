/**
 * The performance plan (sasaran kinerja pegawai, SKP): planned results with indicators or success
 * measures, expected behaviour by the seven BerAKHLAK values, and the attachment. Start with {@link
 * io.github.kinerjaasn.core.plan.Skp} and {@link io.github.kinerjaasn.core.plan.SkpCheck}. Imports
 * the packages of core except {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.plan;

import org.jspecify.annotations.NullMarked;
