/**
 * Rated persons and their raters: employee numbers, ranks, grades, posts. Start with {@link
 * io.github.kinerjaasn.core.person.Person}. Imports only {@code text}, {@code law} and {@code
 * check}.
 */
@NullMarked
package io.github.kinerjaasn.core.person;

import org.jspecify.annotations.NullMarked;
