/**
 * KMK 127/2026 as one named agency profile, that of the Ministry of Finance: not national law, and
 * known from secondary sources only. Entry points by operation: {@link
 * io.github.kinerjaasn.scoring.kmk127y2026.CapaianIki#capaianIki} ({@code
 * kmk-127-2026.capaian-iki}), {@link io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja#nhk}
 * ({@code kmk-127-2026.nhk}), {@link
 * io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja#nilaiKinerja} ({@code
 * kmk-127-2026.nilai-kinerja}). Consolidation, quality weights, calibration, discipline and the
 * organisation's label stand in classes of their own. Imports core, {@code method} and the national
 * matrix of {@code permenpanrb6y2022}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.kmk127y2026;

import org.jspecify.annotations.NullMarked;
