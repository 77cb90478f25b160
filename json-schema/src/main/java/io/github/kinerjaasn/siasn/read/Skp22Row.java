package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.form.RatedYear;
import io.github.kinerjaasn.siasn.form.RatingNames;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.RaterData;
import io.github.kinerjaasn.siasn.part.Ratings;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of a year from 2022 on, as it is read. Its quadrant was compared with the matrix: a
 * row whose quadrant is another is refused.
 *
 * <pre>{@code
 * for (JsonObject row : reply.rows().orElseThrow()) {
 *   ReadResult<Skp22Row> read = Skp22Row.read(row, Interpretations.defaults());
 * }
 * }</pre>
 *
 * @param id the record
 * @param person whose rating it is
 * @param year the rated year
 * @param ratings the ratings
 * @param rater who rated
 * @param documents the documents by their ids
 * @param kept members that this library does not know, as they were read
 */
public record Skp22Row(
    RecordId id,
    PnsId person,
    int year,
    Ratings ratings,
    RaterData rater,
    Map<String, DocumentRef> documents,
    Map<String, JsonValue> kept) {

  /**
   * Takes copies.
   *
   * @param id the record
   * @param person whose rating it is
   * @param year the rated year
   * @param ratings the ratings
   * @param rater who rated
   * @param documents the documents by their ids
   * @param kept members that are not known
   */
  public Skp22Row {
    documents = Map.copyOf(documents);
    kept = Map.copyOf(kept);
  }

  /**
   * Reads a row.
   *
   * @param row the object, under the read names
   * @param readings how the exchange's open points are read
   * @return the row, or all that is missing or wrong, a quadrant against the matrix included
   */
  public static ReadResult<Skp22Row> read(JsonObject row, Interpretations readings) {
    RowReader in = new RowReader(row, RatingNames.SKP22.place());
    Optional<RecordId> id = in.need("id", in::recordId);
    Optional<PnsId> person = in.need("pnsDinilaiId", in::pnsId);
    Optional<Integer> year = in.need("tahun", name -> RatedYear.of(in));
    RatingReader rating = new RatingReader(in, RatingNames.SKP22);
    Optional<Ratings> ratings = rating.ratings(rating::word);
    RaterData rater = rating.rater(readings);
    Map<String, DocumentRef> documents = DocumentMap.read(in);
    return in.wrong()
        .result(
            () ->
                new Skp22Row(
                    id.orElseThrow(),
                    person.orElseThrow(),
                    year.orElseThrow(),
                    ratings.orElseThrow(),
                    rater,
                    documents,
                    in.kept()));
  }

  /** Shows the year alone. */
  @Override
  public String toString() {
    return "Skp22Row[tahun=" + year + "]";
  }
}
