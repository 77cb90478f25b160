package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.siasn.code.PnsId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An official as an SKP before 2022 carries one.
 *
 * @param id the id in SIASN
 * @param rater name, number, rank, post, unit and status
 * @param tmtGolongan since when the rank is held
 */
public record PejabatData(Optional<PnsId> id, RaterData rater, Optional<LocalDate> tmtGolongan) {
  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PejabatData[]";
  }
}
