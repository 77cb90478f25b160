/**
 * Rated persons and their raters, with their employee numbers. Start with {@link
 * io.github.kinerjaasn.core.person.Person}. Imports only {@code text}, {@code law}, {@code check}
 * and {@code post}.
 */
@NullMarked
package io.github.kinerjaasn.core.person;

import org.jspecify.annotations.NullMarked;
