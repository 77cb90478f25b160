package io.github.kinerjaasn.siasn.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.perbkn3y2023.AngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.Koefisien;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.PenailanSpelling;
import io.github.kinerjaasn.siasn.code.Tafsir.SiasnAkDecimals;
import io.github.kinerjaasn.siasn.part.Pak;
import io.github.kinerjaasn.siasn.read.AngkaKreditRow;
import io.github.kinerjaasn.siasn.read.KinerjaPeriodikRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicAndCreditTest {
  private static final RecordId POST = RecordId.parse("8ae4838285d0b1c00185d1a2b3c4ffff");

  private static ReadResult<KinerjaPeriodikEntry> periodic(
      String period, Rating result, Optional<Jenjang> jenjang) {
    return KinerjaPeriodikEntry.of(
        Samples.decided(period, result, Rating.SESUAI_EKSPEKTASI),
        Samples.PERSON,
        Samples.rater(),
        jenjang,
        Samples.READINGS);
  }

  private static JsonObject with(Area area, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(FieldNamesTest.row(area).members());
    members.put(name, value);
    return JsonObject.of(members);
  }

  private static Pak pak(String months, String utama) {
    return new Pak(
        POST,
        "800/17",
        LocalDate.of(2026, 1, 5),
        Period.parse(months),
        Rational.parse(utama),
        Rational.ZERO,
        Pak.Asal.BIASA);
  }

  private static List<String> wrong(Pak pak, Interpretations readings) {
    return AngkaKreditEntry.of(Samples.PERSON, pak, readings).violations().stream()
        .map(Violation::pointer)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01,1,1,1",
    "2025-12,1,12,12",
    "2025-Q1,2,1,3",
    "2025-Q4,2,10,12",
  })
  void writesMonthsAndQuarters(String period, String id, int first, int last) {
    JsonObject body =
        periodic(period, Rating.SESUAI_EKSPEKTASI, Optional.empty()).orElseThrow().toJson();
    assertThat(body.get("periodikId")).contains(JsonText.of(id));
    assertThat(body.get("bulanMulaiPenilaian")).contains(JsonNumber.of(first));
    assertThat(body.get("bulanSelesaiPenilaian")).contains(JsonNumber.of(last));
    assertThat(body.get("tahunSelesaiPenilaian")).contains(JsonNumber.of(2025));
    assertThat(body.get("koefisienId")).contains(JsonText.of(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-S1", "2025-01-02/2025-01-31"})
  void writesNoOtherSpan(String period) {
    assertThat(periodic(period, Rating.SESUAI_EKSPEKTASI, Optional.empty()).violations())
        .extracting(Violation::pointer)
        .containsExactly("/periodikId");
  }

  @ParameterizedTest
  @EnumSource(Jenjang.class)
  void sendsACoefficientForBaikAlone(Jenjang jenjang) {
    JsonObject body =
        periodic("2025-Q1", Rating.SESUAI_EKSPEKTASI, Optional.of(jenjang)).orElseThrow().toJson();
    String id = Koefisien.of(jenjang, Predicate.BAIK).orElseThrow().id();
    assertThat(body.get("koefisienId")).contains(JsonText.of(id));
    assertThat(periodic("2025-Q1", Rating.DI_BAWAH_EKSPEKTASI, Optional.of(jenjang)).violations())
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/koefisienId NOT_MODELLED");
  }

  @Test
  void readsPeriodicRows() {
    KinerjaPeriodikRow row =
        KinerjaPeriodikRow.read(FieldNamesTest.row(Area.KINERJA_PERIODIK), Samples.READINGS)
            .orElseThrow();
    assertThat(row.coefficient()).contains(Koefisien.AHLI_PERTAMA);
    assertThat(row.span().id()).isEqualTo("2");
    JsonObject other = with(Area.KINERJA_PERIODIK, "koefisenId", JsonText.of("11"));
    KinerjaPeriodikRow unknown = KinerjaPeriodikRow.read(other, Samples.READINGS).orElseThrow();
    assertThat(unknown.coefficientId()).contains("11");
    assertThat(unknown.coefficient()).isEmpty();
    assertThat(
            KinerjaPeriodikRow.read(
                    with(Area.KINERJA_PERIODIK, "kuadranKinerjaNilai", JsonText.of("3")),
                    Samples.READINGS)
                .violations())
        .extracting(Violation::pointer)
        .containsExactly("/kuadranNilai");
  }

  private static List<String> wrongQuadrant(JsonValue value) {
    JsonObject row = with(Area.KINERJA_PERIODIK, "kuadranNilai", value);
    return KinerjaPeriodikRow.read(row, Samples.READINGS).violations().stream()
        .map(one -> one.pointer() + " " + one.code())
        .toList();
  }

  @Test
  void readsTheQuadrantByWordOrNumber() {
    for (JsonValue two : List.of(JsonText.of("baik"), JsonText.of("2.00"), JsonNumber.of(2))) {
      assertThat(wrongQuadrant(two)).isEmpty();
    }
    assertThat(wrongQuadrant(JsonNumber.of(3))).containsExactly("/kuadranNilai INCONSISTENT");
    assertThat(wrongQuadrant(JsonNumber.of(6))).containsExactly("/kuadranNilai OUT_OF_RANGE");
    assertThat(wrongQuadrant(JsonText.of("2,00"))).containsExactly("/kuadranNilai WRONG_TYPE");
    assertThat(wrongQuadrant(JsonText.of("cukup"))).containsExactly("/kuadranNilai UNKNOWN_VALUE");
  }

  @Test
  void tellsPeriodicRowsApartWhereTheySay() {
    Entry entry = FieldNamesTest.entry(Area.KINERJA_PERIODIK);
    JsonObject row = FieldNamesTest.row(Area.KINERJA_PERIODIK);
    assertThat(entry.compareSlot(row)).isEqualTo(Entry.Slot.UNCLEAR);
    assertThat(
            entry.compareSlot(with(Area.KINERJA_PERIODIK, "bulanMulaiPenilaian", JsonText.of("4"))))
        .isEqualTo(Entry.Slot.OTHER);
    assertThat(entry.compareSlot(with(Area.KINERJA_PERIODIK, "periodikId", JsonText.of("1"))))
        .isEqualTo(Entry.Slot.OTHER);
    Map<String, JsonValue> members = new LinkedHashMap<>(row.members());
    members.put("bulanMulaiPenilaian", JsonNumber.of(7));
    members.put("bulanSelesaiPenilaian", JsonNumber.of(9));
    assertThat(entry.compareSlot(JsonObject.of(members))).isEqualTo(Entry.Slot.SAME);
    assertThat(entry.toString()).isEqualTo("KinerjaPeriodikEntry[masa=2025-Q3]");
    assertThat(entry).isEqualTo(FieldNamesTest.entry(Area.KINERJA_PERIODIK));
    assertThat(entry).hasSameHashCodeAs(FieldNamesTest.entry(Area.KINERJA_PERIODIK));
  }

  @Test
  void writesCreditAsTexts() {
    JsonObject body = FieldNamesTest.entry(Area.ANGKA_KREDIT).toJson();
    assertThat(body.get("kreditUtamaBaru")).contains(JsonText.of("10.500"));
    assertThat(body.get("kreditPenunjangBaru")).contains(JsonText.of("2.000"));
    assertThat(body.get("kreditBaruTotal")).contains(JsonText.of("12.500"));
    assertThat(body.get("tanggalSk")).contains(JsonText.of("05-01-2026"));
    assertThat(body.get("bulanMulaiPenailan")).contains(JsonText.of("3"));
    assertThat(body.get("tahunSelesaiPenailan")).contains(JsonText.of("2025"));
    assertThat(body.get("isAngkaKreditPertama")).contains(JsonText.of("0"));
    assertThat(body.get("isKonversi")).contains(JsonText.of("1"));
  }

  @ParameterizedTest
  @EnumSource(Pak.Asal.class)
  void marksAtMostOneOrigin(Pak.Asal asal) {
    Pak pak =
        new Pak(
            POST,
            "1",
            LocalDate.of(2026, 1, 5),
            Period.ofYear(2025),
            Rational.ONE,
            Rational.ZERO,
            asal);
    JsonObject body =
        AngkaKreditEntry.of(Samples.PERSON, pak, Samples.READINGS).orElseThrow().toJson();
    long marks =
        List.of("isAngkaKreditPertama", "isIntegrasi", "isKonversi").stream()
            .filter(name -> body.get(name).equals(Optional.of(JsonText.of("1"))))
            .count();
    assertThat(marks).isEqualTo(asal == Pak.Asal.BIASA ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.001", "12.5", "999.999"})
  void writesCreditWithinBounds(String points) {
    assertThat(wrong(pak("2025", points), Samples.READINGS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.001", "1000", "0.0005", "1/3"})
  void neverRoundsCredit(String points) {
    assertThat(wrong(pak("2025", points), Samples.READINGS))
        .containsExactlyInAnyOrder("/kreditUtamaBaru", "/kreditBaruTotal");
  }

  @Test
  void writesTwoDecimalsIfChosen() {
    Interpretations two = Samples.READINGS.with(Tafsir.SIASN_AK_DECIMALS, SiasnAkDecimals.TWO);
    assertThat(wrong(pak("2025", "0.005"), two)).hasSize(2);
    AngkaKreditEntry entry =
        AngkaKreditEntry.of(Samples.PERSON, pak("2025", "0.5"), two).orElseThrow();
    assertThat(entry.toJson().get("kreditBaruTotal")).contains(JsonText.of("0.50"));
  }

  @Test
  void spellsPenilaianIfChosen() {
    Interpretations other =
        Samples.READINGS.with(Tafsir.PENAILAN_SPELLING, PenailanSpelling.PENILAIAN);
    JsonObject body =
        AngkaKreditEntry.of(Samples.PERSON, Samples.pak(), other).orElseThrow().toJson();
    assertThat(body.members().keySet())
        .contains("bulanMulaiPenilaian", "tahunSelesaiPenilaian")
        .doesNotContain("bulanMulaiPenailan");
    assertThat(AngkaKreditRow.read(FieldNamesTest.row(Area.ANGKA_KREDIT), other).violations())
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactlyInAnyOrder(
            "/bulanMulaiPenilaian MISSING",
            "/bulanSelesaiPenilaian MISSING",
            "/tahunMulaiPenilaian MISSING",
            "/tahunSelesaiPenilaian MISSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-10/2025-06-30", "2025-02-01/2025-06-29"})
  void demandsWholeMonths(String months) {
    assertThat(wrong(pak(months, "1"), Samples.READINGS)).containsExactly("/bulanMulaiPenailan");
  }

  @Test
  void writesTheConversionOfADecidedRating() {
    AngkaKredit angka =
        KonversiPredikat.angkaKredit(
            Konversi.tahunan(Jenjang.AHLI_PERTAMA, Predicate.BAIK),
            Tracer.silent(Samples.READINGS));
    Pak pak =
        Pak.konversi(
            Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
            angka,
            POST,
            "800/17",
            LocalDate.of(2026, 1, 5));
    JsonObject body =
        AngkaKreditEntry.of(Samples.PERSON, pak, Samples.READINGS).orElseThrow().toJson();
    assertThat(body.get("kreditBaruTotal")).contains(JsonText.of("12.500"));
    assertThat(body.get("isKonversi")).contains(JsonText.of("1"));
    assertThat(pak.toString()).isEqualTo("Pak[masa=2025]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-05", "5-1-2026", "31-02-2026", "05/01/2026", "05-01-26"})
  void readsNoOtherFormOfDate(String date) {
    JsonObject row = with(Area.ANGKA_KREDIT, "tanggalSk", JsonText.of(date));
    assertThat(AngkaKreditRow.read(row, Samples.READINGS).violations())
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/tanggalSk WRONG_TYPE");
  }

  @Test
  void readsCreditExactly() {
    AngkaKreditRow row =
        AngkaKreditRow.read(FieldNamesTest.row(Area.ANGKA_KREDIT), Samples.READINGS).orElseThrow();
    assertThat(row.total()).isEqualTo(row.utama().plus(row.penunjang()));
    assertThat(row.masa()).hasToString("2025-03-01/2025-12-31");
    assertThat(row.isKonversi()).isTrue();
    assertThat(row.isPertama() || row.isIntegrasi()).isFalse();
    JsonObject text = with(Area.ANGKA_KREDIT, "kreditUtamaBaru", JsonText.of("sepuluh"));
    assertThat(AngkaKreditRow.read(text, Samples.READINGS).violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.WRONG_TYPE);
    JsonObject early = with(Area.ANGKA_KREDIT, "tahunSelesaiPenailan", JsonText.of("2024"));
    assertThat(AngkaKreditRow.read(early, Samples.READINGS).violations())
        .extracting(Violation::pointer)
        .containsExactly("/bulanSelesaiPenailan");
  }

  @Test
  void tellsDecreesApart() {
    Entry entry = FieldNamesTest.entry(Area.ANGKA_KREDIT);
    JsonObject row = FieldNamesTest.row(Area.ANGKA_KREDIT);
    assertThat(entry.compareSlot(row)).isEqualTo(Entry.Slot.SAME);
    assertThat(entry.compareSlot(with(Area.ANGKA_KREDIT, "nomorSk", JsonText.of("9"))))
        .isEqualTo(Entry.Slot.OTHER);
    assertThat(entry.compareSlot(with(Area.ANGKA_KREDIT, "nomorSk", JsonText.of(""))))
        .isEqualTo(Entry.Slot.UNCLEAR);
    assertThat(entry.isOfAnother(with(Area.ANGKA_KREDIT, "pns", JsonText.of("B0".repeat(16)))))
        .isTrue();
    assertThat(entry.withId(POST).toJson().get("id")).contains(JsonText.of(POST.text()));
    assertThat(entry).isEqualTo(FieldNamesTest.entry(Area.ANGKA_KREDIT));
    assertThat(entry).hasSameHashCodeAs(FieldNamesTest.entry(Area.ANGKA_KREDIT));
    assertThat(entry.toString()).doesNotContain("800/17");
    AngkaKreditEntry own =
        AngkaKreditEntry.of(Samples.PERSON, Samples.pak(), Samples.READINGS).orElseThrow();
    assertThatThrownBy(() -> own.withDocuments(List.of(Samples.document("890"))))
        .hasMessageContaining("[879, 880]");
  }
}
