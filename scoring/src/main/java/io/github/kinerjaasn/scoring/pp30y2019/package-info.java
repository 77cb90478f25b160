/**
 * PP 30/2019: the parent regulation of performance appraisal, with its numeric scale for July to
 * December 2021. Start with {@link io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja}: {@code
 * penilaianKinerja} for checked data, {@code penilaian} for an outcome with its reasoning. {@link
 * io.github.kinerjaasn.scoring.pp30y2019.Keberatan} and {@link
 * io.github.kinerjaasn.scoring.pp30y2019.TindakLanjut} give dates and next steps of the follow-up.
 * Imports only core and {@code method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.pp30y2019;

import org.jspecify.annotations.NullMarked;
