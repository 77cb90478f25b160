package io.github.kinerjaasn.scoring.rater;

import java.util.Optional;

/**
 * What can be said of one rater; what rests on too few levels is not said.
 *
 * @param rater the pseudonym
 * @param levels how many levels the rater gave
 * @param severity how strict against others; from {@link RaterDiagnostics#MIN_COMPARED} comparisons
 *     on
 * @param central the share of middle levels; from {@link RaterDiagnostics#MIN_LEVELS} levels on
 * @param halo the share of persons with one and the same level on all topics; from {@link
 *     RaterDiagnostics#MIN_PERSONS} persons with two topics or more on
 */
public record RaterProfile(
    String rater,
    int levels,
    Optional<Severity> severity,
    Optional<ShareBeside> central,
    Optional<ShareBeside> halo) {}
