package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.PenailanSpelling;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Credit points as they are read.
 *
 * <pre>{@code
 * for (JsonObject row : reply.rows().orElseThrow()) {
 *   ReadResult<AngkaKreditRow> read = AngkaKreditRow.read(row, Interpretations.defaults());
 * }
 * }</pre>
 *
 * @param id the record
 * @param person whose points they are
 * @param jabatan the row of the post history
 * @param namaJabatan the post
 * @param nomorSk the number of the decree
 * @param tanggalSk the date of the decree
 * @param masa the appraised months
 * @param utama main points
 * @param penunjang supporting points
 * @param total all points, as stored
 * @param isPertama whether they are the first points
 * @param isIntegrasi whether they integrate older points
 * @param isKonversi whether they convert a predicate
 * @param documents the documents by their ids
 * @param kept all other members, as they were read
 */
public record AngkaKreditRow(
    RecordId id,
    PnsId person,
    RecordId jabatan,
    Optional<String> namaJabatan,
    String nomorSk,
    LocalDate tanggalSk,
    Period masa,
    Rational utama,
    Rational penunjang,
    Rational total,
    boolean isPertama,
    boolean isIntegrasi,
    boolean isKonversi,
    Map<String, DocumentRef> documents,
    Map<String, JsonValue> kept) {

  private static final String PLACE = "angkakredit";
  private static final int LAST_MONTH = 12;

  /**
   * Takes copies.
   *
   * @param id the record
   * @param person whose points they are
   * @param jabatan the row of the post history
   * @param namaJabatan the post
   * @param nomorSk the number of the decree
   * @param tanggalSk the date of the decree
   * @param masa the appraised months
   * @param utama main points
   * @param penunjang supporting points
   * @param total all points, as stored
   * @param isPertama whether they are the first points
   * @param isIntegrasi whether they integrate older points
   * @param isKonversi whether they convert a predicate
   * @param documents the documents by their ids
   * @param kept all other members
   */
  public AngkaKreditRow {
    documents = Map.copyOf(documents);
    kept = Map.copyOf(kept);
  }

  /**
   * Reads a row.
   *
   * @param row the object, under the read names
   * @param readings how the exchange's open points are read
   * @return the row, or all that is missing or wrong
   */
  public static ReadResult<AngkaKreditRow> read(JsonObject row, Interpretations readings) {
    RowReader in = new RowReader(row, PLACE);
    Optional<RecordId> id = in.need("id", in::recordId);
    Optional<PnsId> person = in.need("pns", in::pnsId);
    Optional<RecordId> jabatan = in.need("rwJabatan", in::recordId);
    Optional<String> namaJabatan = in.text("namaJabatan");
    Optional<String> nomorSk = in.need("nomorSk", in::text);
    Optional<LocalDate> tanggalSk = in.need("tanggalSk", in::date);
    Optional<Period> masa = masa(in, readings.of(Tafsir.PENAILAN_SPELLING), true);
    Optional<Rational> utama = credit(in, "kreditUtamaBaru");
    Optional<Rational> penunjang = credit(in, "kreditPenunjangBaru");
    Optional<Rational> total = credit(in, "kreditBaruTotal");
    Optional<Boolean> pertama = in.need("isAngkaKreditPertama", in::truth);
    Optional<Boolean> integrasi = in.need("isIntegrasi", in::truth);
    Optional<Boolean> konversi = in.need("isKonversi", in::truth);
    Map<String, DocumentRef> documents = DocumentMap.read(in);
    return in.wrong()
        .result(
            () ->
                new AngkaKreditRow(
                    id.orElseThrow(),
                    person.orElseThrow(),
                    jabatan.orElseThrow(),
                    namaJabatan,
                    nomorSk.orElseThrow(),
                    tanggalSk.orElseThrow(),
                    masa.orElseThrow(),
                    utama.orElseThrow(),
                    penunjang.orElseThrow(),
                    total.orElseThrow(),
                    pertama.orElseThrow(),
                    integrasi.orElseThrow(),
                    konversi.orElseThrow(),
                    documents,
                    in.kept()));
  }

  private static Optional<Rational> credit(RowReader in, String name) {
    return in.need(name, in::number).map(Rational::of);
  }

  /**
   * The appraised months, where all four members are there.
   *
   * @param row a row, under the read names
   * @param readings how the exchange's open points are read
   * @return whole months, or empty
   */
  public static Optional<Period> masa(JsonObject row, Interpretations readings) {
    return masa(new RowReader(row, PLACE), readings.of(Tafsir.PENAILAN_SPELLING), false);
  }

  private static Optional<Period> masa(RowReader in, PenailanSpelling names, boolean needed) {
    Optional<Integer> firstMonth = part(in, names.field("bulanMulai"), LAST_MONTH, needed);
    Optional<Integer> lastMonth = part(in, names.field("bulanSelesai"), LAST_MONTH, needed);
    Optional<Integer> firstYear = part(in, names.field("tahunMulai"), Period.MAX_YEAR, needed);
    Optional<Integer> lastYear = part(in, names.field("tahunSelesai"), Period.MAX_YEAR, needed);
    if (firstMonth.isEmpty() || lastMonth.isEmpty() || firstYear.isEmpty() || lastYear.isEmpty()) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(firstYear.get(), firstMonth.get());
    YearMonth last = YearMonth.of(lastYear.get(), lastMonth.get());
    if (last.isBefore(first)) {
      in.wrong()
          .inconsistent(
              names.field("bulanSelesai"),
              Text.of("masa berakhir sebelum mulai", "the period ends before it starts"));
      return Optional.empty();
    }
    return Optional.of(Period.of(first.atDay(1), last.atEndOfMonth()));
  }

  private static Optional<Integer> part(RowReader in, String name, int max, boolean needed) {
    return needed ? in.need(name, one -> in.whole(one, 1, max)) : in.whole(name, 1, max);
  }

  /** Shows the months alone. */
  @Override
  public String toString() {
    return "AngkaKreditRow[masa=" + masa + "]";
  }
}
