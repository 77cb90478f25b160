package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.siasn.code.PnsId;
import java.util.Optional;

/**
 * What an SKP before 2022 carries beside its numbers.
 *
 * <pre>{@code
 * SkpFrame frame =
 *     new SkpFrame("2", penilai, atasan, Optional.of(PnsId.parse(pengguna)), Optional.empty());
 * }</pre>
 *
 * @param jenisJabatan the kind of post, an id of {@link
 *     io.github.kinerjaasn.siasn.code.CodeLists#JENIS_JABATAN}
 * @param penilai the rater
 * @param atasan the rater's superior
 * @param pengguna the id of the user who sends, for records before 2021
 * @param jenisPeraturan the code of the regulation, for 2021; its values are not known here, so it
 *     is the caller's
 */
public record SkpFrame(
    String jenisJabatan,
    Pejabat penilai,
    Pejabat atasan,
    Optional<PnsId> pengguna,
    Optional<String> jenisPeraturan) {
  /** Shows the kind of post alone. */
  @Override
  public String toString() {
    return "SkpFrame[jenisJabatan=" + jenisJabatan + "]";
  }
}
