/**
 * What all records of SIASN share when they are read or written: lenient members, findings, and the
 * names that differ between two kinds of rating. Not exported. Start with {@link
 * io.github.kinerjaasn.siasn.form.RowReader}. Knows no record.
 */
@NullMarked
package io.github.kinerjaasn.siasn.form;

import org.jspecify.annotations.NullMarked;
