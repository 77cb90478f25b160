/**
 * Raw cases of a service, as an office registers them: when a case came in, when each step of it
 * was done, and who handled it, with the calendar that says which days are worked. Start with
 * {@link io.github.kinerjaasn.core.measure.CaseRegister}. Imports {@code text}, {@code law}, {@code
 * quantity}, {@code period}, {@code outcome} and {@code check}.
 */
@NullMarked
package io.github.kinerjaasn.core.measure;

import org.jspecify.annotations.NullMarked;
