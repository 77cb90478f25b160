/**
 * What was achieved and how it is judged: realisations, feedback, ratings, and the document that is
 * evaluated. Start with {@link io.github.kinerjaasn.core.appraisal.Evaluation} and {@link
 * io.github.kinerjaasn.core.appraisal.AppraisalCheck}. Imports the other packages of core.
 */
@NullMarked
package io.github.kinerjaasn.core.appraisal;

import org.jspecify.annotations.NullMarked;
