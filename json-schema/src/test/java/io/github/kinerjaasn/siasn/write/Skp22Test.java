package io.github.kinerjaasn.siasn.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.GolonganPppk;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.siasn.Lines;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.code.Tafsir;
import io.github.kinerjaasn.siasn.code.Tafsir.Skp22DocumentId;
import io.github.kinerjaasn.siasn.code.Tafsir.StatusPenilai;
import io.github.kinerjaasn.siasn.part.Ratings;
import io.github.kinerjaasn.siasn.read.Skp22Row;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Skp22Test {
  private static final JsonObject ROW = FieldNamesTest.row(Area.SKP22);

  private static ReadResult<Skp22Entry> entry(
      Outcome.Decided<EvaluationResult> rated, Interpretations readings) {
    return Skp22Entry.of(rated, Samples.PERSON, Samples.rater(), readings);
  }

  private static JsonObject with(String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(ROW.members());
    members.put(name, value);
    return JsonObject.of(members);
  }

  private static JsonObject without(String... names) {
    Map<String, JsonValue> members = new LinkedHashMap<>(ROW.members());
    members.keySet().removeAll(List.of(names));
    return JsonObject.of(members);
  }

  private static List<Violation> wrong(JsonObject row) {
    return Skp22Row.read(row, Samples.READINGS).violations();
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,2,2", "1,3,4", "2,1,2", "2,2,2", "2,3,4", "3,1,3", "3,2,3", "3,3,5"})
  void sendsTheQuadrantOfTheMatrix(int result, int behaviour, int quadrant) {
    JsonObject body =
        entry(
                Samples.decided(
                    "2025", Rating.values()[result - 1], Rating.values()[behaviour - 1]),
                Samples.READINGS)
            .orElseThrow()
            .toJson();
    assertThat(body.get("hasilKinerjaNilai")).contains(JsonNumber.of(result));
    assertThat(body.get("perilakuKerjaNilai")).contains(JsonNumber.of(behaviour));
    assertThat(body.get("kuadranKinerjaNilai")).contains(JsonNumber.of(quadrant));
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,2,2", "1,3,4", "2,1,2", "2,2,2", "2,3,4", "3,1,3", "3,2,3", "3,3,5"})
  void acceptsNoOtherQuadrantWhenWritingOrReading(int result, int behaviour, int right) {
    for (int quadrant = 1; quadrant <= 5; quadrant++) {
      Map<String, JsonValue> members = new LinkedHashMap<>(ROW.members());
      members.keySet().removeAll(List.of("hasilKinerja", "perilakuKerja", "kuadranKinerja"));
      members.put("hasilKinerjaNilai", JsonText.of(result + ".00"));
      members.put("PerilakuKerjaNilai", JsonText.of(behaviour + ".00"));
      members.put("KuadranKinerjaNilai", JsonText.of(quadrant + ".00"));
      List<Violation> read = wrong(JsonObject.of(members));
      List<Violation> written =
          entry(
                  Samples.decided(
                      Regime.PERMENPANRB_6_2022,
                      "2025",
                      Optional.of(Rating.values()[result - 1]),
                      Optional.of(Rating.values()[behaviour - 1]),
                      Optional.of(quadrant)),
                  Samples.READINGS)
              .violations();
      assertThat(read).hasSize(quadrant == right ? 0 : 1);
      assertThat(written).hasSize(quadrant == right ? 0 : 1);
      for (Violation one : read) {
        assertThat(one.pointer()).isEqualTo("/KuadranKinerjaNilai");
        assertThat(one.found()).contains(String.valueOf(quadrant));
        assertThat(one.allowed()).contains(String.valueOf(right));
        assertThat(one.basis().toString()).contains("PermenPANRB 6/2022");
      }
    }
  }

  /** The worked example of a result as expected with behaviour below, rated by III/d. */
  @Test
  void writesTheWholeBody() {
    JsonObject body = FieldNamesTest.entry(Area.SKP22).toJson();
    assertThat(CanonicalJson.toText(body))
        .isEqualTo(
            "{\"id\":\"\",\"pnsDinilaiOrang\":\"A8ACA7D5B1F63912E040640A040269BB\",\"tahun\":2025,"
                + "\"hasilKinerjaNilai\":2,\"perilakuKerjaNilai\":3,\"kuadranKinerjaNilai\":4,"
                + "\"penilaiNama\":\"Contoh Atasan\",\"penilaiNipNrp\":\"NRP 12345/P\","
                + "\"penilaiGolongan\":\"34\","
                + "\"penilaiJabatan\":\"Kepala Bidang Pelayanan Kesehatan\","
                + "\"penilaiUnorNama\":\"Dinas Kesehatan\",\"statusPenilai\":\"ASN\","
                + "\"path\":[{\"dok_id\":\"890\",\"dok_nama\":\"Dokumen Evaluasi Kinerja\","
                + "\"dok_uri\":\"peremajaan/usulan/890_contoh.pdf\","
                + "\"object\":\"peremajaan/usulan/890_contoh.pdf\",\"slug\":\"890\"}]}");
    assertThat(body.toString()).doesNotContain(Samples.NIP.toString());
  }

  @Test
  void writesWhatTheEvaluatorDecides() {
    Evaluation evaluation =
        Exchange.read(Evaluation.class, Lines.text(Exchange.class, "evaluation.json"))
            .orElseThrow();
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    assertThat(outcome).isInstanceOf(Outcome.Decided.class);
    Outcome.Decided<EvaluationResult> decided = (Outcome.Decided<EvaluationResult>) outcome;
    Skp22Entry entry = entry(decided, Samples.READINGS).orElseThrow();
    assertThat(entry.ratings().predicate().name()).isEqualTo(decided.value().predicate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "2023", "2024", "2025", "2026", "2031"})
  void goesToOneAddressWithItsDocumentsInEveryYear(String year) {
    Skp22Entry entry =
        entry(
                Samples.decided(year, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
                Samples.READINGS)
            .orElseThrow()
            .withDocuments(List.of(Samples.document("890")));
    assertThat(entry.area().savePath()).contains("/skp22/save");
    assertThat(((JsonArray) entry.toJson().get("path").orElseThrow()).items()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"PP_46_2011,2020", "INTEGRASI_2021,2021", "PP_30_2019,2021-S2"})
  void takesNoRatingOfAnotherRegime(Regime regime, String period) {
    Optional<Rating> meets = Optional.of(Rating.SESUAI_EKSPEKTASI);
    assertThat(
            entry(Samples.decided(regime, period, meets, meets, Optional.of(2)), Samples.READINGS)
                .violations())
        .extracting(Violation::pointer)
        .containsExactly("/kuadranKinerjaNilai");
  }

  @Test
  void listsAllThatIsMissing() {
    ReadResult<Skp22Entry> result =
        Skp22Entry.of(
            Samples.decided(
                Regime.PERMENPANRB_6_2022,
                "2025",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Samples.PERSON,
            Rater.builder().name(" ").status(RaterStatus.ASN).build(),
            Samples.READINGS);
    assertThat(result.violations())
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactlyInAnyOrder(
            "/hasilKinerjaNilai MISSING",
            "/perilakuKerjaNilai MISSING",
            "/kuadranKinerjaNilai MISSING",
            "/penilaiNama OUT_OF_RANGE",
            "/penilaiNipNrp MISSING",
            "/penilaiGolongan MISSING",
            "/penilaiJabatan MISSING",
            "/penilaiUnorNama MISSING");
  }

  @Test
  void spansNoTwoYears() {
    assertThat(
            entry(
                    Samples.decided(
                        "2024-07-01/2025-06-30",
                        Rating.SESUAI_EKSPEKTASI,
                        Rating.SESUAI_EKSPEKTASI),
                    Samples.READINGS)
                .violations())
        .extracting(Violation::pointer)
        .containsExactly("/tahun");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NRP 1/P", "1", "131234567", "199503012025131001", "-", "tanpa nomor"})
  void neverTestsTheNumberOfARater(String number) {
    Skp22Entry entry =
        Skp22Entry.of(
                Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
                Samples.PERSON,
                Samples.raterWithout().number(number).rank(Golongan.IV_E).build(),
                Samples.READINGS)
            .orElseThrow();
    assertThat(entry.toJson().get("penilaiNipNrp")).contains(JsonText.of(number));
    assertThat(entry.toJson().get("penilaiGolongan")).contains(JsonText.of("45"));
    assertThat(wrong(with("nipNrpPenilai", JsonText.of(number)))).isEmpty();
  }

  @Test
  void leavesOutWhatARaterOutsideTheServiceLacks() {
    JsonObject body =
        Skp22Entry.of(
                Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
                Samples.PERSON,
                Rater.builder()
                    .name("Contoh Wali Kota")
                    .post("Wali Kota Contoh")
                    .status(RaterStatus.NON_ASN)
                    .build(),
                Samples.READINGS)
            .orElseThrow()
            .toJson();
    assertThat(body.get("statusPenilai")).contains(JsonText.of("NON ASN"));
    assertThat(body.get("penilaiGolongan")).contains(JsonText.of(""));
    assertThat(body.get("penilaiNipNrp")).contains(JsonText.of(""));
  }

  @Test
  void makesUpNoIdForARaterOfPppk() {
    ReadResult<Skp22Entry> result =
        Skp22Entry.of(
            Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
            Samples.PERSON,
            Samples.raterWithout().number("1").rank(GolonganPppk.IX).build(),
            Samples.READINGS);
    assertThat(result.violations())
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/penilaiGolongan NOT_MODELLED");
  }

  @Test
  void followsTheReadings() {
    Interpretations other =
        Samples.READINGS
            .with(Tafsir.SKP22_DOCUMENT_ID, Skp22DocumentId.ID_891)
            .with(Tafsir.STATUS_PENILAI, StatusPenilai.AS_NUMBER);
    Skp22Entry entry =
        entry(Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI), other)
            .orElseThrow()
            .withDocuments(List.of(Samples.document("891")));
    assertThat(entry.toJson().get("statusPenilai")).contains(JsonText.of("1"));
    assertThatThrownBy(() -> entry.withDocuments(List.of(Samples.document("890"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[891]");
    JsonObject stored = with("statusPenilai", JsonText.of("1"));
    assertThat(Skp22Row.read(stored, other).isRead()).isTrue();
    assertThat(wrong(stored))
        .singleElement()
        .satisfies(one -> assertThat(one.allowed()).contains("ASN, NON ASN, NON_ASN"));
  }

  @Test
  void refusesAStatusWhoseNumberIsNotKnown() {
    assertThat(
            Skp22Entry.of(
                    Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
                    Samples.PERSON,
                    Samples.raterWithout().build().withStatus(RaterStatus.NON_ASN),
                    Samples.READINGS.with(Tafsir.STATUS_PENILAI, StatusPenilai.AS_NUMBER))
                .violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.NOT_MODELLED);
  }

  @Test
  void updatesUnderTheSameId() {
    RecordId id = RecordId.parse("8ae4838285d0b1c00185d1a2b3c40001");
    Entry entry = FieldNamesTest.entry(Area.SKP22).withId(id);
    assertThat(entry.id()).contains(id);
    assertThat(entry.toJson().get("id")).contains(JsonText.of(id.text()));
    assertThat(entry.toString()).isEqualTo("Skp22Entry[tahun=2025]");
    assertThat(entry).isNotEqualTo(FieldNamesTest.entry(Area.SKP22));
    assertThat(FieldNamesTest.entry(Area.SKP22))
        .isEqualTo(FieldNamesTest.entry(Area.SKP22))
        .hasSameHashCodeAs(FieldNamesTest.entry(Area.SKP22));
  }

  @Test
  void readsTheRow() {
    Skp22Row row = Skp22Row.read(ROW, Samples.READINGS).orElseThrow();
    assertThat(row.year()).isEqualTo(2025);
    assertThat(row.person()).isEqualTo(Samples.PNS_ID);
    assertThat(row.ratings())
        .isEqualTo(new Ratings(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI));
    assertThat(row.rater().rank()).contains(Golongan.III_D);
    assertThat(row.documents()).containsOnlyKeys("890");
    assertThat(row.documents().get("890").uri()).isEqualTo("peremajaan/usulan/890_contoh.pdf");
    assertThat(row.kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.0", "2.00"})
  void readsNumbersThatArriveAsTexts(String two) {
    assertThat(wrong(with("hasilKinerjaNilai", JsonText.of(two)))).isEmpty();
    assertThat(wrong(with("hasilKinerjaNilai", JsonNumber.of(new BigDecimal(two))))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "4", "2.5", "-1", "99999999999999999999"})
  void boundsNumbers(String number) {
    assertThat(wrong(with("hasilKinerjaNilai", JsonText.of(number))))
        .filteredOn(one -> one.code() == ViolationCode.OUT_OF_RANGE)
        .singleElement()
        .satisfies(one -> assertThat(one.allowed()).contains("1..3"))
        .satisfies(one -> assertThat(one.found()).contains(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dua", "2,00", " 2", "2.", "1e1", "+2", "0x2", "NaN"})
  void readsNoOtherFormOfNumber(String text) {
    assertThat(wrong(with("hasilKinerjaNilai", JsonText.of(text))))
        .extracting(one -> one.pointer() + " " + one.code() + " " + one.found())
        .contains("/hasilKinerjaNilai WRONG_TYPE Optional.empty");
  }

  @Test
  void findsWhatIsMissingAndNeverFillsItIn() {
    JsonObject row = without("hasilKinerjaNilai", "hasilKinerja", "tahun", "pnsDinilaiId", "id");
    assertThat(wrong(row))
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactlyInAnyOrder(
            "/hasilKinerjaNilai MISSING", "/tahun MISSING", "/pnsDinilaiId MISSING", "/id MISSING");
    assertThat(wrong(with("KuadranKinerjaNilai", JsonNull.NULL))).isEmpty();
    assertThat(wrong(without("KuadranKinerjaNilai", "kuadranKinerja")))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.MISSING);
    assertThat(wrong(with("tahun", JsonText.of(""))))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.MISSING);
  }

  @Test
  void readsTheLabelWhereTheNumberLacks() {
    assertThat(wrong(without("hasilKinerjaNilai"))).isEmpty();
    assertThat(wrong(without("hasilKinerja"))).isEmpty();
    assertThat(wrong(with("hasilKinerja", JsonText.of("DIATAS ESPEKTASI"))))
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/hasilKinerja INCONSISTENT");
    assertThat(wrong(with("kuadranKinerja", JsonText.of("BAIK"))))
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/kuadranKinerja INCONSISTENT");
  }

  @Test
  void namesTheListForAnUnknownSpelling() {
    assertThat(wrong(with("hasilKinerja", JsonText.of("Contoh Pegawai"))))
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo(ViolationCode.UNKNOWN_VALUE))
        .satisfies(one -> assertThat(one.allowed().orElse("")).contains("DIATAS ESPEKTASI"))
        .satisfies(one -> assertThat(one.toString()).doesNotContain("Contoh Pegawai"));
  }

  @Test
  void takesNoEmployeeNumberForAPerson() {
    assertThat(wrong(with("pnsDinilaiId", JsonText.of(Samples.NIP.toString()))))
        .singleElement()
        .satisfies(one -> assertThat(one.pointer()).isEqualTo("/pnsDinilaiId"))
        .satisfies(one -> assertThat(one.toString()).doesNotContain(Samples.NIP.toString()));
  }

  @Test
  void readsDocumentsAsAMapAlone() {
    JsonObject document = Samples.document("890").toJson();
    assertThat(wrong(with("path", JsonNull.NULL))).isEmpty();
    assertThat(wrong(with("path", JsonArray.of(List.of())))).isEmpty();
    assertThat(wrong(with("path", JsonArray.of(List.of(document)))))
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/path WRONG_TYPE");
    assertThat(wrong(with("path", JsonObject.of(Map.of("890", JsonText.of("x"))))))
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/path/890 WRONG_TYPE");
    JsonObject bad = JsonObject.of(Map.of("dok_uri", JsonNumber.of(1), "lain", JsonText.of("x")));
    assertThat(wrong(with("path", JsonObject.of(Map.of("a/b", bad)))))
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactly("/path/a~1b/dok_uri WRONG_TYPE");
    JsonObject more = JsonObject.of(Map.of("dok_uri", JsonText.of("u"), "lain", JsonText.of("x")));
    Skp22Row row =
        Skp22Row.read(with("path", JsonObject.of(Map.of("1179", more))), Samples.READINGS)
            .orElseThrow();
    assertThat(row.documents().get("1179").kept()).containsKey("lain");
    assertThat(row.documents().get("1179").toString()).isEqualTo("DocumentRef[id=]");
  }

  @Test
  void keepsUnknownMembers() {
    JsonObject row = with("baru", JsonArray.of(List.of(JsonNumber.of(1))));
    assertThat(Skp22Row.read(row, Samples.READINGS).orElseThrow().kept())
        .containsExactly(Map.entry("baru", JsonArray.of(List.of(JsonNumber.of(1)))));
  }

  @Test
  void tellsYearsApart() {
    Entry entry = FieldNamesTest.entry(Area.SKP22);
    assertThat(entry.compareSlot(ROW)).isEqualTo(Entry.Slot.SAME);
    assertThat(entry.compareSlot(with("tahun", JsonText.of("2024")))).isEqualTo(Entry.Slot.OTHER);
    assertThat(entry.compareSlot(with("tahun", JsonText.of("?")))).isEqualTo(Entry.Slot.UNCLEAR);
    assertThat(entry.isOfAnother(ROW)).isFalse();
    assertThat(entry.isOfAnother(with("pnsDinilaiId", JsonText.of("B" + "0".repeat(31))))).isTrue();
  }
}
