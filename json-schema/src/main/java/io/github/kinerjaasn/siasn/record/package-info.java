/**
 * Records of SIASN as they are written and, under other names, as they are read: SKP from 2022 on,
 * periodic ratings, credit points. Start with {@link io.github.kinerjaasn.siasn.record.Skp22Entry}
 * and {@link io.github.kinerjaasn.siasn.record.Skp22Row}. Odd names of the wire format are kept as
 * they are; no connection is made here.
 */
@NullMarked
package io.github.kinerjaasn.siasn.record;

import org.jspecify.annotations.NullMarked;
