/**
 * How several people judge: the session of a panel with its independent marks and what was agreed,
 * and the register of all levels that raters gave. Start with {@link
 * io.github.kinerjaasn.core.judgement.PanelSession}. Nobody is named. Imports {@code text}, {@code
 * law}, {@code period}, {@code outcome}, {@code check}, {@code constraint} and {@code appraisal}.
 */
@NullMarked
package io.github.kinerjaasn.core.judgement;

import org.jspecify.annotations.NullMarked;
