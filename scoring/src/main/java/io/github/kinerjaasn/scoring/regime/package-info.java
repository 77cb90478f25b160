/**
 * Which rules govern a period, and all that they leave open. Start with {@link
 * io.github.kinerjaasn.scoring.regime.Regulations}, which chooses by date. Imports the packages of
 * the legal texts; none of them imports this one.
 */
@NullMarked
package io.github.kinerjaasn.scoring.regime;

import org.jspecify.annotations.NullMarked;
