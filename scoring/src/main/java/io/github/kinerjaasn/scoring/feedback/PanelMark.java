package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Rating;
import java.time.LocalDate;

/**
 * What one assessor gave on one criterion, before the panel spoke.
 *
 * @param assessor a pseudonym or a seat, such as {@code Tim-2}
 * @param criterion what was judged
 * @param rating the mark
 * @param on the day
 */
public record PanelMark(String assessor, Criterion criterion, Rating rating, LocalDate on) {
  /**
   * A criterion within its group.
   *
   * @param group such as {@code Produktivitas}, {@code Mutu}, {@code Inovasi}
   * @param name such as {@code Ketepatan waktu laporan}
   */
  public record Criterion(String group, String name) implements Comparable<Criterion> {
    @Override
    public int compareTo(Criterion other) {
      int byGroup = group.compareTo(other.group);
      return byGroup != 0 ? byGroup : name.compareTo(other.name);
    }
  }
}
