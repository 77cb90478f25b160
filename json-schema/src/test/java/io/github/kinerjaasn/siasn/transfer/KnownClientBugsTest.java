package io.github.kinerjaasn.siasn.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.NipRule;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.part.Ratings;
import io.github.kinerjaasn.siasn.read.Skp22Row;
import io.github.kinerjaasn.siasn.write.Entry;
import io.github.kinerjaasn.siasn.write.Skp22Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What existing clients get wrong, one test each. */
class KnownClientBugsTest {
  private static final RecordId ID = RecordId.parse("A1");

  /** A library sends the save of 2021 by GET. */
  @ParameterizedTest
  @MethodSource("io.github.kinerjaasn.siasn.transfer.BatchTest#entries")
  void savesByPost(Entry entry) {
    SiasnRequest request = SiasnRequest.save(entry);
    assertThat(request.method()).isEqualTo(SiasnRequest.Method.POST);
    assertThat(request.body()).isPresent();
    assertThat(Optional.of(request.path())).isEqualTo(entry.area().savePath());
  }

  /** A library deletes an award under the address of credit points. */
  @Test
  void deletesEachKindUnderItsOwnAddress() {
    assertThat(SiasnRequest.delete(Area.PENGHARGAAN, ID).path())
        .isEqualTo("/penghargaan/delete/A1");
    assertThat(SiasnRequest.delete(Area.ANGKA_KREDIT, ID).path())
        .isEqualTo("/angkakredit/delete/A1");
  }

  /** A library sends every year but 2021 and 2022 to the oldest address, and reads 2023 there. */
  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2099})
  void choosesNoAddressByYear(int year) {
    Entry entry = BatchTest.skp(year);
    assertThat(SiasnRequest.save(entry).path()).isEqualTo("/skp22/save");
    assertThat(SiasnRequest.list(entry.area(), Samples.NIP).path()).startsWith("/pns/rw-skp22/");
    assertThat(entry.area().onePath(ID)).contains("/skp22/id/A1");
    assertThat(Area.of(Regime.PERMENPANRB_6_2022)).isEqualTo(entry.area());
  }

  /** The same library drops documents unless the year is 2022. */
  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2026})
  void keepsDocumentsInEveryYear(int year) {
    assertThat(SiasnRequest.save(BatchTest.skp(year)).body().orElseThrow())
        .contains("\"dok_uri\":\"peremajaan/usulan/890_contoh.pdf\"");
  }

  /** The same library keeps the address of the last call. */
  @Test
  void keepsNothingBetweenCalls() {
    List<Entry> entries = BatchTest.entries().toList();
    List<String> forth = entries.stream().map(SiasnRequest::save).map(SiasnRequest::path).toList();
    List<String> back =
        IntStream.range(0, 3).mapToObj(i -> SiasnRequest.save(entries.get(2 - i)).path()).toList();
    assertThat(back).containsExactly(forth.get(2), forth.get(1), forth.get(0));
  }

  /** A library looks for the id of credit points after saving another record. */
  @Test
  void looksForTheIdOfWhatWasSaved() {
    SiasnReply reply =
        SiasnReply.of(
            200, FakeService.bytes("{\"success\":true,\"mapData\":{\"rwAngkaKreditId\":\"A1\"}}"));
    assertThat(reply.saved(Area.ANGKA_KREDIT).orElseThrow()).contains(ID);
    assertThat(reply.saved(Area.SKP22).orElseThrow()).isEmpty();
    assertThat(Stream.of(Area.SKP22, Area.KINERJA_PERIODIK, Area.ANGKA_KREDIT, Area.HUKDIS))
        .extracting(Area::savedIdName)
        .doesNotHaveDuplicates();
  }

  /** A client lists promotions under the name of another list. */
  @Test
  void listsEachKindUnderItsOwnAddress() {
    assertThat(Arrays.stream(Area.values()).filter(area -> area != Area.SKP_2021))
        .extracting(area -> area.listPath(Samples.NIP))
        .doesNotHaveDuplicates();
  }

  /** An application sends the larger of the two ratings as quadrant: Kurang can never occur. */
  @Test
  void sendsNoMaximumForAQuadrant() {
    int differences = 0;
    for (Rating result : Rating.values()) {
      for (Rating behaviour : Rating.values()) {
        JsonObject body =
            Skp22Entry.of(
                    Samples.decided("2025", result, behaviour),
                    Samples.PERSON,
                    Samples.rater(),
                    Samples.READINGS)
                .orElseThrow()
                .toJson();
        int right = new Ratings(result, behaviour).predicate().quadrant();
        assertThat(body.get("kuadranKinerjaNilai")).contains(JsonNumber.of(right));
        differences += right == Math.max(result.code(), behaviour.code()) ? 0 : 1;
      }
    }
    assertThat(differences).isEqualTo(3);
    assertThat(new Ratings(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI).predicate())
        .hasToString("KURANG");
  }

  /** A sync job writes 1 for what is missing. */
  @Test
  void inventsNothingForWhatIsMissing() {
    assertThat(
            Skp22Entry.of(
                    Samples.decided(
                        Regime.PERMENPANRB_6_2022,
                        "2025",
                        Optional.empty(),
                        Optional.of(Rating.SESUAI_EKSPEKTASI),
                        Optional.empty()),
                    Samples.PERSON,
                    Samples.rater(),
                    Samples.READINGS)
                .isRead())
        .isFalse();
    assertThat(Skp22Row.read(Samples.json("{}"), Samples.READINGS).violations())
        .extracting(one -> one.pointer() + " " + one.code())
        .containsExactlyInAnyOrder(
            "/id MISSING",
            "/pnsDinilaiId MISSING",
            "/tahun MISSING",
            "/hasilKinerjaNilai MISSING",
            "/PerilakuKerjaNilai MISSING",
            "/KuadranKinerjaNilai MISSING");
  }

  /** A client carries a token. This one knows neither host nor token. */
  @Test
  void holdsNoHostAndNoCredential() throws IOException {
    Path classes = Path.of("target", "classes", "io", "github", "kinerjaasn", "siasn");
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".class")).toList();
      assertThat(all).hasSizeGreaterThan(20);
      for (Path file : all) {
        String text =
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        assertThat(text)
            .as(file.toString())
            .doesNotContain("bkn.go.id", "https:", "bearer", "authorization", "java/net/");
      }
    }
  }

  /** A parser takes a comma for the sex and tests no date. */
  @Test
  void readsTheSexAsADigitAndTheDateAsADay() {
    assertThat(Nip.firstBroken("20001231202412,001")).contains(NipRule.LENGTH);
    assertThat(Nip.firstBroken("199902292024121001")).contains(NipRule.BIRTH_DATE);
  }

  /** Another parser cuts the number into 8, 8, 1 and 1. */
  @Test
  void cutsTheNumberRightly() {
    Nip nip = Nip.parse("199503012025031001");
    assertThat(nip.toPrintForm()).isEqualTo("19950301 202503 1 001");
    assertThat(nip.sequence()).isEqualTo("001");
  }
}
