package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.form.RatedYear;
import io.github.kinerjaasn.siasn.form.RatingNames;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.part.Ratings;
import io.github.kinerjaasn.siasn.read.Skp22Row;
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
  private final Rated rated;
  private final int year;

  private Skp22Entry(Rated rated, int year) {
    this.rated = rated;
    this.year = year;
  }

  /**
   * A new record.
   *
   * @param decided the decided rating; its period lies within one calendar year
   * @param person whose rating it is
   * @param rater who rated
   * @param readings how the exchange's open points are read
   * @return the record, or all that is missing or wrong
   */
  public static ReadResult<Skp22Entry> of(
      Outcome.Decided<EvaluationResult> decided,
      RatedPerson person,
      Rater rater,
      Interpretations readings) {
    Wrong wrong = new Wrong(RatingNames.SKP22.place());
    Period period = decided.value().period();
    if (period.to().getYear() != period.year()) {
      wrong.inconsistent(
          "tahun",
          Text.of("masa melintasi dua tahun kalender", "the period touches two calendar years"));
    }
    Head head = Head.fresh(Area.SKP22, person, readings);
    Optional<Rated> rated = Rated.of(RatingNames.SKP22, head, decided.value(), rater, wrong);
    return wrong.result(() -> new Skp22Entry(rated.orElseThrow(), period.year()));
  }

  /**
   * The same record with its evaluation document, for any year.
   *
   * @param values documents whose id is the one of SKP22_DOCUMENT_ID
   * @return a copy
   * @throws IllegalArgumentException if a document has another id
   */
  public Skp22Entry withDocuments(List<DocumentRef> values) {
    return new Skp22Entry(rated.with(rated.head().withDocuments(values)), year);
  }

  @Override
  public Skp22Entry withId(RecordId value) {
    return new Skp22Entry(rated.with(rated.head().withId(value)), year);
  }

  @Override
  public Area area() {
    return Area.SKP22;
  }

  @Override
  public RatedPerson person() {
    return rated.head().person();
  }

  @Override
  public Optional<RecordId> id() {
    return rated.head().id();
  }

  /**
   * The ratings.
   *
   * @return both, and the quadrant that follows
   */
  public Ratings ratings() {
    return rated.ratings();
  }

  @Override
  public JsonObject toJson() {
    return rated.body(year).toJson();
  }

  @Override
  public boolean isOfAnother(JsonObject row) {
    return rated.head().isOfAnother(row, "pnsDinilaiId");
  }

  @Override
  public String slot() {
    return "tahun=" + year;
  }

  @Override
  public Slot compareSlot(JsonObject row) {
    return Slot.ofYear(year, RatedYear.of(new RowReader(row, RatingNames.SKP22.place())));
  }

  @Override
  public List<Violation> differences(JsonObject row) {
    ReadResult<Skp22Row> read = Skp22Row.read(row, rated.head().readings());
    return read.toOptional().map(this::differences).orElseGet(read::violations);
  }

  private List<Violation> differences(Skp22Row row) {
    return rated
        .differences(row.person(), row.ratings(), row.rater(), row.documents())
        .same("tahun", year, row.year())
        .sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Skp22Entry that
        && person().equals(that.person())
        && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(person(), year, ratings());
  }

  /** Shows the year alone. */
  @Override
  public String toString() {
    return "Skp22Entry[" + slot() + "]";
  }
}
