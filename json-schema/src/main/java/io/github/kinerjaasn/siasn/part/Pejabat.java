package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.siasn.code.PnsId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An official who signs an SKP before 2022: the rater, or the rater's superior.
 *
 * <pre>{@code
 * Pejabat penilai = new Pejabat(rater, Optional.of(id), Optional.of(LocalDate.of(2018, 4, 1)));
 * }</pre>
 *
 * @param rater who it is
 * @param id the id in SIASN; a civil servant has one
 * @param tmtGolongan since when the rank is held; a civil servant has such a day
 */
public record Pejabat(Rater rater, Optional<PnsId> id, Optional<LocalDate> tmtGolongan) {
  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "Pejabat[]";
  }
}
