/**
 * What an office makes of its reports through the year: months consolidated to quarters and the
 * year, the satisfaction index with its margins, findings on a catalogue of indicators, a sheet of
 * criteria that everybody can read, award proposals with reasons. Start with {@link
 * io.github.kinerjaasn.scoring.report.MonthlyConsolidation}. Imports {@code method}, {@code
 * permenpanrb14y2017}, {@code permenpanrb6y2022}, {@code se3y2023} and core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.report;

import org.jspecify.annotations.NullMarked;
