/**
 * PermenPANRB 8/2021: the numeric rule of July to December 2021. Start with {@link
 * io.github.kinerjaasn.scoring.permenpanrb8y2021.CapaianIndikator#capaian} for an achievement,
 * {@link io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiJpt#nilai} for its value in a senior
 * leadership post, {@link io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiSkp} for the plan and
 * {@link io.github.kinerjaasn.scoring.permenpanrb8y2021.PerilakuKerja} for facts of behaviour.
 * Weights and tables that were not seen are supplied by the caller, see {@link
 * io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir#notModelled}. Imports only core and {@code
 * method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import org.jspecify.annotations.NullMarked;
