/** The work as the workbook of an agency on Apache POI. */
@NullMarked
package io.github.kinerjaasn.benchmarks.poi;

import org.jspecify.annotations.NullMarked;
