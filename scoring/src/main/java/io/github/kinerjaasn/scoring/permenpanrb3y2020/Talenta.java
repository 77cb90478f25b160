package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.career.TalentStatus;
import java.util.Optional;

/**
 * What is known of a person: the plain status, the scored axes, or both (PermenPANRB 3/2020).
 *
 * <pre>{@code
 * Talenta scored =
 *     new Talenta(Optional.empty(), Optional.of(new Sumbu(Rational.of(88), Rational.of(75))));
 * }</pre>
 *
 * @param status performance and potential in words
 * @param sumbu performance and potential in numbers
 */
public record Talenta(Optional<Status> status, Optional<Sumbu> sumbu) {
  /**
   * The plain status (PermenPANRB 20/2025, Pasal 17 ayat (1)).
   *
   * @param kinerja the status of performance
   * @param potensi the status of potential
   */
  public record Status(Rating kinerja, Potential potensi) {}

  /**
   * What the personnel office recorded.
   *
   * @param status performance and potential in words
   * @return the status alone, without scored axes
   */
  public static Talenta of(TalentStatus status) {
    return new Talenta(
        Optional.of(new Status(status.getPerformance(), status.getPotential())), Optional.empty());
  }
}
