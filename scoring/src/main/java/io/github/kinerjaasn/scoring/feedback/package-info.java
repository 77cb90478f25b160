/**
 * Feedback of many and judging together: 360-degree feedback by role that never shows who said what
 * ({@link io.github.kinerjaasn.scoring.feedback.MultiRater}), and a panel whose independent marks
 * stand beside its consensus ({@link io.github.kinerjaasn.scoring.feedback.Panel}). Neither gives a
 * rating: the rater does.
 */
@NullMarked
package io.github.kinerjaasn.scoring.feedback;

import org.jspecify.annotations.NullMarked;
