/**
 * PermenPANRB 14/2017: the community satisfaction survey and its index (IKM), a realisation that
 * service staff are often measured by. Start with {@link
 * io.github.kinerjaasn.scoring.permenpanrb14y2017.IndeksKepuasan#hasilSurvei}, which is the
 * operation {@code permenpanrb-14-2017.ikm}; {@link
 * io.github.kinerjaasn.scoring.permenpanrb14y2017.UkuranSampel} says how many respondents are
 * needed. Imports only core and {@code method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import org.jspecify.annotations.NullMarked;
