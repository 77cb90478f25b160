package io.github.kinerjaasn.siasn.form;

/**
 * The names of an official in an SKP before 2022, written and read alike.
 *
 * @param start how most names begin
 * @param id the person id
 * @param status the status
 */
public record PejabatNames(String start, String id, String status) {
  /** The rater. */
  public static final PejabatNames PENILAI =
      new PejabatNames("penilai", "pejabatPenilai", "statusPenilai");

  /** The rater's superior. */
  public static final PejabatNames ATASAN =
      new PejabatNames("atasanPenilai", "atasanPejabatPenilai", "statusAtasanPenilai");

  /**
   * A name that begins alike.
   *
   * @param end such as {@code NipNrp}
   * @return such as {@code penilaiNipNrp}
   */
  public String name(String end) {
    return start + end;
  }
}
