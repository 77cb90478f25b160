/**
 * The rating of an evaluation document under the regime of its period. Start with {@link
 * io.github.kinerjaasn.scoring.evaluation.Evaluator}; the classes named after a text read its
 * inputs from the document. Imports {@code regime} and the packages of the legal texts.
 */
@NullMarked
package io.github.kinerjaasn.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
