package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.check.TextForm;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.PenailanSpelling;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.form.Wrong;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.Pak;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.read.AngkaKreditRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Credit points as they are saved: every value is a text.
 *
 * <pre>{@code
 * ReadResult<AngkaKreditEntry> entry =
 *     AngkaKreditEntry.of(new RatedPerson(nip, id), pak, readings);
 * }</pre>
 */
public final class AngkaKreditEntry implements Entry {
  private static final String PLACE = "angkakredit";

  private static final Rational MOST = Rational.parse("999.999");

  private final Head head;
  private final Pak pak;

  private AngkaKreditEntry(Head head, Pak pak) {
    this.head = head;
    this.pak = pak;
  }

  /**
   * A new record.
   *
   * @param person whose points they are
   * @param pak the statement
   * @param readings how the exchange's open points are read
   * @return the record, or all that is wrong: months that are not whole, points below 0, above
   *     999.999 or with more decimals than SIASN_AK_DECIMALS allows, which are never rounded here
   */
  public static ReadResult<AngkaKreditEntry> of(
      RatedPerson person, Pak pak, Interpretations readings) {
    Wrong wrong = new Wrong(PLACE);
    if (!TextForm.isLine(pak.nomorSk(), Limits.NAME_MAX)) {
      wrong.badText("nomorSk");
    }
    if (!isWholeMonths(pak.masa())) {
      wrong.outOfRange(
          readings.of(Tafsir.PENAILAN_SPELLING).field("bulanMulai"), pak.masa(), "bulan utuh");
    }
    int decimals = readings.of(Tafsir.SIASN_AK_DECIMALS).decimals();
    credit("kreditUtamaBaru", pak.utama(), decimals, wrong);
    credit("kreditPenunjangBaru", pak.penunjang(), decimals, wrong);
    credit("kreditBaruTotal", pak.total(), decimals, wrong);
    Head head = Head.fresh(Area.ANGKA_KREDIT, person, readings);
    return wrong.result(() -> new AngkaKreditEntry(head, pak));
  }

  private static boolean isWholeMonths(Period masa) {
    return masa.from().getDayOfMonth() == 1
        && masa.to().equals(YearMonth.from(masa.to()).atEndOfMonth());
  }

  private static void credit(String name, Rational value, int decimals, Wrong wrong) {
    boolean sized = value.signum() >= 0 && value.compareTo(MOST) <= 0;
    if (!sized || !Rational.of(value.round(decimals)).equals(value)) {
      wrong.outOfRange(name, value, "0..999.999, " + decimals + " desimal");
    }
  }

  /**
   * The same record with its documents.
   *
   * @param values documents with id 879 (PAK) or 880 (SK PAK)
   * @return a copy
   * @throws IllegalArgumentException if a document has another id
   */
  public AngkaKreditEntry withDocuments(List<DocumentRef> values) {
    return new AngkaKreditEntry(head.withDocuments(values), pak);
  }

  @Override
  public AngkaKreditEntry withId(RecordId value) {
    return new AngkaKreditEntry(head.withId(value), pak);
  }

  @Override
  public Area area() {
    return Area.ANGKA_KREDIT;
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
    PenailanSpelling names = head.readings().of(Tafsir.PENAILAN_SPELLING);
    Period masa = pak.masa();
    return new Body()
        .text("id", head.id())
        .text("pnsId", person().id().toString())
        .text("rwJabatanId", pak.jabatan().toString())
        .text("nomorSk", pak.nomorSk())
        .text("tanggalSk", pak.tanggalSk().format(RowReader.DATE))
        .text(names.field("bulanMulai"), String.valueOf(masa.from().getMonthValue()))
        .text(names.field("bulanSelesai"), String.valueOf(masa.to().getMonthValue()))
        .text(names.field("tahunMulai"), String.valueOf(masa.year()))
        .text(names.field("tahunSelesai"), String.valueOf(masa.to().getYear()))
        .text("kreditUtamaBaru", credit(pak.utama()))
        .text("kreditPenunjangBaru", credit(pak.penunjang()))
        .text("kreditBaruTotal", credit(pak.total()))
        .text("isAngkaKreditPertama", mark(Pak.Asal.PERTAMA))
        .text("isIntegrasi", mark(Pak.Asal.INTEGRASI))
        .text("isKonversi", mark(Pak.Asal.KONVERSI))
        .documents(head.documents())
        .toJson();
  }

  private String credit(Rational value) {
    return value.round(head.readings().of(Tafsir.SIASN_AK_DECIMALS).decimals()).toPlainString();
  }

  private String mark(Pak.Asal asal) {
    return pak.asal() == asal ? "1" : "0";
  }

  @Override
  public boolean isOfAnother(JsonObject row) {
    return head.isOfAnother(row, "pns");
  }

  @Override
  public String slot() {
    return "masa=" + pak.masa() + "; nomorSk=" + pak.nomorSk() + "; rwJabatan=" + pak.jabatan();
  }

  @Override
  public Slot compareSlot(JsonObject row) {
    RowReader in = new RowReader(row, PLACE);
    Optional<Period> masa = AngkaKreditRow.masa(row, head.readings());
    Optional<String> nomorSk = in.text("nomorSk");
    Optional<RecordId> jabatan = in.recordId("rwJabatan");
    boolean other =
        masa.filter(one -> !one.equals(pak.masa())).isPresent()
            || nomorSk.filter(one -> !one.equals(pak.nomorSk())).isPresent()
            || jabatan.filter(one -> !one.equals(pak.jabatan())).isPresent();
    boolean told = masa.isPresent() && nomorSk.isPresent() && jabatan.isPresent();
    return other ? Slot.OTHER : told ? Slot.SAME : Slot.UNCLEAR;
  }

  @Override
  public List<Violation> differences(JsonObject row) {
    ReadResult<AngkaKreditRow> read = AngkaKreditRow.read(row, head.readings());
    return read.toOptional().map(this::differences).orElseGet(read::violations);
  }

  private List<Violation> differences(AngkaKreditRow row) {
    PenailanSpelling names = head.readings().of(Tafsir.PENAILAN_SPELLING);
    return new Differences(PLACE)
        .same("pns", person().id(), row.person())
        .same("rwJabatan", pak.jabatan(), row.jabatan())
        .same("nomorSk", pak.nomorSk(), row.nomorSk())
        .same("tanggalSk", pak.tanggalSk(), row.tanggalSk())
        .same(names.field("bulanMulai"), pak.masa(), row.masa())
        .same("kreditUtamaBaru", pak.utama(), row.utama())
        .same("kreditPenunjangBaru", pak.penunjang(), row.penunjang())
        .same("kreditBaruTotal", pak.total(), row.total())
        .same("isAngkaKreditPertama", pak.asal() == Pak.Asal.PERTAMA, row.isPertama())
        .same("isIntegrasi", pak.asal() == Pak.Asal.INTEGRASI, row.isIntegrasi())
        .same("isKonversi", pak.asal() == Pak.Asal.KONVERSI, row.isKonversi())
        .documents(head.documents(), row.documents())
        .sorted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AngkaKreditEntry that
        && person().equals(that.person())
        && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(person(), pak);
  }

  /** Shows the months alone. */
  @Override
  public String toString() {
    return "AngkaKreditEntry[masa=" + pak.masa() + "]";
  }
}
