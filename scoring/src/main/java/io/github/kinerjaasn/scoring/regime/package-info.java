/**
 * Which rules govern a period, and the rating of an evaluation document under them. Start with
 * {@link io.github.kinerjaasn.scoring.regime.Evaluator}; {@link
 * io.github.kinerjaasn.scoring.regime.Regulations} chooses by date. Imports the packages of the
 * legal texts; none of them imports this one.
 */
@NullMarked
package io.github.kinerjaasn.scoring.regime;

import org.jspecify.annotations.NullMarked;
