/**
 * PermenPANRB 6/2022, the working rule since 1 January 2022: two ratings give a predicate by a
 * matrix; there is no national number. Start with {@link
 * io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran}. Imports {@code method} and core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.permenpanrb6y2022;

import org.jspecify.annotations.NullMarked;
