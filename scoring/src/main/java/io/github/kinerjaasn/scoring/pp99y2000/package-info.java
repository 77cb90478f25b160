/**
 * PP 99/2000 with PP 12/2002: rank promotion of PNS, as far as it looks at performance. Start with
 * {@link io.github.kinerjaasn.scoring.pp99y2000.KenaikanPangkat}. What is not known stays unknown;
 * later changes of the text have not been seen.
 */
@NullMarked
package io.github.kinerjaasn.scoring.pp99y2000;

import org.jspecify.annotations.NullMarked;
