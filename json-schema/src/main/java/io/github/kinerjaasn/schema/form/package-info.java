/**
 * How types look in JSON, found once by their public shape, and how their values are read.
 * Internal: not exported. Start with {@link io.github.kinerjaasn.schema.form.Documents}. Holds no
 * knowledge of single documents.
 */
@NullMarked
package io.github.kinerjaasn.schema.form;

import org.jspecify.annotations.NullMarked;
