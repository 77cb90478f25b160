/**
 * What may follow a rating (tindak lanjut): proposals with their conditions, dates and bases, for
 * people who decide. Start with {@link io.github.kinerjaasn.scoring.advice.Advisor}. Nothing here
 * changes a rating, and nothing that is not known is assumed.
 */
@NullMarked
package io.github.kinerjaasn.scoring.advice;

import org.jspecify.annotations.NullMarked;
