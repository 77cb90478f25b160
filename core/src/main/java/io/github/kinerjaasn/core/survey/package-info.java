/**
 * The community satisfaction survey of PermenPANRB 14/2017 as it was answered, without names. Start
 * with {@link io.github.kinerjaasn.core.survey.SatisfactionSurvey}. Holds answers only: the index
 * is made in {@code scoring}. Imports {@code text}, {@code law}, {@code period}, {@code outcome}
 * and {@code check}.
 */
@NullMarked
package io.github.kinerjaasn.core.survey;

import org.jspecify.annotations.NullMarked;
