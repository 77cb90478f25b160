/**
 * The individual report as one self-contained HTML page in Bahasa Indonesia, for people to read and
 * to print. Start with {@link io.github.kinerjaasn.schema.report.Report}. Pure: no clock, no
 * network, and every text of a document is escaped.
 */
@NullMarked
package io.github.kinerjaasn.schema.report;

import org.jspecify.annotations.NullMarked;
