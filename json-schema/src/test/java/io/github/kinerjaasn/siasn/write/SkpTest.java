package io.github.kinerjaasn.siasn.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.SkpSaveTypes;
import io.github.kinerjaasn.siasn.part.Pejabat;
import io.github.kinerjaasn.siasn.part.SkpFrame;
import io.github.kinerjaasn.siasn.part.SkpNumber;
import io.github.kinerjaasn.siasn.part.SkpNumbers;
import io.github.kinerjaasn.siasn.read.SkpRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SKP of years before 2022, which have numbers and no quadrant. */
class SkpTest {
  private static ReadResult<SkpEntry> year(int year) {
    return SkpEntry.pp46(
        Samples.prestasi(),
        Samples.perilaku(),
        year,
        Samples.PERSON,
        Samples.frame(),
        Samples.READINGS);
  }

  private static ReadResult<SkpEntry> framed(SkpFrame frame) {
    return SkpEntry.integrasi(
        Samples.integrasi(),
        SkpNumbers.of(Samples.prestasi(), Samples.perilaku()),
        Samples.PERSON,
        frame,
        Samples.READINGS);
  }

  private static List<String> found(List<Violation> violations) {
    return violations.stream().map(one -> one.pointer() + " " + one.code()).toList();
  }

  private static JsonObject stored(Area area, String name, String value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(FieldNamesTest.row(area).members());
    members.put(name, JsonText.of(value));
    return JsonObject.of(members);
  }

  private static SkpRow row(String name, String value) {
    return SkpRow.read(stored(Area.SKP, name, value), Samples.READINGS).orElseThrow();
  }

