package io.github.kinerjaasn.scoring.pp30y2019;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a person who missed the targets (PP 30/2019).
 *
 * @param jabatan the group of the post
 * @param mulaiPerbaikan the first day of the time to improve
 * @param targetTercapai whether the targets have been met since
 * @param ujiKompetensiSelesai whether the competency test was held
 * @param lowonganTersedia whether another suitable or a lower post is vacant
 * @param mulaiPenempatan the first day of a placement without a vacancy; empty if there is none
 */
public record KeadaanPembinaan(
    Jabatan jabatan,
    LocalDate mulaiPerbaikan,
    boolean targetTercapai,
    boolean ujiKompetensiSelesai,
    boolean lowonganTersedia,
    Optional<LocalDate> mulaiPenempatan) {

  /** The groups of posts. */
  public enum Jabatan {
    /** A senior leadership post. */
    JPT,
    /** An administrative post. */
    JA,
    /** A functional post. */
    JF
  }

  /**
   * Checks the order of the days.
   *
   * @param jabatan the group of the post
   * @param mulaiPerbaikan the first day of the time to improve
   * @param targetTercapai whether the targets have been met since
   * @param ujiKompetensiSelesai whether the competency test was held
   * @param lowonganTersedia whether another suitable or a lower post is vacant
   * @param mulaiPenempatan the first day of a placement without a vacancy; empty if there is none
   * @throws IllegalArgumentException if the placement begins before the time to improve
   */
  public KeadaanPembinaan {
    if (mulaiPenempatan.isPresent() && mulaiPenempatan.get().isBefore(mulaiPerbaikan)) {
      throw new IllegalArgumentException(
          "mulaiPenempatan must not be before "
              + mulaiPerbaikan
              + ", was "
              + mulaiPenempatan.get());
    }
  }
}
