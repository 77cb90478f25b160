package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.Koefisien;
import io.github.kinerjaasn.siasn.code.Periodik;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.form.RatedYear;
import io.github.kinerjaasn.siasn.form.RatingNames;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.part.Ratings;
import io.github.kinerjaasn.siasn.read.KinerjaPeriodikRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rating of a month or a quarter, as it is saved. It exists only of a decided outcome, and its
 * quadrant is that of the matrix.
 *
 * <pre>{@code
 * if (Evaluator.evaluate(evaluation) instanceof Outcome.Decided<EvaluationResult> decided) {
 *   ReadResult<KinerjaPeriodikEntry> entry =
 *       KinerjaPeriodikEntry.of(
 *           decided, new RatedPerson(nip, id), rater, Optional.of(Jenjang.AHLI_PERTAMA), readings);
 * }
 * }</pre>
 */
public final class KinerjaPeriodikEntry implements Entry {
  private final Rated rated;
  private final Period period;
  private final Periodik span;
  private final Optional<Koefisien> coefficient;

  private KinerjaPeriodikEntry(
      Rated rated, Period period, Periodik span, Optional<Koefisien> coefficient) {
    this.rated = rated;
    this.period = period;
    this.span = span;
    this.coefficient = coefficient;
  }

  /**
   * A new record.
   *
   * @param decided the decided rating of a month or a quarter
   * @param person whose rating it is
   * @param rater who rated
   * @param jenjang the grade of a functional post, whose coefficient is sent; empty for other posts
   * @param readings how the exchange's open points are read
   * @return the record, or all that is missing or wrong; for a functional post every predicate but
   *     Baik is NOT_MODELLED, because the id of its coefficient is not known
   */
  public static ReadResult<KinerjaPeriodikEntry> of(
      Outcome.Decided<EvaluationResult> decided,
      RatedPerson person,
      Rater rater,
      Optional<Jenjang> jenjang,
      Interpretations readings) {
    Wrong wrong = new Wrong(RatingNames.KINERJA_PERIODIK.place());
    Period period = decided.value().period();
    Optional<Periodik> span = Periodik.of(period.kind());
    if (span.isEmpty()) {
      wrong.outOfRange("periodikId", period, "bulanan, triwulan");
    }
    Head head = Head.fresh(Area.KINERJA_PERIODIK, person, readings);
    Optional<Rated> rated =
        Rated.of(RatingNames.KINERJA_PERIODIK, head, decided.value(), rater, wrong);
    Optional<Koefisien> coefficient =
        rated.flatMap(
            one -> jenjang.flatMap(grade -> Koefisien.of(grade, one.ratings().predicate())));
    if (jenjang.isPresent() && rated.isPresent() && coefficient.isEmpty()) {
      unknownCoefficient(wrong);
    }
    return wrong.result(
        () ->
            new KinerjaPeriodikEntry(rated.orElseThrow(), period, span.orElseThrow(), coefficient));
  }

  private static void unknownCoefficient(Wrong wrong) {
    wrong.notModelled(
        "koefisienId",
        Tafsir.KOEFISIEN_IDS.what(),
        Text.of(
            "tanyakan id koefisien kepada BKN; tidak ada yang dikarang",
            "ask BKN for the id of this coefficient; none is made up"));
  }

  /**
   * The same record with its evaluation document.
   *
   * @param values documents with id 890
   * @return a copy
   * @throws IllegalArgumentException if a document has another id
   */
  public KinerjaPeriodikEntry withDocuments(List<DocumentRef> values) {
    return with(rated.head().withDocuments(values));
  }

  @Override
  public KinerjaPeriodikEntry withId(RecordId value) {
    return with(rated.head().withId(value));
  }

  private KinerjaPeriodikEntry with(Head head) {
    return new KinerjaPeriodikEntry(rated.with(head), period, span, coefficient);
  }

  @Override
  public Area area() {
    return Area.KINERJA_PERIODIK;
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
    return rated
        .body(period.year())
        .text("periodikId", span.id())
        .number("bulanMulaiPenilaian", period.from().getMonthValue())
        .number("tahunMulaiPenilaian", period.year())
        .number("bulanSelesaiPenilaian", period.to().getMonthValue())
        .number("tahunSelesaiPenilaian", period.to().getYear())
        .text("koefisienId", coefficient.map(Koefisien::id))
        .toJson();
  }

  @Override
  public boolean isOfAnother(JsonObject row) {
    return rated.head().isOfAnother(row, "pnsDinilaiId");
  }

  @Override
  public String slot() {
    return "masa=" + period;
  }

  /** Rows are not known to state their months; where they do not, those of the year are unclear. */
  @Override
  public Slot compareSlot(JsonObject row) {
    RowReader in = new RowReader(row, RatingNames.KINERJA_PERIODIK.place());
    Optional<Integer> year = RatedYear.of(in);
    Optional<String> stored = in.text("periodikId");
    if (differs(year, period.year()) || differs(stored, span.id())) {
      return Slot.OTHER;
    }
    Optional<Integer> first = in.whole("bulanMulaiPenilaian", 1, 12);
    Optional<Integer> last = in.whole("bulanSelesaiPenilaian", 1, 12);
    if (differs(first, period.from().getMonthValue())
        || differs(last, period.to().getMonthValue())) {
      return Slot.OTHER;
    }
    boolean told = year.isPresent() && stored.isPresent() && first.isPresent() && last.isPresent();
    return told ? Slot.SAME : Slot.UNCLEAR;
  }

  private static <T> boolean differs(Optional<T> stored, T own) {
    return stored.isPresent() && !stored.get().equals(own);
  }

  @Override
  public List<Violation> differences(JsonObject row) {
    ReadResult<KinerjaPeriodikRow> read = KinerjaPeriodikRow.read(row, rated.head().readings());
    return read.toOptional().map(this::differences).orElseGet(read::violations);
  }

  private List<Violation> differences(KinerjaPeriodikRow row) {
    return rated
        .differences(row.person(), row.ratings(), row.rater(), row.documents())
        .same("tahun", period.year(), row.year())
        .same("periodikId", span, row.span())
        .same("koefisenId", coefficient.map(Koefisien::id), row.coefficientId())
        .sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KinerjaPeriodikEntry that
        && person().equals(that.person())
        && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(person(), period, ratings());
  }

  /** Shows the period alone. */
  @Override
  public String toString() {
    return "KinerjaPeriodikEntry[" + slot() + "]";
  }
}
