package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.quantity.Score;
import java.util.Optional;

/**
 * The scores of one task (PP 46/2011).
 *
 * @param kuantitas the score of the output; may exceed 100
 * @param kualitas the score of the quality
 * @param waktu the score of the time
 * @param biaya the score of the cost; empty if the task has no budget
 * @param nilai the score of the task
 */
public record HasilKegiatan(
    Score kuantitas, Score kualitas, Score waktu, Optional<Score> biaya, Score nilai) {}
