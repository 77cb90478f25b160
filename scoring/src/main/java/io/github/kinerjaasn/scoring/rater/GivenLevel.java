package io.github.kinerjaasn.scoring.rater;

/**
 * A level that one rater gave one person on one topic. More is better.
 *
 * @param rater a pseudonym
 * @param person a pseudonym of the rated person
 * @param topic such as a core value
 * @param level a step of the scale
 */
public record GivenLevel(String rater, String person, String topic, int level) {}
