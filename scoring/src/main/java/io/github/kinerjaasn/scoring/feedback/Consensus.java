package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.scoring.feedback.PanelMark.Criterion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a panel agreed on one criterion, after the independent marks.
 *
 * @param criterion what was judged
 * @param rating what was agreed
 * @param reasons why, where given; needed where no assessor had given that mark
 * @param on the day
 */
public record Consensus(
    Criterion criterion, Rating rating, Optional<String> reasons, LocalDate on) {}
