package io.github.kinerjaasn.siasn.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.post.GolonganPppk;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.scoring.perbkn3y2023.KetentuanJenjang;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.siasn.Lines;
import io.github.kinerjaasn.siasn.code.Tafsir.Skp22DocumentId;
import io.github.kinerjaasn.siasn.code.Tafsir.StatusPenilai;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  private static final Nip NIP = Nip.parse("199503012025031001");

  static Stream<List<String>> labels() {
    return Lines.of(CodesTest.class, "labels.csv");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void readsOnlyKnownSpellings(List<String> line) {
    String label = line.get(1).replace("&#8490;", "\u212A").replace("&#305;", "\u0131");
    Optional<Integer> code =
        line.get(0).equals("rating")
            ? Labels.rating(label).map(Rating::code)
            : Labels.predicate(label).map(Predicate::quadrant);
    assertThat(code.map(String::valueOf).orElse("")).isEqualTo(line.get(2));
  }

  @Test
  void acceptsEachListedSpellingInAnyCaseAndLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Labels.ratingLabels()).hasSize(15);
      for (String label : Labels.ratingLabels()) {
        assertThat(Labels.rating(label.toLowerCase(Locale.ROOT))).isPresent();
      }
      for (String label : Labels.predicateLabels()) {
        assertThat(Labels.predicate(label.toLowerCase(Locale.ROOT))).isPresent();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"ASN,ASN", "NON ASN,NON_ASN", "NON_ASN,NON_ASN", "non asn,NON_ASN"})
  void readsTheStatusOfARater(String word, RaterStatus status) {
    assertThat(Labels.status(word)).contains(status);
    assertThat(Labels.status("1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"I/a,11", "I/d,14", "II/a,21", "III/d,34", "IV/a,41", "IV/e,45"})
  void knowsRanks(String rank, String id) {
    assertThat(Rank.parse(rank).siasnId()).contains(id);
  }

  @ParameterizedTest
  @EnumSource(GolonganPppk.class)
  void makesUpNoIdOfPppkRanks(GolonganPppk rank) {
    assertThat(rank.siasnId()).isEmpty();
    assertThat(Tafsir.notModelled()).contains(Tafsir.PPPK_GOLONGAN_IDS);
  }

  @ParameterizedTest
  @CsvSource({
    "12,AHLI_PERTAMA,12.5,PT",
    "22,AHLI_MUDA,25,MU",
    "32,AHLI_MADYA,37.5,MA",
    "42,AHLI_UTAMA,50,UT",
    "52,PEMULA,3.75,PM",
    "62,TERAMPIL,5,TR",
    "72,MAHIR,12.5,MH",
    "82,PENYELIA,25,PY"
  })
  void knowsCoefficientsOfBaikAlone(String id, Jenjang jenjang, String value, String letters) {
    Koefisien one = Koefisien.find(id).orElseThrow();
    assertThat(one.jenjang()).isEqualTo(jenjang);
    assertThat(one.value()).hasToString(value);
    assertThat(one.value()).isEqualTo(KetentuanJenjang.of(jenjang).koefisien());
    assertThat(one.letters()).isEqualTo(letters);
    for (Predicate predicate : Predicate.values()) {
      assertThat(Koefisien.of(jenjang, predicate))
          .isEqualTo(predicate == Predicate.BAIK ? Optional.of(one) : Optional.empty());
    }
    assertThat(Stream.of("1", "3", "4", "5").map(end -> id.charAt(0) + end).map(Koefisien::find))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void knowsSpans() {
    assertThat(Periodik.of(PeriodKind.MONTH).orElseThrow().id()).isEqualTo("1");
    assertThat(Periodik.of(PeriodKind.QUARTER).orElseThrow().id()).isEqualTo("2");
    assertThat(Periodik.of(PeriodKind.ANNUAL)).isEmpty();
    assertThat(Periodik.find("3")).isEmpty();
  }

  @Test
  void keepsCodeListsAsTexts() {
    Map<String, Integer> sizes =
        CodeLists.all().stream()
            .collect(Collectors.toMap(CodeList::name, list -> list.codes().size()));
    assertThat(sizes)
        .containsEntry("jenisJabatan", 4)
        .containsEntry("eselon", 13)
        .containsEntry("jabatanAsn", 9)
        .containsEntry("cltn", 12)
        .containsEntry("jenisHukuman", 21)
        .containsEntry("jenisRiwayat", 8);
    assertThat(CodeLists.KEDUDUKAN_HUKUM.find("01").orElseThrow().name()).isEqualTo("Aktif");
    assertThat(CodeLists.KEDUDUKAN_HUKUM.find("1")).isEmpty();
    assertThat(CodeLists.JENIS_HUKUMAN.find("26")).isEmpty();
    assertThat(CodeLists.ESELON.find("12").orElseThrow().name()).isEqualTo("I.b");
    assertThat(CodeLists.PENGHARGAAN.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PP_46_2011,/skp/save",
    "INTEGRASI_2021,/skp/2021/save",
    "PP_30_2019,/skp/2021/save",
    "PERMENPANRB_6_2022,/skp22/save"
  })
  void choosesTheAddressByRegime(Regime regime, String path) {
    assertThat(Area.of(regime).savePath()).contains(path);
  }

  @Test
  void givesEachAreaItsOwnAddresses() {
    RecordId id = RecordId.parse("ABC");
    Set<Area> saved =
        Arrays.stream(Area.values())
            .filter(area -> area.savePath().isPresent())
            .collect(Collectors.toSet());
    assertThat(saved.stream().map(Area::savePath)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Area.values()).flatMap(area -> area.deletePath(id).stream()))
        .containsExactlyInAnyOrder(
            "/kinerjaperiodik/delete/ABC", "/angkakredit/delete/ABC", "/penghargaan/delete/ABC");
    assertThat(Area.PENGHARGAAN.deletePath(id)).contains("/penghargaan/delete/ABC");
    assertThat(Area.SKP22.deletePath(id)).isEmpty();
    assertThat(Area.SKP22.listPath(NIP)).isEqualTo("/pns/rw-skp22/" + NIP);
    assertThat(Area.SKP22.onePath(id)).contains("/skp22/id/ABC");
    assertThat(Area.ANGKA_KREDIT.savedIdName()).contains("rwAngkaKreditId");
    assertThat(Area.SKP22.savedIdName()).contains("rwSkpId");
    assertThat(Area.KINERJA_PERIODIK.savedIdName()).contains("rwKinerjaPeriodikId");
    assertThat(Arrays.stream(Area.values()).filter(a -> !a.listPath(NIP).contains("rw-skp/")))
        .extracting(area -> area.listPath(NIP))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "199503012025031001",
        "131234567",
        "",
        "A8ACA7D5/1F63912E040640A040269BB",
        "A8ACA7D5B1F63912E040640A040269BBA8ACA7D5B1F"
      })
  void takesNoEmployeeNumberForAPersonId(String text) {
    assertThat(PnsId.find(text)).isEmpty();
    assertThatThrownBy(() -> PnsId.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(text.isEmpty() || !e.getMessage().contains(text)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A8ACA7D5B1F63912E040640A040269BB",
        "a8aca7d5-b1f6-3912-e040-640a040269bb",
        "12345678901234567890123456789012"
      })
  void readsPersonIds(String text) {
    assertThat(PnsId.parse(text)).hasToString(text).isEqualTo(PnsId.parse(text));
    assertThat(PnsId.parse(text)).isNotEqualTo(RecordId.parse(text));
    assertThat(Nip.firstBroken(text)).isPresent();
  }

  @Test
  void boundsRecordIds() {
    assertThat(RecordId.find("x".repeat(42))).isPresent();
    assertThat(RecordId.find("x".repeat(43))).isEmpty();
    assertThatThrownBy(() -> RecordId.parse("../hapus")).hasMessageContaining("8 characters");
  }

  @Test
  void namesItsOpenPoints() {
    assertThat(Tafsir.all().stream().map(one -> one.name() + "=" + one.standard().name()))
        .containsExactly(
            "SKP22_DOCUMENT_ID=ID_890",
            "PENAILAN_SPELLING=PENAILAN",
            "STATUS_PENILAI=WITH_SPACE",
            "SIASN_AK_DECIMALS=THREE",
            "SKP_SAVE_TYPES=NUMBERS");
    assertThat(Tafsir.notModelled())
        .extracting(one -> one.name())
        .containsExactly(
            "KOEFISIEN_IDS", "PPPK_GOLONGAN_IDS", "JENIS_PERATURAN_KD", "SKP22_VALIDATION");
    assertThat(Tafsir.all()).allSatisfy(one -> assertThat(one.alternatives()).hasSizeBetween(2, 3));
  }

  @Test
  void letsReadingsChange() {
    Interpretations other =
        Interpretations.defaults()
            .with(Tafsir.SKP22_DOCUMENT_ID, Skp22DocumentId.ID_891)
            .with(Tafsir.STATUS_PENILAI, StatusPenilai.AS_NUMBER);
    assertThat(DocumentKind.ids(Area.SKP22, other)).containsExactly("891");
    assertThat(DocumentKind.ids(Area.SKP22, Interpretations.defaults())).containsExactly("890");
    assertThat(DocumentKind.ids(Area.ANGKA_KREDIT, other)).containsExactly("879", "880");
    assertThat(other.of(Tafsir.STATUS_PENILAI).read("1")).contains(RaterStatus.ASN);
    assertThat(StatusPenilai.WITH_SPACE.read("1")).isEmpty();
    assertThat(StatusPenilai.WITH_SPACE.write(RaterStatus.NON_ASN)).contains("NON ASN");
    assertThat(StatusPenilai.WITH_UNDERSCORE.write(RaterStatus.NON_ASN)).contains("NON_ASN");
    assertThat(StatusPenilai.AS_NUMBER.write(RaterStatus.NON_ASN)).isEmpty();
  }
}
