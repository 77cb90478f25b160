/**
 * What an agency's scheme needs of one person that the national appraisal has no field for: levels
 * by rater, realisations by place, the quality of indicators, numbers of the unit. Start with
 * {@link io.github.kinerjaasn.core.entry.SchemeEntries}. Must not import schemes.
 */
@NullMarked
package io.github.kinerjaasn.core.entry;

import org.jspecify.annotations.NullMarked;
