package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.regime.EvaluationResult;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.DocumentKind;
import io.github.kinerjaasn.siasn.code.RecordId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rating of a year from 2022 on, as it is saved. It exists only of a decided outcome, and its
 * quadrant is that of the matrix.
 *
 * <pre>{@code
 * if (Evaluator.evaluate(evaluation) instanceof Outcome.Decided<EvaluationResult> decided) {
 *   ReadResult<Skp22Entry> entry =
 *       Skp22Entry.of(decided, new RatedPerson(nip, id), rater, Interpretations.defaults());
 * }
 * }</pre>
 */
public final class Skp22Entry implements Entry {
  static final String PLACE = "skp22";

  private final RatedPerson person;
  private final Optional<RecordId> id;
  private final int year;
  private final Ratings ratings;
  private final RaterData rater;
  private final List<DocumentRef> documents;
  private final Interpretations readings;

  private Skp22Entry(
      RatedPerson person,
      Optional<RecordId> id,
      int year,
      Ratings ratings,
      RaterData rater,
      List<DocumentRef> documents,
      Interpretations readings) {
    this.person = person;
    this.id = id;
    this.year = year;
    this.ratings = ratings;
    this.rater = rater;
    this.documents = List.copyOf(documents);
    this.readings = readings;
  }

  /**
   * A new record.
   *
   * @param rated the decided rating; its period lies within one calendar year
   * @param person whose rating it is
   * @param rater who rated
   * @param readings how the exchange's open points are read
   * @return the record, or all that is missing or wrong
   */
  public static ReadResult<Skp22Entry> of(
      Outcome.Decided<EvaluationResult> rated,
      RatedPerson person,
      Rater rater,
      Interpretations readings) {
    Wrong wrong = new Wrong(PLACE);
    Period period = rated.value().period();
    if (period.to().getYear() != period.year()) {
      wrong.inconsistent(
          "tahun",
          Text.of("masa melintasi dua tahun kalender", "the period touches two calendar years"));
    }
    Optional<Ratings> ratings = Ratings.of(rated.value(), wrong);
    RaterData data = RaterData.of(rater, "penilaiJabatan", readings, wrong);
    return wrong.result(
        () ->
            new Skp22Entry(
                person,
                Optional.empty(),
                period.year(),
                ratings.orElseThrow(),
                data,
                List.of(),
                readings));
  }

  /**
   * The same record with its evaluation document, for any year.
   *
   * @param values documents whose id is the one of SKP22_DOCUMENT_ID
   * @return a copy
   * @throws IllegalArgumentException if a document has another id
   */
  public Skp22Entry withDocuments(List<DocumentRef> values) {
    DocumentRef.demandIds(values, DocumentKind.ids(Area.SKP22, readings));
    return new Skp22Entry(person, id, year, ratings, rater, values, readings);
  }

  @Override
  public Skp22Entry withId(RecordId value) {
    return new Skp22Entry(person, Optional.of(value), year, ratings, rater, documents, readings);
  }

  @Override
  public Area area() {
    return Area.SKP22;
  }

  @Override
  public RatedPerson person() {
    return person;
  }

  @Override
  public Optional<RecordId> id() {
    return id;
  }

  /**
   * The ratings.
   *
   * @return both, and the quadrant that follows
   */
  public Ratings ratings() {
    return ratings;
  }

  @Override
  public JsonObject toJson() {
    return new Body()
        .text("id", id)
        .text("pnsDinilaiOrang", person.id().toString())
        .number("tahun", year)
        .ratings(ratings)
        .text("penilaiNama", rater.name())
        .text("penilaiNipNrp", rater.number())
        .text("penilaiGolongan", rater.rankId())
        .text("penilaiJabatan", rater.post())
        .text("penilaiUnorNama", rater.unit())
        .text("statusPenilai", rater.statusWord(readings))
        .documents(documents)
        .toJson();
  }

  @Override
  public boolean isOfAnother(JsonObject row) {
    return new RowReader(row, PLACE)
        .pnsId("pnsDinilaiId")
        .filter(one -> !one.equals(person.id()))
        .isPresent();
  }

  @Override
  public String slot() {
    return "tahun=" + year;
  }

  @Override
  public Slot compareSlot(JsonObject row) {
    Optional<Integer> stored = Skp22Row.year(new RowReader(row, PLACE));
    return stored.map(one -> one == year ? Slot.SAME : Slot.OTHER).orElse(Slot.UNCLEAR);
  }

  @Override
  public List<Violation> differences(JsonObject row) {
    ReadResult<Skp22Row> read = Skp22Row.read(row, readings);
    return read.toOptional().map(this::differences).orElseGet(read::violations);
  }

  private List<Violation> differences(Skp22Row row) {
    return new Differences(PLACE)
        .same("pnsDinilaiId", person.id(), row.person())
        .same("tahun", year, row.year())
        .same("hasilKinerjaNilai", ratings.result(), row.ratings().result())
        .same("PerilakuKerjaNilai", ratings.behaviour(), row.ratings().behaviour())
        .same("namaPenilai", rater.name(), row.rater().name())
        .same("nipNrpPenilai", rater.number(), row.rater().number())
        .same("penilaiGolonganId", rater.rankId(), row.rater().rankId())
        .same("penilaiJabatanNm", rater.post(), row.rater().post())
        .same("penilaiUnorNm", rater.unit(), row.rater().unit())
        .same("statusPenilai", rater.status(), row.rater().status())
        .documents(documents, row.documents())
        .sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Skp22Entry that
        && person.equals(that.person)
        && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, year, ratings);
  }

  /** Shows the year alone. */
  @Override
  public String toString() {
    return "Skp22Entry[" + slot() + "]";
  }
}
