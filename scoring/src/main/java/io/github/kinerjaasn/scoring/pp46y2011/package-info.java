/**
 * PP 46/2011 with Perka BKN 1/2013: the numeric appraisal of 2014 to June 2021. Start with {@link
 * io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan#nilai} for one task and {@link
 * io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja#prestasiKerja} for the year; both have a
 * {@code penilaian} beside them that takes unchecked data and answers an outcome with its
 * reasoning. What the texts leave open is in {@link io.github.kinerjaasn.scoring.pp46y2011.Tafsir}.
 * Imports only core and {@code method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.pp46y2011;

import org.jspecify.annotations.NullMarked;
