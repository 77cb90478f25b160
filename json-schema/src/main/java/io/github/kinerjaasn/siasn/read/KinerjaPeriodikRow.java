package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.Koefisien;
import io.github.kinerjaasn.siasn.code.Periodik;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.form.RatedYear;
import io.github.kinerjaasn.siasn.form.RatingNames;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.RaterData;
import io.github.kinerjaasn.siasn.part.Ratings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of a month or a quarter, as it is read. Its quadrant was compared with the matrix.
 * Rows are not known to state which month or quarter they are.
 *
 * <pre>{@code
 * for (JsonObject row : reply.rows().orElseThrow()) {
 *   ReadResult<KinerjaPeriodikRow> read = KinerjaPeriodikRow.read(row, Interpretations.defaults());
 * }
 * }</pre>
 *
 * @param id the record
 * @param person whose rating it is
 * @param year the rated year
 * @param span month or quarter
 * @param ratings the ratings
 * @param coefficientId the id of the coefficient, known or not
 * @param rater who rated
 * @param documents the documents by their ids
 * @param kept all other members, as they were read
 */
public record KinerjaPeriodikRow(
    RecordId id,
    PnsId person,
    int year,
    Periodik span,
    Ratings ratings,
    Optional<String> coefficientId,
    RaterData rater,
    Map<String, DocumentRef> documents,
    Map<String, JsonValue> kept) {

  /**
   * Takes copies.
   *
   * @param id the record
   * @param person whose rating it is
   * @param year the rated year
   * @param span month or quarter
   * @param ratings the ratings
   * @param coefficientId the id of the coefficient
   * @param rater who rated
   * @param documents the documents by their ids
   * @param kept all other members
   */
  public KinerjaPeriodikRow {
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
  public static ReadResult<KinerjaPeriodikRow> read(JsonObject row, Interpretations readings) {
    RowReader in = new RowReader(row, RatingNames.KINERJA_PERIODIK.place());
    Optional<RecordId> id = in.need("id", in::recordId);
    Optional<PnsId> person = in.need("pnsDinilaiId", in::pnsId);
    Optional<Integer> year = in.need("tahun", name -> RatedYear.of(in));
    Optional<Periodik> span =
        in.need(
            "periodikId",
            name ->
                in.label(
                    name,
                    Periodik::find,
                    Arrays.stream(Periodik.values()).map(Periodik::id).toList()));
    RatingReader rating = new RatingReader(in, RatingNames.KINERJA_PERIODIK);
    Optional<Ratings> ratings = rating.ratings(rating::wordOrNumber);
    Optional<String> coefficient = in.text("koefisenId");
    RaterData rater = rating.rater(readings);
    Map<String, DocumentRef> documents = DocumentMap.read(in);
    return in.wrong()
        .result(
            () ->
                new KinerjaPeriodikRow(
                    id.orElseThrow(),
                    person.orElseThrow(),
                    year.orElseThrow(),
                    span.orElseThrow(),
                    ratings.orElseThrow(),
                    coefficient,
                    rater,
                    documents,
                    in.kept()));
  }

  /**
   * The coefficient.
   *
   * @return one whose id has been seen, or empty
   */
  public Optional<Koefisien> coefficient() {
    return coefficientId.flatMap(Koefisien::find);
  }

  /** Shows the year and the span alone. */
  @Override
  public String toString() {
    return "KinerjaPeriodikRow[tahun=" + year + ", periodik=" + span + "]";
  }
}
