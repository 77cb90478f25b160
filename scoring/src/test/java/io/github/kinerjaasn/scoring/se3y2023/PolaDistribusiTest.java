package io.github.kinerjaasn.scoring.se3y2023;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir.Mayoritas;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir.UnitKecil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolaDistribusiTest {

  private static Tracer silent(Mayoritas mayoritas) {
    return Tracer.silent(Interpretations.defaults().with(Tafsir.MAJORITY_RULE, mayoritas));
  }

  private static Sebaran sebaran(long... counts) {
    Map<Predicate, Long> jumlah = new EnumMap<>(Predicate.class);
    for (Predicate predikat : Predicate.values()) {
      jumlah.put(predikat, counts[predikat.ordinal()]);
    }
    return new Sebaran(jumlah);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sebaran.csv", delimiter = ';', numLinesToSkip = 1)
  void findsTheBreachesOfTheGuide(
      OrganisationPredicate organisasi,
      long sangatBaik,
      long baik,
      long butuhPerbaikan,
      long kurang,
      long sangatKurang,
      Mayoritas mayoritas,
      String temuan) {
    List<String> expected = temuan == null ? List.of() : Arrays.asList(temuan.split(" "));
    assertThat(
            PolaDistribusi.temuan(
                organisasi,
                sebaran(sangatBaik, baik, butuhPerbaikan, kurang, sangatKurang),
                silent(mayoritas)))
        .extracting(Porsi::id)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(OrganisationPredicate.class)
  void attainableExactlyWhereSomeDistributionMeetsTheGuide(OrganisationPredicate organisasi) {
    for (Mayoritas mayoritas : Mayoritas.values()) {
      for (int pegawai = 1; pegawai <= 14; pegawai++) {
        boolean found =
            distributions(pegawai).stream()
                .anyMatch(s -> PolaDistribusi.temuan(organisasi, s, silent(mayoritas)).isEmpty());
        assertThat(PolaDistribusi.dapatDipenuhi(organisasi, pegawai, mayoritas))
            .as("%s, %s people, %s", organisasi, pegawai, mayoritas)
            .isEqualTo(found);
      }
    }
  }

  private static List<Sebaran> distributions(int pegawai) {
    List<Sebaran> all = new ArrayList<>();
    for (int a = 0; a <= pegawai; a++) {
      for (int b = 0; a + b <= pegawai; b++) {
        for (int c = 0; a + b + c <= pegawai; c++) {
          for (int d = 0; a + b + c + d <= pegawai; d++) {
            all.add(sebaran(a, b, c, d, pegawai - a - b - c - d));
          }
        }
      }
    }
    return all;
  }

  @Test
  void unitsOfOneTwoAndFourCannotMeetTheGuideOfAGoodOrganisation() {
    for (long pegawai : new long[] {1, 2, 4}) {
      for (var organisasi : List.of(OrganisationPredicate.ISTIMEWA, OrganisationPredicate.BAIK)) {
        assertThat(
                PolaDistribusi.dapatDipenuhi(
                    organisasi, pegawai, Mayoritas.STRICTLY_MORE_THAN_HALF))
            .isFalse();
      }
    }
    assertThat(PolaDistribusi.dapatDipenuhi(OrganisationPredicate.BAIK, 4, Mayoritas.LARGEST_GROUP))
        .isTrue();
  }

  @Test
  void codesAreSortedAndNameTheJointGroup() {
    assertThat(
            PolaDistribusi.temuan(
                OrganisationPredicate.SANGAT_KURANG,
                sebaran(2, 3, 0, 0, 0),
                silent(Mayoritas.STRICTLY_MORE_THAN_HALF)))
        .extracting(Porsi::kode)
        .containsExactly("BUTUH_PERBAIKAN+KURANG:MIN", "SANGAT_BAIK:NIHIL", "SANGAT_KURANG:MIN");
  }

  @Test
  void aBreachIsAWarningUnlessTheAgencyChoseOtherwise() {
    Sebaran sebaran = sebaran(0, 10, 0, 0, 0);
    List<Violation> catatan =
        PolaDistribusi.catatan(
            OrganisationPredicate.BAIK,
            sebaran,
            "/jumlah",
            Tracer.silent(Interpretations.defaults()));
    assertThat(catatan).hasSize(2).allMatch(v -> v.severity() == Severity.WARNING);
    assertThat(catatan.get(0).message().in(Language.ID)).contains("B-3");
    assertThat(catatan.get(0).found()).contains("0/10");
    assertThat(catatan.get(0).allowed()).contains("BUTUH_PERBAIKAN+KURANG:ADA");
    assertThat(catatan.get(1).message().in(Language.EN)).contains("B-2");
    assertThat(catatan.get(1).allowed()).contains("BAIK:MAKS 70 %");
    Interpretations hard =
        Interpretations.defaults()
            .with(Tafsir.DISTRIBUTION_BREACH, Tafsir.Pelanggaran.HARD_FAILURE);
    assertThat(PolaDistribusi.catatan(OrganisationPredicate.BAIK, sebaran, "", Tracer.silent(hard)))
        .allMatch(Violation::isError);
  }

  @Test
  void theAdviceSaysWhenNoDistributionCanMeetTheGuide() {
    Sebaran satu = sebaran(0, 1, 0, 0, 0);
    Tracer tracer = Tracer.silent(Interpretations.defaults());
    assertThat(PolaDistribusi.catatan(OrganisationPredicate.BAIK, satu, "", tracer))
        .hasSize(2)
        .allMatch(v -> v.advice().id().contains("tidak mungkin"));
    Interpretations skip =
        Interpretations.defaults().with(Tafsir.DISTRIBUTION_SMALL_UNIT, Tafsir.UnitKecil.SKIPPED);
    assertThat(PolaDistribusi.catatan(OrganisationPredicate.BAIK, satu, "", Tracer.silent(skip)))
        .isEmpty();
    assertThat(
            PolaDistribusi.catatan(
                OrganisationPredicate.BAIK, sebaran(0, 3, 0, 0, 0), "", Tracer.silent(skip)))
        .hasSize(2);
  }

  @Test
  void stepNamesTheReadings() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    PolaDistribusi.temuan(OrganisationPredicate.BAIK, sebaran(2, 7, 1, 0, 0), tracer);
    assertThat(tracer.root().choices())
        .extracting(Object::toString)
        .containsExactly(
            "MAJORITY_RULE=STRICTLY_MORE_THAN_HALF", "DISTRIBUTION_SMALL_UNIT=EXACT_AND_MARKED");
    assertThat(tracer.root().value()).isEqualTo(List.of());
  }

  @Test
  void countsAreChecked() {
    assertThatThrownBy(() -> sebaran(0, 0, 0, 0, 0)).hasMessageContaining("not all be 0");
    assertThatThrownBy(() -> sebaran(0, -1, 0, 0, 3)).hasMessageContaining("not be negative");
    assertThatThrownBy(() -> new Sebaran(Map.of(Predicate.BAIK, 1L)))
        .hasMessageContaining("all five");
    assertThat(Sebaran.of(List.of(Predicate.BAIK, Predicate.KURANG, Predicate.BAIK)))
        .isEqualTo(sebaran(0, 2, 0, 1, 0));
  }

  /** DISTRIBUTION_SMALL_UNIT: 70 % of 1, 2, 4 people are 0.7, 1.4, 2.8; 60 % of 5 are 3. */
  @ParameterizedTest
  @CsvSource({
    "BAIK, 0 1 0 0 0, B-2 B-3, B-3, B-2 B-3",
    "BAIK, 0 1 0 1 0, B-1, B-1, B-1",
    "BAIK, 0 2 0 0 0, B-2 B-3, B-3, B-2 B-3",
    "BAIK, 0 3 0 1 0, B-2, '', B-2",
    "BAIK, 0 4 0 0 0, B-2 B-3, B-2 B-3, B-2 B-3",
    "ISTIMEWA, 3 1 0 0 0, I-2, '', I-2",
    "KURANG, 0 0 0 1 0, K-2, K-2, ''",
    "KURANG, 0 0 0 0 1, K-1 K-2, K-1 K-2, ''",
    "BAIK, 0 3 0 0 0, B-2 B-3, B-2 B-3, B-2 B-3",
  })
  void limitsMayBeRoundedToHeadsWhereTheGuideIsUnattainable(
      OrganisationPredicate organisasi, String counts, String exact, String up, String down) {
    Sebaran sebaran = sebaran(Stream.of(counts.split(" ")).mapToLong(Long::parseLong).toArray());
    assertSmall(UnitKecil.EXACT_AND_MARKED, organisasi, sebaran, exact);
    boolean dapat =
        PolaDistribusi.dapatDipenuhi(
            organisasi, sebaran.pegawai(), Mayoritas.STRICTLY_MORE_THAN_HALF);
    assertSmall(UnitKecil.SKIPPED, organisasi, sebaran, dapat ? exact : "");
    assertSmall(UnitKecil.LIMITS_ROUNDED_UP, organisasi, sebaran, up);
    assertSmall(UnitKecil.LIMITS_ROUNDED_DOWN, organisasi, sebaran, down);
  }

  private static void assertSmall(
      UnitKecil reading, OrganisationPredicate organisasi, Sebaran sebaran, String expected) {
    Tracer tracer =
        Tracer.silent(Interpretations.defaults().with(Tafsir.DISTRIBUTION_SMALL_UNIT, reading));
    assertThat(PolaDistribusi.temuan(organisasi, sebaran, tracer))
        .as("%s", reading)
        .extracting(Porsi::id)
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @Test
  void onlyTheExactComparisonSaysThatNoDistributionMeetsTheGuide() {
    Sebaran four = sebaran(0, 1, 1, 1, 1);
    for (UnitKecil reading : UnitKecil.values()) {
      Tracer tracer =
          Tracer.silent(Interpretations.defaults().with(Tafsir.DISTRIBUTION_SMALL_UNIT, reading));
      assertThat(PolaDistribusi.catatan(OrganisationPredicate.BAIK, four, "/jumlah", tracer))
          .allMatch(
              one ->
                  one.advice().en().contains("No distribution")
                      == (reading == UnitKecil.EXACT_AND_MARKED));
    }
  }
}
