/**
 * The numbers that an appraisal holds under older regimes and in one ministry: inputs of PP
 * 46/2011, PP 30/2019 and KMK 127/2026. Start with {@link
 * io.github.kinerjaasn.core.numeric.Pp46Inputs}. Imports {@code text}, {@code law}, {@code
 * quantity}, {@code check} and {@code plan}.
 */
@NullMarked
package io.github.kinerjaasn.core.numeric;

import org.jspecify.annotations.NullMarked;
