/**
 * The Bean Validation constraints that carry limits and demands on the accessors of documents.
 * Start with {@link io.github.kinerjaasn.core.constraint.Consistent} and {@link
 * io.github.kinerjaasn.core.constraint.Line}. Each judges as {@code check} does and adds nothing;
 * its validators are loaded only by a Bean Validation provider. Imports {@code check}, {@code
 * outcome} and {@code quantity}.
 */
@NullMarked
package io.github.kinerjaasn.core.constraint;

import org.jspecify.annotations.NullMarked;
