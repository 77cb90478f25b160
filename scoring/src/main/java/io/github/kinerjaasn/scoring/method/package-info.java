/**
 * Building blocks of rules: bands without gaps, total matrices, dated values. They hold the numbers
 * of a regulation as data and refuse at construction what would leave a case without an answer.
 * Imports only core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.method;

import org.jspecify.annotations.NullMarked;
