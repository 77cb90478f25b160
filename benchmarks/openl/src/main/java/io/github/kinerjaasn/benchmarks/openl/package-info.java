/** The work as tables of a workbook on OpenL Tablets. */
@NullMarked
package io.github.kinerjaasn.benchmarks.openl;

import org.jspecify.annotations.NullMarked;
