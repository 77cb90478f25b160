package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.quantity.Score;
import java.util.Optional;

/**
 * The value of an indicator (PermenPANRB 8/2021).
 *
 * @param nilai 0..120; empty where the formula was not seen
 * @param kategori the category
 */
public record NilaiIki(Optional<Score> nilai, Kategori kategori) {}
