package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.quantity.Percentage;
import java.util.Optional;

/**
 * A share of a rater beside the same share of the others. No interval is given: an exact one is no
 * ratio of whole numbers.
 *
 * @param counted of how many the share is
 * @param own the rater's share
 * @param others the share of all other raters together; empty if there is nothing to count
 */
public record ShareBeside(int counted, Percentage own, Optional<Percentage> others) {}
