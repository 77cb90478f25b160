/**
 * Rated persons and their raters: employee numbers, ranks, grades, posts. Start with {@link
 * io.github.kinerjaasn.core.person.Nip}. Imports only {@code text} and {@code law}.
 */
@NullMarked
package io.github.kinerjaasn.core.person;

import org.jspecify.annotations.NullMarked;
