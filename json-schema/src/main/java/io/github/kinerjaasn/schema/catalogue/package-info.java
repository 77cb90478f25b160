/**
 * The published JSON Schemas: which there are, their versions, and the rules that JSON Schema
 * cannot say. Start with {@link io.github.kinerjaasn.schema.catalogue.SchemaCatalogue}. Imports
 * nothing of the reader; tests prove that both mean the same.
 */
@NullMarked
package io.github.kinerjaasn.schema.catalogue;

import org.jspecify.annotations.NullMarked;
