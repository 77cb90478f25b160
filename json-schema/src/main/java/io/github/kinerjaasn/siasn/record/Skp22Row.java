package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.Labels;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.StatusPenilai;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of a year from 2022 on, as it is read. Its quadrant was compared with the matrix: a
 * row whose quadrant is another is refused.
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
    RowReader in = new RowReader(row, Skp22Entry.PLACE);
    Optional<RecordId> id = in.need("id", in::recordId);
    Optional<PnsId> person = in.need("pnsDinilaiId", in::pnsId);
    Optional<Integer> year = in.need("tahun", name -> year(in));
    Optional<Ratings> ratings =
        Ratings.read(
            in, "PerilakuKerjaNilai", "KuadranKinerjaNilai", "kuadranKinerja", Labels::predicate);
    StatusPenilai words = readings.of(Tafsir.STATUS_PENILAI);
    RaterData rater =
        new RaterData(
            in.text("namaPenilai"),
            in.text("nipNrpPenilai"),
            in.text("penilaiGolonganId"),
            in.text("penilaiJabatanNm"),
            in.text("penilaiUnorNm"),
            in.label("statusPenilai", words::read, Labels.statusLabels()));
    Map<String, DocumentRef> documents = in.documents("path");
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

  static Optional<Integer> year(RowReader in) {
    return in.whole("tahun", Period.MIN_YEAR, Period.MAX_YEAR);
  }

  /** Shows the year alone. */
  @Override
  public String toString() {
    return "Skp22Row[tahun=" + year + "]";
  }
}
