/**
 * Proposals for the rating of work results from measured achievement. National law gives no such
 * formula: a proposal is named, replaceable, says that it is not national law, and the rater
 * decides. Start with {@link io.github.kinerjaasn.scoring.proposal.RatingProposal}. Imports {@code
 * method} and core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.proposal;

import org.jspecify.annotations.NullMarked;
