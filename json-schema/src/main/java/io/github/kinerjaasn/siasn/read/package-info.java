/**
 * Records of SIASN as they are read, under the read names: SKP from 2022 on and before, periodic
 * ratings, credit points. A quadrant is compared with the matrix, and unknown members are kept.
 * Start with {@link io.github.kinerjaasn.siasn.read.Skp22Row}. Odd names of the wire format are
 * kept as they are; no connection is made here.
 */
@NullMarked
package io.github.kinerjaasn.siasn.read;

import org.jspecify.annotations.NullMarked;
