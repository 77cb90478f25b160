package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import java.util.Optional;

/**
 * The two ratings of a record. The quadrant is not a part of it: it follows from the matrix.
 *
 * <pre>{@code
 * Ratings ratings = new Ratings(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI);
 * ratings.predicate(); // KURANG
 * }</pre>
 *
 * @param result the rating of work results
 * @param behaviour the rating of work behaviour
 */
public record Ratings(Rating result, Rating behaviour) {
  /**
   * The predicate by the matrix of PermenPANRB 6/2022.
   *
   * @return the predicate; its {@link Predicate#quadrant} is the code of the exchange
   */
  public Predicate predicate() {
    return Kuadran.KUADRAN.at(result, behaviour);
  }

  /**
   * What is wrong with a quadrant that stands beside the two ratings.
   *
   * @param quadrant the code, 1..5
   * @param name the member that holds it
   * @return the finding, or empty if the quadrant is the matrix's
   */
  public Optional<Violation> mismatch(int quadrant, String name) {
    int own = predicate().quadrant();
    return quadrant == own
        ? Optional.empty()
        : Optional.of(
            Violation.error(
                    "/" + name,
                    ViolationCode.INCONSISTENT,
                    Text.of(
                        "kuadran tidak sesuai matriks hasil kerja × perilaku kerja",
                        "the quadrant is not the matrix's for the two ratings"),
                    Text.of(
                        "hitung ulang kuadran dari kedua rating, lalu simpan dengan id yang sama",
                        "derive the quadrant from the ratings and save it under the same id"),
                    Kuadran.PREDIKAT.basis())
                .withFound(quadrant)
                .withAllowed(own));
  }
}
