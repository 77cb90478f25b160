/**
 * PP 53/2010: the SKP thresholds of the former discipline rule, in force until 31 August 2021. PP
 * 94/2021 has no such rule. Start with {@link
 * io.github.kinerjaasn.scoring.pp53y2010.PelanggaranSkp#pelanggaran}. Imports only core and {@code
 * method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.pp53y2010;

import org.jspecify.annotations.NullMarked;
