package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import java.util.List;
import java.util.Optional;

/**
 * The answers of one respondent, one for each element asked, in the same order for all respondents
 * (PermenPANRB 14/2017).
 *
 * <pre>{@code
 * Tanggapan.of(List.of(4, 3, 4, 4, 3, 4, 4, 3, 4)).lengkap(); // true
 * }</pre>
 *
 * @param jawaban one or more answers, each 1 (worst) to 4 (best), or empty where skipped
 */
public record Tanggapan(List<Optional<Integer>> jawaban) {
  /** The worst answer. */
  public static final int TERENDAH = 1;

  /** The best answer. */
  public static final int TERTINGGI = 4;

  /**
   * Checks the answers and takes a copy.
   *
   * @param jawaban one or more answers, each 1 (worst) to 4 (best), or empty where skipped
   * @throws IllegalArgumentException if there is no element, or an answer is outside 1..4
   */
  public Tanggapan {
    jawaban = List.copyOf(jawaban);
    if (jawaban.isEmpty()) {
      throw new IllegalArgumentException("jawaban must hold one or more elements, was empty");
    }
    for (Optional<Integer> satu : jawaban) {
      if (satu.isPresent() && (satu.get() < TERENDAH || satu.get() > TERTINGGI)) {
        throw new IllegalArgumentException(
            "jawaban must be in 1..4, was " + satu.get() + "\nMungkin: skipped is Optional.empty");
      }
    }
  }

  /**
   * A respondent who answered everything.
   *
   * @param jawaban one or more answers, each 1..4
   * @return the response
   * @throws IllegalArgumentException if there is no element, or an answer is outside 1..4
   */
  public static Tanggapan of(List<Integer> jawaban) {
    return new Tanggapan(jawaban.stream().map(Optional::of).toList());
  }

  /**
   * Whether no element was skipped.
   *
   * @return true if every element has an answer
   */
  public boolean lengkap() {
    for (Optional<Integer> satu : jawaban) {
      if (satu.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
