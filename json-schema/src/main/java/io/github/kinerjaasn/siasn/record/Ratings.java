package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.regime.EvaluationResult;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.Labels;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two ratings of a record. The quadrant is not a part of it: it follows from the matrix.
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

  /** The ratings of a decided evaluation from 2022 on whose quadrant is that of the matrix. */
  static Optional<Ratings> of(EvaluationResult rated, Wrong wrong) {
    if (rated.regime() != Regime.PERMENPANRB_6_2022) {
      wrong.inconsistent(
          "kuadranKinerjaNilai",
          Text.of(
                  "rezim {0} tidak mengenal kuadran; tempatnya {1}",
                  "{0} knows no quadrant; its place is {1}")
              .with(rated.regime(), Area.of(rated.regime())));
      return Optional.empty();
    }
    if (rated.resultRating().isEmpty()) {
      wrong.missing("hasilKinerjaNilai");
    }
    if (rated.behaviourRating().isEmpty()) {
      wrong.missing("perilakuKerjaNilai");
    }
    if (rated.quadrant().isEmpty()) {
      wrong.missing("kuadranKinerjaNilai");
    }
    Optional<Ratings> ratings =
        rated
            .resultRating()
            .flatMap(result -> rated.behaviourRating().map(other -> new Ratings(result, other)));
    ratings.ifPresent(
        both -> rated.quadrant().ifPresent(one -> both.demand(one, "kuadranKinerjaNilai", wrong)));
    return ratings;
  }

  private void demand(int quadrant, String name, Wrong wrong) {
    if (quadrant != predicate().quadrant()) {
      wrong.add(
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
              .withAllowed(predicate().quadrant()));
    }
  }

  /** Puts the three small whole numbers. */
  void write(Map<String, JsonValue> members) {
    members.put("hasilKinerjaNilai", JsonNumber.of(result.code()));
    members.put("perilakuKerjaNilai", JsonNumber.of(behaviour.code()));
    members.put("kuadranKinerjaNilai", JsonNumber.of(predicate().quadrant()));
  }

  /**
   * Reads ratings and quadrant, each a number with a label beside it.
   *
   * @param behaviourNumber the name of the behaviour's number, which has a capital in one record
   * @param quadrantNumber the name of the quadrant's number, likewise
   * @param quadrantLabel the name of the quadrant's label
   * @param readLabel how that label is read
   */
  static Optional<Ratings> read(
      RowReader in,
      String behaviourNumber,
      String quadrantNumber,
      String quadrantLabel,
      Function<String, Optional<Predicate>> readLabel) {
    Optional<Rating> result = rating(in, "hasilKinerjaNilai", "hasilKinerja");
    Optional<Rating> behaviour = rating(in, behaviourNumber, "perilakuKerja");
    Optional<Predicate> quadrant =
        both(
            in,
            quadrantNumber,
            in.whole(quadrantNumber, 1, Predicate.values().length)
                .map(code -> Predicate.values()[code - 1]),
            quadrantLabel,
            in.label(quadrantLabel, readLabel, Labels.predicateLabels()));
    Optional<Ratings> ratings =
        result.flatMap(one -> behaviour.map(other -> new Ratings(one, other)));
    ratings.ifPresent(
        two -> quadrant.ifPresent(q -> two.demand(q.quadrant(), quadrantNumber, in.wrong())));
    return quadrant.isPresent() ? ratings : Optional.empty();
  }

  private static Optional<Rating> rating(RowReader in, String number, String label) {
    Function<Integer, Rating> byCode = code -> Rating.values()[code - 1];
    return both(
        in,
        number,
        in.whole(number, 1, Rating.values().length).map(byCode),
        label,
        in.label(label, Labels::rating, Labels.ratingLabels()));
  }

  private static <T> Optional<T> both(
      RowReader in, String number, Optional<T> byNumber, String label, Optional<T> byLabel) {
    if (byNumber.isPresent() && byLabel.isPresent() && !byNumber.equals(byLabel)) {
      in.wrong()
          .inconsistent(label, Text.of("bertentangan dengan {0}", "contradicts {0}").with(number));
      return Optional.empty();
    }
    if (byNumber.isEmpty() && byLabel.isEmpty() && in.isAbsent(number) && in.isAbsent(label)) {
      in.wrong().missing(number);
    }
    return byNumber.or(() -> byLabel);
  }
}
