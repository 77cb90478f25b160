/**
 * PermenPANRB 88/2021: the predicate of an agency's accountability evaluation (AKIP), AA to D.
 * Start with {@link io.github.kinerjaasn.scoring.permenpanrb88y2021.EvaluasiAkip#predikatAkip},
 * which is the operation {@code permenpanrb-88-2021.predikat-akip}. The weights of the components
 * are not modelled. Imports only core and {@code method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import org.jspecify.annotations.NullMarked;
