package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.quantity.Score;

/**
 * The final value with its predicate (PP 30/2019).
 *
 * @param nilai the final value, 0..120
 * @param predikat the predicate
 */
public record HasilKinerja(Score nilai, Predikat predikat) {}
