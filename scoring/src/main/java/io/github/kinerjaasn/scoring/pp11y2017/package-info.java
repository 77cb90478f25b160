/**
 * PP 11/2017 with PP 17/2020, as far as it follows a rating: the training hours that a PNS has a
 * right to each year. Start with {@link
 * io.github.kinerjaasn.scoring.pp11y2017.PengembanganKompetensi}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.pp11y2017;

import org.jspecify.annotations.NullMarked;
