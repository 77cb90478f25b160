/**
 * KMK 127/2026 as one named agency profile, that of the Ministry of Finance: not national law, and
 * known from secondary sources only. Here its values: from work results and behaviour to the
 * employee value, calibration, discipline and the organisation's label. Start with {@link
 * io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja#nhk} ({@code kmk-127-2026.nhk}) and
 * {@link io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja#nilaiKinerja} ({@code
 * kmk-127-2026.nilai-kinerja}). Imports core, {@code method}, the indicators of the same text
 * ({@code kmk127y2026iki}) and the national matrix of {@code permenpanrb6y2022}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.kmk127y2026;

import org.jspecify.annotations.NullMarked;
