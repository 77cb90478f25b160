package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.form.PejabatNames;
import io.github.kinerjaasn.siasn.form.RatedYear;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.PejabatData;
import io.github.kinerjaasn.siasn.part.RaterData;
import io.github.kinerjaasn.siasn.part.SkpNumber;
import io.github.kinerjaasn.siasn.part.SkpNumbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An SKP before 2022, as it is read. Old rows may hold words where numbers belong; such a number is
 * absent and told in {@link #findings}, and the rest can still be used.
 *
 * <pre>{@code
 * for (JsonObject row : reply.rows().orElseThrow()) {
 *   ReadResult<SkpRow> read = SkpRow.read(row, Interpretations.defaults());
 * }
 * }</pre>
 *
 * @param id the record
 * @param person whose SKP it is
 * @param year the rated year
 * @param jenisJabatan the kind of post, as stored
 * @param numbers the numbers that could be read
 * @param penilai the rater
 * @param atasan the rater's superior
 * @param findings numbers that are none or that contradict each other, sorted
 * @param kept all other members, as they were read
 */
public record SkpRow(
    RecordId id,
    PnsId person,
    int year,
    Optional<String> jenisJabatan,
    SkpNumbers numbers,
    PejabatData penilai,
    PejabatData atasan,
    List<Violation> findings,
    Map<String, JsonValue> kept) {
  private static final String PLACE = "skp";

  /**
   * Takes copies.
   *
   * @param id the record
   * @param person whose SKP it is
   * @param year the rated year
   * @param jenisJabatan the kind of post
   * @param numbers the numbers that could be read
   * @param penilai the rater
   * @param atasan the rater's superior
   * @param findings what is wrong with the numbers
   * @param kept all other members
   */
  public SkpRow {
    findings = findings.stream().sorted().toList();
    kept = Map.copyOf(kept);
  }

  /**
   * Reads a row.
   *
   * @param row the object, under the read names
   * @param readings how the exchange's open points are read
   * @return the row, or all that is missing or wrong beside its numbers
   */
  public static ReadResult<SkpRow> read(JsonObject row, Interpretations readings) {
    RowReader in = new RowReader(row, PLACE);
    RowReader values = new RowReader(row, PLACE);
    SkpNumbers numbers = numbers(in, values);
    Optional<RecordId> id = in.need("id", in::recordId);
    Optional<PnsId> person = in.need("pns", in::pnsId);
    Optional<Integer> year = in.need("tahun", name -> RatedYear.of(in));
    Optional<String> post = in.text("jenisJabatan");
    PejabatData penilai = pejabat(in, PejabatNames.PENILAI, readings);
    PejabatData atasan = pejabat(in, PejabatNames.ATASAN, readings);
    List<Violation> findings = new ArrayList<>(values.wrong().all());
    findings.addAll(numbers.contradictions());
    return in.wrong()
        .result(
            () ->
                new SkpRow(
                    id.orElseThrow(),
                    person.orElseThrow(),
                    year.orElseThrow(),
                    post,
                    numbers,
                    penilai,
                    atasan,
                    findings,
                    in.kept()));
  }

  /** Asks both: one remembers the names, the other collects what is no number. */
  private static SkpNumbers numbers(RowReader in, RowReader values) {
    Map<SkpNumber, Rational> numbers = new EnumMap<>(SkpNumber.class);
    for (SkpNumber one : SkpNumber.values()) {
      in.isAbsent(one.wireName());
      values.number(one.wireName()).map(Rational::of).ifPresent(value -> numbers.put(one, value));
    }
    return new SkpNumbers(numbers);
  }

  private static PejabatData pejabat(RowReader in, PejabatNames names, Interpretations readings) {
    RaterData rater =
        Raters.read(
            in,
            names.name("Nama"),
            names.name("NipNrp"),
            names.name("Golongan"),
            names.name("Jabatan"),
            names.name("UnorNama"),
            names.status(),
            readings);
    return new PejabatData(in.pnsId(names.id()), rater, in.date(names.name("TmtGolongan")));
  }

  /** Shows the year alone. */
  @Override
  public String toString() {
    return "SkpRow[tahun=" + year + "]";
  }
}
