/**
 * SE MenPANRB 3/2023: how the predicates of a unit are fixed, with the guide for spreading them
 * under the organisation's own predicate. Start with {@link
 * io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi}. Imports {@code method} and core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.se3y2023;

import org.jspecify.annotations.NullMarked;
