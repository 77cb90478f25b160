/**
 * What an office writes down through the year: monthly reports, answers of a satisfaction survey,
 * the catalogue of indicators by post, feedback with its evidence, candidates for an award. Start
 * with {@link io.github.kinerjaasn.core.report.ReportBook}. Imports {@code text}, {@code law},
 * {@code quantity}, {@code period}, {@code outcome}, {@code check}, {@code person}, {@code
 * indicator} and {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.report;

import org.jspecify.annotations.NullMarked;