  /** The rules choose the address. */
  @Test
  void goesWhereItsRulesSay() {
    assertThat(Samples.pp46(2019).area().savePath()).contains("/skp/save");
    assertThat(Samples.integrated().area().savePath()).contains("/skp/2021/save");
    assertThat(Samples.pp46(2019)).hasToString("SkpEntry[tahun=2019]");
    assertThat(Samples.pp46(2019)).isEqualTo(Samples.pp46(2019)).isNotEqualTo(Samples.pp46(2018));
    assertThat(Samples.pp46(2019)).hasSameHashCodeAs(Samples.pp46(2019));
    assertThat(Samples.pp46(2019).withId(RecordId.parse("A1")).toJson().get("id"))
        .contains(JsonText.of("A1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2020})
  void writesTheYearsOfPp46(int year) {
    assertThat(year(year).isRead()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2021, 2022})
  void writesNoOtherYearByPp46(int year) {
    assertThat(found(year(year).violations())).containsExactly("/tahun OUT_OF_RANGE");
  }

  /** Each number is another one: none is sent under four names. */
  @ParameterizedTest
  @CsvSource({
    "nilaiSkp,86.50",
    "orientasiPelayanan,90.00",
    "kepemimpinan,80.00",
    "jumlah,522.50",
    "nilairatarata,87.08",
    "nilaiPerilakuKerja,87.08",
    "nilaiPrestasiKerja,86.73",
  })
  void writesEachNumber(String name, BigDecimal value) {
    assertThat(Samples.pp46(2019).toJson().get(name)).contains(JsonNumber.of(value));
  }

  @Test
  void leavesOutWhatWasNotAssessed() {
    Perilaku all = Samples.perilaku();
    Perilaku five =
        new Perilaku(
            all.orientasiPelayanan(),
            all.integritas(),
            all.komitmen(),
            all.disiplin(),
            all.kerjaSama(),
            Optional.empty());
    SkpNumbers numbers = SkpNumbers.of(Samples.prestasi(), five);
    assertThat(numbers.get(SkpNumber.KEPEMIMPINAN)).isEmpty();
    assertThat(numbers.get(SkpNumber.JUMLAH)).contains(Rational.parse("442.5"));
    // the appraisal rested on six aspects: five of them cannot give its mean
    assertThat(found(numbers.contradictions())).containsExactly("/nilairatarata INCONSISTENT");
    assertThat(
            found(
                SkpEntry.pp46(
                        Samples.prestasi(),
                        five,
                        2019,
                        Samples.PERSON,
                        Samples.frame(),
                        Samples.READINGS)
                    .violations()))
        .containsExactly("/nilairatarata INCONSISTENT");
  }

  @Test
  void writesTextsIfChosen() {
    Interpretations texts = Samples.READINGS.with(Tafsir.SKP_SAVE_TYPES, SkpSaveTypes.STRINGS);
    JsonObject body =
        SkpEntry.pp46(
                Samples.prestasi(),
                Samples.perilaku(),
                2019,
                Samples.PERSON,
                Samples.frame(),
                texts)
            .orElseThrow()
            .toJson();
    assertThat(body.get("nilaiSkp")).contains(JsonText.of("86.50"));
    assertThat(body.get("tahun")).contains(JsonText.of("2019"));
    assertThat(body.get("pns")).contains(JsonText.of(Samples.PNS_ID.toString()));
    assertThat(body.get("pnsDinilaiOrang")).isEmpty();
  }

  @Test
  void demandsWhatACivilServantHas() {
    SkpFrame frame = Samples.frame();
    Pejabat bare = new Pejabat(frame.penilai().rater(), Optional.empty(), Optional.empty());
    SkpFrame without = new SkpFrame("5", bare, frame.atasan(), frame.pengguna(), Optional.empty());
    assertThat(found(framed(without).violations()))
        .containsExactlyInAnyOrder(
            "/jenisJabatan UNKNOWN_VALUE",
            "/jenisPeraturanKinerjaKd NOT_MODELLED",
            "/pejabatPenilai MISSING",
            "/penilaiTmtGolongan MISSING");
    assertThat(without + " " + bare).doesNotContain("Contoh");
  }

  @Test
  void asksLessOfOthers() {
    SkpFrame frame = Samples.frame();
    Pejabat mayor =
        new Pejabat(
            Rater.builder().name("Contoh").status(RaterStatus.NON_ASN).post("Bupati").build(),
            Optional.empty(),
            Optional.empty());
    SkpEntry entry =
        framed(new SkpFrame("1", mayor, frame.atasan(), Optional.empty(), frame.jenisPeraturan()))
            .orElseThrow();
    assertThat(entry.toJson().get("pejabatPenilai")).contains(JsonText.of(""));
    assertThat(entry.toJson().get("statusPenilai")).contains(JsonText.of("NON ASN"));
    assertThat(entry.toJson().get("penilaiTmtGolongan")).contains(JsonText.of(""));
  }

  /** A missing number is a finding, never 0 or 1. */
  @Test
  void inventsNoNumber() {
    List<Violation> violations =
        SkpEntry.integrasi(
                Samples.integrasi(),
                SkpNumbers.NONE.with(SkpNumber.NILAI_SKP, Rational.of(1000)),
                Samples.PERSON,
                Samples.frame(),
                Samples.READINGS)
            .violations();
    assertThat(found(violations))
        .contains("/nilaiSkp OUT_OF_RANGE", "/jumlah MISSING", "/nilaiPrestasiKerja MISSING")
        .doesNotContain("/kepemimpinan MISSING", "/inisiatifKerja MISSING")
        .hasSize(10);
  }

  @Test
  void readsNumbersAndPeople() {
    SkpRow row = SkpRow.read(FieldNamesTest.row(Area.SKP), Samples.READINGS).orElseThrow();
    assertThat(row.findings()).isEmpty();
    assertThat(row.year()).isEqualTo(2019);
    assertThat(row.numbers().get(SkpNumber.NILAI_RATARATA)).contains(Rational.parse("87.08"));
    assertThat(row.numbers().get(SkpNumber.KONVERSI_NILAI)).isEmpty();
    assertThat(row.atasan().tmtGolongan()).hasToString("Optional[2016-10-01]");
    assertThat(row.penilai().rater().rank()).isPresent();
    assertThat(row.penilai() + " " + row.numbers()).isEqualTo("PejabatData[] SkpNumbers[11]");
  }

  /** Old rows may hold words: the number is absent and told, the rest stands. */
  @ParameterizedTest
  @ValueSource(strings = {"Baik", "86,50", "1e3", "NaN"})
  void readsRowsWhoseNumbersAreWords(String word) {
    SkpRow row = row("nilaiSkp", word);
    assertThat(found(row.findings())).containsExactly("/nilaiSkp WRONG_TYPE");
    assertThat(row.numbers().get(SkpNumber.NILAI_SKP)).isEmpty();
    assertThat(row.numbers().get(SkpNumber.JUMLAH)).contains(Rational.parse("522.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "jumlah,522.53,",
    "jumlah,522.54,/jumlah INCONSISTENT",
    "jumlah,522.46,/jumlah INCONSISTENT",
    "nilairatarata,87.09,",
    "nilairatarata,87.10,/nilairatarata INCONSISTENT",
    "nilaiPrestasiKerja,86.74,",
    "nilaiPrestasiKerja,86.75,/nilaiPrestasiKerja INCONSISTENT",
    "nilaiPrestasiKerja,86.50,/nilaiPrestasiKerja INCONSISTENT",
  })
  void derivesAgain(String name, String value, String expected) {
    assertThat(found(row(name, value).findings()))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @EnumSource(names = {"SKP", "SKP_2021"})
  void tellsYearsAndPersonsApart(Area area) {
    Entry entry = FieldNamesTest.entry(area);
    JsonObject row = FieldNamesTest.row(area);
    assertThat(entry.compareSlot(row)).isEqualTo(Entry.Slot.SAME);
    assertThat(entry.compareSlot(stored(area, "tahun", "2018"))).isEqualTo(Entry.Slot.OTHER);
    assertThat(entry.compareSlot(stored(area, "tahun", ""))).isEqualTo(Entry.Slot.UNCLEAR);
    assertThat(entry.isOfAnother(row)).isFalse();
    assertThat(entry.isOfAnother(stored(area, "pns", "D8ACA7D5B1F63912E040640A040269BB"))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SkpNumber.class)
  void findsANumberByItsName(SkpNumber number) {
    assertThat(SkpNumber.find(number.wireName())).contains(number);
    assertThat(SkpNumber.find(number.wireName() + " ")).isEmpty();
    assertThat(number.label().id()).isNotBlank();
  }
}
