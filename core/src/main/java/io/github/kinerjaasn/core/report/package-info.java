/**
 * What an office reports through the year: one book a year and post or unit, one report a month. A
 * month without a report is missing, never zero. Start with {@link
 * io.github.kinerjaasn.core.report.ReportBook}. Imports {@code text}, {@code law}, {@code
 * quantity}, {@code period}, {@code outcome}, {@code check} and {@code indicator}.
 */
@NullMarked
package io.github.kinerjaasn.core.report;

import org.jspecify.annotations.NullMarked;
