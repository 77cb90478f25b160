package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Jenjang;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.regime.EvaluationResult;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.DocumentKind;
import io.github.kinerjaasn.siasn.code.Koefisien;
import io.github.kinerjaasn.siasn.code.Periodik;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rating of a month or a quarter, as it is saved. It exists only of a decided outcome, and its
 * quadrant is that of the matrix.
 */
public final class KinerjaPeriodikEntry implements Entry {
  static final String PLACE = "kinerjaperiodik";

  private final RatedPerson person;
  private final Optional<RecordId> id;
  private final Period period;
  private final Periodik span;
  private final Ratings ratings;
  private final Optional<Koefisien> coefficient;
  private final RaterData rater;
  private final List<DocumentRef> documents;
  private final Interpretations readings;

  private KinerjaPeriodikEntry(
      RatedPerson person,
      Optional<RecordId> id,
      Period period,
      Periodik span,
      Ratings ratings,
      Optional<Koefisien> coefficient,
      RaterData rater,
      List<DocumentRef> documents,
      Interpretations readings) {
    this.person = person;
    this.id = id;
    this.period = period;
    this.span = span;
    this.ratings = ratings;
    this.coefficient = coefficient;
    this.rater = rater;
    this.documents = List.copyOf(documents);
    this.readings = readings;
  }

  /**
   * A new record.
   *
   * @param rated the decided rating of a month or a quarter
   * @param person whose rating it is
   * @param rater who rated
   * @param jenjang the grade of a functional post, whose coefficient is sent; empty for other posts
   * @param readings how the exchange's open points are read
   * @return the record, or all that is missing or wrong; for a functional post every predicate but
   *     Baik is NOT_MODELLED, because the id of its coefficient is not known
   */
  public static ReadResult<KinerjaPeriodikEntry> of(
      Outcome.Decided<EvaluationResult> rated,
      RatedPerson person,
      Rater rater,
      Optional<Jenjang> jenjang,
      Interpretations readings) {
    Wrong wrong = new Wrong(PLACE);
    Period period = rated.value().period();
    Optional<Periodik> span = Periodik.of(period.kind());
    if (span.isEmpty()) {
      wrong.outOfRange("periodikId", period, "bulanan, triwulan");
    }
    Optional<Ratings> ratings = Ratings.of(rated.value(), wrong);
    Optional<Koefisien> coefficient =
        ratings.flatMap(both -> jenjang.flatMap(grade -> Koefisien.of(grade, both.predicate())));
    if (jenjang.isPresent() && ratings.isPresent() && coefficient.isEmpty()) {
      unknownCoefficient(wrong);
    }
    RaterData data = RaterData.of(rater, "penilaiJabatanNama", readings, wrong);
    return wrong.result(
        () ->
            new KinerjaPeriodikEntry(
                person,
                Optional.empty(),
                period,
                span.orElseThrow(),
                ratings.orElseThrow(),
                coefficient,
                data,
                List.of(),
                readings));
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
    DocumentRef.demandIds(values, DocumentKind.ids(Area.KINERJA_PERIODIK, readings));
    return copy(id, values);
  }

  @Override
  public KinerjaPeriodikEntry withId(RecordId value) {
    return copy(Optional.of(value), documents);
  }

  private KinerjaPeriodikEntry copy(Optional<RecordId> newId, List<DocumentRef> newDocuments) {
    return new KinerjaPeriodikEntry(
        person, newId, period, span, ratings, coefficient, rater, newDocuments, readings);
  }

  @Override
  public Area area() {
    return Area.KINERJA_PERIODIK;
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
        .text("pnsDinilaiId", person.id().toString())
        .number("tahun", period.year())
        .text("periodikId", span.id())
        .number("bulanMulaiPenilaian", period.from().getMonthValue())
        .number("tahunMulaiPenilaian", period.year())
        .number("bulanSelesaiPenilaian", period.to().getMonthValue())
        .number("tahunSelesaiPenilaian", period.to().getYear())
        .ratings(ratings)
        .text("koefisienId", coefficient.map(Koefisien::id))
        .text("penilaiGolongan", rater.rankId())
        .text("penilaiJabatanNama", rater.post())
        .text("penilaiNama", rater.name())
        .text("penilaiNipNrp", rater.number())
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
    return "masa=" + period;
  }

  /** Rows are not known to state their months; where they do not, those of the year are unclear. */
  @Override
  public Slot compareSlot(JsonObject row) {
    RowReader in = new RowReader(row, PLACE);
    Optional<Integer> year = Skp22Row.year(in);
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
    ReadResult<KinerjaPeriodikRow> read = KinerjaPeriodikRow.read(row, readings);
    return read.toOptional().map(this::differences).orElseGet(read::violations);
  }

  private List<Violation> differences(KinerjaPeriodikRow row) {
    return new Differences(PLACE)
        .same("pnsDinilaiId", person.id(), row.person())
        .same("tahun", period.year(), row.year())
        .same("periodikId", span, row.span())
        .same("hasilKinerjaNilai", ratings.result(), row.ratings().result())
        .same("perilakuKerjaNilai", ratings.behaviour(), row.ratings().behaviour())
        .same("koefisenId", coefficient.map(Koefisien::id), row.coefficientId())
        .same("penilaiGolonganId", rater.rankId(), row.rater().rankId())
        .same("penilaiJabatanNama", rater.post(), row.rater().post())
        .same("namaPenilai", rater.name(), row.rater().name())
        .same("penilaiNipNrp", rater.number(), row.rater().number())
        .same("penilaiUnorNm", rater.unit(), row.rater().unit())
        .same("statusPenilai", rater.status(), row.rater().status())
        .documents(documents, row.documents())
        .sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KinerjaPeriodikEntry that
        && person.equals(that.person)
        && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, period, ratings);
  }

  /** Shows the period alone. */
  @Override
  public String toString() {
    return "KinerjaPeriodikEntry[" + slot() + "]";
  }
}
