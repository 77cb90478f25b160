package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import java.util.List;

/**
 * The responses of a survey (PermenPANRB 14/2017).
 *
 * <pre>{@code
 * Survei survei = new Survei(List.of(Tanggapan.of(List.of(4, 3, 4, 4, 3, 4, 4, 3, 4))));
 * survei.unsur(); // 9
 * }</pre>
 *
 * @param tanggapan one or more, all with the same number of elements
 */
public record Survei(List<Tanggapan> tanggapan) {
  /**
   * Checks the shape and takes a copy.
   *
   * @param tanggapan one or more, all with the same number of elements
   * @throws IllegalArgumentException if there is no response, or the numbers of elements differ
   */
  public Survei {
    tanggapan = List.copyOf(tanggapan);
    if (tanggapan.isEmpty()) {
      throw new IllegalArgumentException("tanggapan must hold one or more, was empty");
    }
    int unsur = tanggapan.get(0).jawaban().size();
    for (Tanggapan satu : tanggapan) {
      if (satu.jawaban().size() != unsur) {
        throw new IllegalArgumentException(
            "tanggapan must all have " + unsur + " elements, one had " + satu.jawaban().size());
      }
    }
  }

  /**
   * How many elements were asked.
   *
   * @return 1 or more; nine when all of {@link Unsur} are asked
   */
  public int unsur() {
    return tanggapan.get(0).jawaban().size();
  }
}
