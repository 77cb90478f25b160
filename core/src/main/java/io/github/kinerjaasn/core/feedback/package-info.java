/**
 * What people say about a person's work, with the evidence that it must point to. Start with {@link
 * io.github.kinerjaasn.core.feedback.FeedbackFile}. Nobody is named: who speaks is a role. Imports
 * {@code text}, {@code law}, {@code outcome}, {@code check}, {@code plan} and {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.feedback;

import org.jspecify.annotations.NullMarked;
