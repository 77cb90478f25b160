/**
 * SE MenPANRB 3/2021: the value of January to June 2021 converted to the scale of PP 30/2019, and
 * both halves integrated into one value of the year. Start with {@link
 * io.github.kinerjaasn.scoring.se3y2021.Konversi#konversi} and {@link
 * io.github.kinerjaasn.scoring.se3y2021.Integrasi#integrasi}. Imports core, {@code method}, {@code
 * pp46y2011}, whose values it converts, and {@code pp30y2019}, whose scale they get.
 */
@NullMarked
package io.github.kinerjaasn.scoring.se3y2021;

import org.jspecify.annotations.NullMarked;
