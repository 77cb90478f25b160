package io.github.kinerjaasn.scoring.perbkn3y2023;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkMonthCount;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkPredicateChange;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkRounding;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KonversiPredikatTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Tracer SILENT = Tracer.silent(BAKU);
  private static final Interpretations TIGA =
      BAKU.with(Tafsir.AK_ROUNDING, AkRounding.THREE_DECIMALS);
  private static final Interpretations TEPAT = BAKU.with(Tafsir.AK_ROUNDING, AkRounding.NONE);

  @ParameterizedTest
  @CsvFileSource(resources = "angka-kredit.csv", numLinesToSkip = 1)
  void angkaKredit(
      Jenjang jenjang, Predicate predikat, int bulan, String tepat, String dua, String tiga) {
    Konversi konversi = new Konversi(jenjang, predikat, bulan);
    AngkaKredit baku = Both.tracers(tracer -> KonversiPredikat.angkaKredit(konversi, tracer));
    assertThat(baku.tepat()).isEqualTo(Rational.parse(tepat));
    assertThat(baku.ditetapkan()).isEqualTo(Rational.parse(dua));
    assertThat(baku.nilai()).hasToString(dua);
    AngkaKredit tigaDesimal =
        Both.tracers(TIGA, tracer -> KonversiPredikat.angkaKredit(konversi, tracer));
    assertThat(tigaDesimal.tepat()).isEqualTo(baku.tepat());
    assertThat(tigaDesimal.nilai()).hasToString(tiga);
    AngkaKredit tanpa =
        Both.tracers(TEPAT, tracer -> KonversiPredikat.angkaKredit(konversi, tracer));
    assertThat(tanpa.ditetapkan()).isEqualTo(baku.tepat());
    assertThat(tanpa.nilai()).hasToString(dua);
  }

  /** AK-X60 and AK-X61: how far single periods drift from the year. */
  @Test
  void drift() {
    assertThat(beberapa(Jenjang.AHLI_PERTAMA, Predicate.SANGAT_BAIK, 1, 12))
        .isEqualTo(Rational.parse("18.75"));
    assertThat(beberapa(Jenjang.AHLI_PERTAMA, Predicate.SANGAT_BAIK, 4, 3))
        .isEqualTo(Rational.parse("18.76"));
    assertThat(beberapa(Jenjang.AHLI_PERTAMA, Predicate.SANGAT_BAIK, 12, 1))
        .isEqualTo(Rational.parse("18.72"));
    int bulanan = 0;
    int triwulan = 0;
    for (Jenjang jenjang : Jenjang.values()) {
      for (Predicate predikat : Predicate.values()) {
        Rational tahun = beberapa(jenjang, predikat, 1, 12);
        bulanan += tahun.equals(beberapa(jenjang, predikat, 12, 1)) ? 0 : 1;
        triwulan += tahun.equals(beberapa(jenjang, predikat, 4, 3)) ? 0 : 1;
      }
    }
    assertThat(bulanan).isEqualTo(39);
    assertThat(triwulan).isEqualTo(33);
  }

  private static Rational beberapa(Jenjang jenjang, Predicate predikat, int kali, int bulan) {
    List<Konversi> konversi = Collections.nCopies(kali, new Konversi(jenjang, predikat, bulan));
    return AkumulasiAngkaKredit.jumlah(konversi, SILENT).ditetapkan();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "jumlah-bulan.csv", numLinesToSkip = 1)
  void jumlahBulan(String bagian, int hari, String utuh, String dimulai, String menurutHari) {
    List<Period> masa = Stream.of(bagian.split(" ")).map(Period::parse).toList();
    assertMonths(AkMonthCount.WHOLE_MONTHS, masa, hari, utuh);
    assertMonths(AkMonthCount.STARTED_MONTHS, masa, hari, dimulai);
    assertMonths(AkMonthCount.DAY_OF_MONTH, masa, hari, menurutHari);
  }

  @Test
  void unlessChosenOnlyWholeMonthsAreCounted() {
    Period started = Period.parse("2023-01-31/2023-02-01");
    assertThat(KonversiPredikat.jumlahBulan(started, 1, SILENT)).isEmpty();
    assertThat(KonversiPredikat.jumlahBulan(started, 31, SILENT)).isEmpty();
    Period whole = Period.parse("2023-03-01/2023-12-31");
    assertThat(KonversiPredikat.jumlahBulan(whole, 31, SILENT)).contains(10);
  }

  private static void assertMonths(
      AkMonthCount cara, List<Period> masa, int hari, String expected) {
    Interpretations readings = BAKU.with(Tafsir.AK_MONTH_COUNT, cara);
    Tracer.Recorder recorder = Tracer.recording(readings);
    Optional<List<Integer>> bulan = KonversiPredikat.jumlahBulan(masa, hari, recorder);
    assertThat(KonversiPredikat.jumlahBulan(masa, hari, Tracer.silent(readings))).isEqualTo(bulan);
    assertThat(bulan.map(KonversiPredikatTest::words).orElse("undefined"))
        .as("%s", cara)
        .isEqualTo(expected);
    assertThat(recorder.mark()).isEqualTo(bulan.map(List::size).orElse(0));
    if (masa.size() == 1) {
      assertThat(KonversiPredikat.jumlahBulan(masa.get(0), hari, Tracer.silent(readings)))
          .isEqualTo(bulan.map(one -> one.get(0)));
    }
  }

  private static String words(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01/2025-03-15, 2025-03-15/2025-12-31", "2025-S2, 2025-S1"})
  void partsAreInTheOrderOfTime(String satu, String dua) {
    List<Period> masa = List.of(Period.parse(satu), Period.parse(dua));
    assertThatThrownBy(() -> KonversiPredikat.jumlahBulan(masa, 1, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("order of time");
  }

  @Test
  void aChangeInsideTheYear() {
    List<Konversi> bagian =
        List.of(
            new Konversi(Jenjang.AHLI_PERTAMA, Predicate.SANGAT_BAIK, 7),
            new Konversi(Jenjang.AHLI_MUDA, Predicate.BAIK, 5));
    Interpretations keempat =
        BAKU.with(Tafsir.AK_PREDICATE_CHANGE, AkPredicateChange.FOURTH_QUARTER);
    assertThat(Both.tracers(tracer -> KonversiPredikat.angkaKreditTahun(bagian, tracer)).nilai())
        .hasToString("21.36");
    assertThat(
            Both.tracers(keempat, tracer -> KonversiPredikat.angkaKreditTahun(bagian, tracer))
                .nilai())
        .hasToString("25.00");
    List<Konversi> satu = List.of(new Konversi(Jenjang.AHLI_MUDA, Predicate.BAIK, 5));
    assertThat(KonversiPredikat.angkaKreditTahun(satu, Tracer.silent(keempat)))
        .isEqualTo(KonversiPredikat.angkaKreditTahun(satu, SILENT));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void aYearHasOneToTwelveMonths(int bulan) {
    List<Konversi> bagian =
        bulan == 0 ? List.of() : List.of(new Konversi(Jenjang.PEMULA, Predicate.BAIK, bulan));
    assertThatThrownBy(() -> KonversiPredikat.angkaKreditTahun(bagian, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..12, was " + bulan);
  }

  @ParameterizedTest
  @CsvSource({"1, 3.13", "12, 37.50"})
  void aYearMayBeOneMonthOrTwelve(int bulan, String angkaKredit) {
    List<Konversi> bagian = List.of(new Konversi(Jenjang.AHLI_MUDA, Predicate.SANGAT_BAIK, bulan));
    assertThat(KonversiPredikat.angkaKreditTahun(bagian, SILENT).nilai()).hasToString(angkaKredit);
  }

  @Test
  void outside() {
    assertThatThrownBy(() -> new Konversi(Jenjang.PEMULA, Predicate.BAIK, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1, was 0");
    Period masa = Period.ofYear(2025);
    assertThatThrownBy(() -> KonversiPredikat.jumlahBulan(masa, 0, SILENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KonversiPredikat.jumlahBulan(masa, 32, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..31, was 32");
    assertThat(Konversi.tahunan(Jenjang.PEMULA, Predicate.BAIK).bulan()).isEqualTo(12);
  }

  @Test
  void reasoningNamesTheReading() {
    Konversi konversi = Konversi.tahunan(Jenjang.MAHIR, Predicate.KURANG);
    var why = Both.why(TIGA, tracer -> KonversiPredikat.angkaKredit(konversi, tracer));
    assertThat(why.allChoices()).hasToString("[AK_ROUNDING=THREE_DECIMALS]");
    assertThat(why.children()).hasSize(2);
    assertThat(Tafsir.all()).extracting(one -> one.name()).doesNotHaveDuplicates().hasSize(9);
    assertThat(Tafsir.notModelled()).hasSize(2);
  }
}
