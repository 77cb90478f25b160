/**
 * How schemas change: a comparison that classes a change and proves it by documents, and the steps
 * by which readers take documents of older versions. Start with {@link
 * io.github.kinerjaasn.schema.evolution.SchemaDiff} and {@link
 * io.github.kinerjaasn.schema.evolution.Migrations}. Knows JSON trees only; the caller brings the
 * validator.
 */
@NullMarked
package io.github.kinerjaasn.schema.evolution;

import org.jspecify.annotations.NullMarked;
