package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.siasn.code.Labels;
import io.github.kinerjaasn.siasn.form.RatingNames;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.RaterData;
import io.github.kinerjaasn.siasn.part.Ratings;
import java.util.Optional;
import java.util.function.Function;

/** Reads what both kinds of rating carry, each under its own names. */
final class RatingReader {
  private final RowReader in;
  private final RatingNames names;

  RatingReader(RowReader in, RatingNames names) {
    this.in = in;
    this.names = names;
  }

  /** Both ratings, unless the quadrant beside them is missing or another than the matrix's. */
  Optional<Ratings> ratings(Function<String, Optional<Predicate>> readQuadrantLabel) {
    Optional<Rating> result = rating("hasilKinerjaNilai", "hasilKinerja");
    Optional<Rating> behaviour = rating(names.readBehaviour(), "perilakuKerja");
    Optional<Predicate> quadrant = quadrant(readQuadrantLabel);
    Optional<Ratings> ratings =
        result.flatMap(one -> behaviour.map(other -> new Ratings(one, other)));
    ratings
        .flatMap(both -> quadrant.flatMap(q -> both.mismatch(q.quadrant(), names.readQuadrant())))
        .ifPresent(in.wrong()::add);
    return quadrant.isPresent() ? ratings : Optional.empty();
  }

  private Optional<Predicate> quadrant(Function<String, Optional<Predicate>> readLabel) {
    String number = names.readQuadrant();
    String label = names.readQuadrantLabel();
    return both(number, predicate(number), label, readLabel.apply(label));
  }

  /** A predicate by its words. */
  Optional<Predicate> word(String name) {
    return in.label(name, Labels::predicate, Labels.predicateLabels());
  }

  /**
   * A predicate by its words or its number; whether the member holds the one or the other is not
   * known.
   */
  Optional<Predicate> wordOrNumber(String name) {
    boolean number =
        in.value(name)
            .filter(
                one ->
                    one instanceof JsonNumber
                        || one instanceof JsonText text && startsWithDigit(text.value()))
            .isPresent();
    return number ? predicate(name) : word(name);
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private Optional<Predicate> predicate(String name) {
    return in.whole(name, 1, Predicate.values().length).map(code -> Predicate.values()[code - 1]);
  }

  private Optional<Rating> rating(String number, String label) {
    return both(
        number,
        in.whole(number, 1, Rating.values().length).map(code -> Rating.values()[code - 1]),
        label,
        in.label(label, Labels::rating, Labels.ratingLabels()));
  }

  private <T> Optional<T> both(
      String number, Optional<T> byNumber, String label, Optional<T> byLabel) {
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

  RaterData rater(Interpretations readings) {
    return Raters.read(
        in,
        "namaPenilai",
        names.readNumber(),
        "penilaiGolonganId",
        names.readPost(),
        "penilaiUnorNm",
        "statusPenilai",
        readings);
  }
}
