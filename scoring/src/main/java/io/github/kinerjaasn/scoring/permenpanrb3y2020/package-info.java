/**
 * PermenPANRB 3/2020 as amended by 20/2025, with the scored variant of Kepka BKN 411/2025: the nine
 * boxes of talent management. Start with {@link
 * io.github.kinerjaasn.scoring.permenpanrb3y2020.KotakTalenta#kotak}, which is the operation {@code
 * talenta.kotak}; {@link io.github.kinerjaasn.scoring.permenpanrb3y2020.TalentaBerskor} computes
 * the scored axes. Sources disagree which axis is X, so the axes have names only. Imports only core
 * and {@code method}.
 */
@NullMarked
package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import org.jspecify.annotations.NullMarked;
