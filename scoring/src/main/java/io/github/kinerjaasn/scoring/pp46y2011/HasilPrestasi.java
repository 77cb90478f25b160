package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.quantity.Score;

/**
 * The work achievement of a year under PP 46/2011.
 *
 * @param nilaiSkp the SKP score with extra tasks and creativity; may exceed 100
 * @param nilaiPerilaku the behaviour score, 0..100
 * @param nilai 60 % of the one and 40 % of the other
 * @param sebutan the label of the value
 */
public record HasilPrestasi(Score nilaiSkp, Score nilaiPerilaku, Score nilai, Sebutan sebutan) {}
