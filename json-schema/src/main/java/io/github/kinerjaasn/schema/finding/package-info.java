/**
 * What is wrong with a document that is being read: collected, worded in both languages, and placed
 * at line and column. Internal: not exported. Start with {@link
 * io.github.kinerjaasn.schema.finding.Findings}. Imports nothing of the forms that find it.
 */
@NullMarked
package io.github.kinerjaasn.schema.finding;

import org.jspecify.annotations.NullMarked;
