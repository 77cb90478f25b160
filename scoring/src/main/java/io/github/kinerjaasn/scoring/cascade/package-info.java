/**
 * What a performance tree gives: achievement rolled up from persons to the vision, with the share
 * of every contributor, and predicates spread over units. Start with {@link
 * io.github.kinerjaasn.scoring.cascade.CascadeRollUp}. Imports {@code se3y2023} and core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.cascade;

import org.jspecify.annotations.NullMarked;
