/**
 * Indicators measured from raw cases: how long a service takes against its standard, for a team and
 * for each person in it, before and after a change of the process. Every definition is stated; no
 * statistics beyond it. Start with {@link io.github.kinerjaasn.scoring.measure.CaseTimes}. Imports
 * core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.measure;

import org.jspecify.annotations.NullMarked;
