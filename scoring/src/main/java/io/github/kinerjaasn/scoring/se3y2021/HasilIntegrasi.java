package io.github.kinerjaasn.scoring.se3y2021;

import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;

/**
 * The year 2021.
 *
 * @param pertama the converted first half
 * @param nilai the value of the year on the scale of PP 30/2019, 0..120
 * @param predikat the predicate of the year
 */
public record HasilIntegrasi(HasilKonversi pertama, Score nilai, Predikat predikat) {}
