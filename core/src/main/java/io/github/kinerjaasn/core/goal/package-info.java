/**
 * SMART goals: what they say, what can be checked of each letter, and what only a person can judge.
 * Start with {@link io.github.kinerjaasn.core.goal.SmartGoal} and {@link
 * io.github.kinerjaasn.core.goal.SmartReview}. Imports {@code text}, {@code law}, {@code quantity},
 * {@code period}, {@code check} and {@code indicator}.
 */
@NullMarked
package io.github.kinerjaasn.core.goal;

import org.jspecify.annotations.NullMarked;
