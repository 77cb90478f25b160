/**
 * The indicators (IKI) of KMK 127/2026, the profile of the Ministry of Finance: achievement by
 * polarity, consolidation over periods, quality weights, and how many indicators a plan has. Known
 * from secondary sources only. Start with {@link
 * io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki#capaianIki} ({@code
 * kmk-127-2026.capaian-iki}). What the values make of them is in {@code kmk127y2026}, which this
 * package must not import; it imports core and {@code method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.kmk127y2026iki;

import org.jspecify.annotations.NullMarked;
