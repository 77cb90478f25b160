package io.github.kinerjaasn.scoring.se3y2021;

import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;

/**
 * A converted first half.
 *
 * @param nilai the value on the scale of PP 30/2019, 0..120
 * @param predikat the band of that value, without asking for a new idea
 * @param pindahPita whether the converted value lies in another band than the value of PP 46/2011
 *     did: 60.5 is KURANG there and converts to 70.06, CUKUP
 */
public record HasilKonversi(Score nilai, Predikat predikat, boolean pindahPita) {}
