package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.pp46y2011.HasilPrestasi;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.scoring.se3y2021.HasilIntegrasi;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.form.RatedYear;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.part.SkpFrame;
import io.github.kinerjaasn.siasn.part.SkpNumber;
import io.github.kinerjaasn.siasn.part.SkpNumbers;
import io.github.kinerjaasn.siasn.read.SkpRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An SKP of a year before 2022, as it is saved. It exists only of a decided outcome, and the rules
 * of that outcome choose the address, not the year: {@link #pp46} goes to {@code /skp/save}, {@link
 * #integrasi} to {@code /skp/2021/save}.
 *
 * <pre>{@code
 * if (PrestasiKerja.penilaian(unsur, readings) instanceof Outcome.Decided<HasilPrestasi> decided) {
 *   ReadResult<SkpEntry> entry =
 *       SkpEntry.pp46(decided, unsur.perilaku(), 2019, new RatedPerson(nip, id), frame, readings);
 * }
 * }</pre>
 */
public final class SkpEntry implements Entry {
  /** The year that the integration of two regimes is for. */
  private static final int YEAR_2021 = 2021;

  private final Head head;
  private final int year;
  private final SkpNumbers numbers;
  private final SkpForm form;

  private SkpEntry(Head head, int year, SkpNumbers numbers, SkpForm form) {
    this.head = head;
    this.year = year;
    this.numbers = numbers;
    this.form = form;
  }

  /**
   * A new record of a year under PP 46/2011.
   *
   * @param decided the decided appraisal
   * @param perilaku the aspects that it rests on
   * @param year the rated year, 2014 to 2020; the year 2021 is integrated
   * @param person whose SKP it is
   * @param frame what the record carries beside its numbers
   * @param readings how the exchange's open points are read
   * @return the record, or all that is missing or wrong, aspects of another appraisal included
   */
  public static ReadResult<SkpEntry> pp46(
      Outcome.Decided<HasilPrestasi> decided,
      Perilaku perilaku,
      int year,
      RatedPerson person,
      SkpFrame frame,
      Interpretations readings) {
    Wrong wrong = new Wrong("skp/save");
    int first = Regime.PP_46_2011.firstDay().getYear();
    if (year < first || year >= YEAR_2021) {
      wrong.outOfRange("tahun", year, first + ".." + (YEAR_2021 - 1));
    }
    Head head = Head.fresh(Area.SKP, person, readings);
    return entry(head, year, SkpNumbers.of(decided, perilaku), frame, wrong);
  }

  /**
   * A new record of 2021. Which half the other numbers describe is not known, so they are the
   * caller's; none is made up.
   *
   * @param decided the decided integration, whose two values are sent
   * @param numbers the other numbers
   * @param person whose SKP it is
   * @param frame what the record carries beside its numbers
   * @param readings how the exchange's open points are read
   * @return the record, or all that is missing or wrong; without the code of the regulation it is
   *     NOT_MODELLED
   */
  public static ReadResult<SkpEntry> integrasi(
      Outcome.Decided<HasilIntegrasi> decided,
      SkpNumbers numbers,
      RatedPerson person,
      SkpFrame frame,
      Interpretations readings) {
    HasilIntegrasi hasil = decided.value();
    SkpNumbers all =
        numbers
            .with(SkpNumber.KONVERSI_NILAI, hasil.pertama().nilai().exact())
            .with(SkpNumber.NILAI_INTEGRASI, hasil.nilai().exact());
    Head head = Head.fresh(Area.SKP_2021, person, readings);
    return entry(head, YEAR_2021, all, frame, new Wrong("skp/2021/save"));
  }

  private static ReadResult<SkpEntry> entry(
      Head head, int year, SkpNumbers numbers, SkpFrame frame, Wrong wrong) {
    SkpForm form = SkpForm.of(head, frame, wrong);
    form.demand(numbers, wrong);
    numbers.contradictions().forEach(wrong::add);
    return wrong.result(() -> new SkpEntry(head, year, numbers, form));
  }

  @Override
  public SkpEntry withId(RecordId value) {
    return new SkpEntry(head.withId(value), year, numbers, form);
  }

  @Override
  public Area area() {
    return head.area();
  }

  @Override
  public RatedPerson person() {
    return head.person();
  }

  @Override
  public Optional<RecordId> id() {
    return head.id();
  }

  @Override
  public JsonObject toJson() {
    return form.body(head, year, numbers).toJson();
  }

  @Override
  public boolean isOfAnother(JsonObject row) {
    return head.isOfAnother(row, "pns");
  }

  @Override
  public String slot() {
    return "tahun=" + year;
  }

  @Override
  public Slot compareSlot(JsonObject row) {
    return Slot.ofYear(year, RatedYear.of(new RowReader(row, "skp")));
  }

  @Override
  public List<Violation> differences(JsonObject row) {
    ReadResult<SkpRow> read = SkpRow.read(row, head.readings());
    return read.toOptional()
        .map(one -> form.differences(head, year, numbers, one))
        .orElseGet(read::violations);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SkpEntry that
        && head.equals(that.head)
        && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(head, year, numbers);
  }

  /** Shows the year alone. */
  @Override
  public String toString() {
    return "SkpEntry[" + slot() + "]";
  }
}
