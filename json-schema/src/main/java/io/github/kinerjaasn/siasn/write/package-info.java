/**
 * Records of SIASN as they are written, under the written names: SKP from 2022 on and before,
 * periodic ratings, credit points. A record exists only of a decided outcome. Start with {@link
 * io.github.kinerjaasn.siasn.write.Skp22Entry}. Odd names of the wire format are kept as they are;
 * no connection is made here.
 */
@NullMarked
package io.github.kinerjaasn.siasn.write;

import org.jspecify.annotations.NullMarked;
