package io.github.kinerjaasn.scoring.se3y2021;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.Gaps;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.HalfWeights;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrasiTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Interpretations DITARIK =
      BAKU.with(Tafsir.BRIDGE_GAPS, Gaps.EXTENDED_DOWNWARD);
  private static final Interpretations BULAT = BAKU.with(Tafsir.BRIDGE_GAPS, Gaps.ROUNDED_FIRST);
  private static final Interpretations BOBOT_SENDIRI =
      BAKU.with(Tafsir.BRIDGE_WEIGHTS, HalfWeights.CALLER);

  @ParameterizedTest
  @CsvFileSource(resources = "konversi.csv", useHeadersInDisplayName = true)
  void konversi(String nilai, String konversi, String source) {
    assertPrinted(Konversi.konversi(Rational.parse(nilai), Tracer.silent(BAKU)), konversi);
    Outcome<HasilKonversi> outcome = Konversi.penilaian(Rational.parse(nilai), BAKU);
    assertPrinted(outcome.orElseThrow().nilai().exact(), konversi);
    assertThat(outcome.why().orElseThrow().value()).isEqualTo(outcome.orElseThrow().predikat());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "konversi-ditarik-ke-bawah.csv", useHeadersInDisplayName = true)
  void konversi_with_segments_extended_downward(String nilai, String konversi, String source) {
    assertPrinted(Konversi.konversi(Rational.parse(nilai), Tracer.silent(DITARIK)), konversi);
  }

  /** BR-03: 120 from 99 on is inferred, so it has a rule of its own. */
  @ParameterizedTest
  @CsvSource({
    "98.999999999, se-menpanrb-3-2021.konversi",
    "99, se-menpanrb-3-2021.konversi-tertinggi",
    "100, se-menpanrb-3-2021.konversi-tertinggi"
  })
  void konversi_names_its_rule(String nilai, String rule) {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    Konversi.konversi(Rational.parse(nilai), tracer);
    assertThat(tracer.root().rule().id()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "50.4999, 49",
    "50.5, 50",
    "60.4999, 69",
    "60.5, 70",
    "75.4999, 89",
    "75.5, 90",
    "90.4999, 109",
    "90.5, 110",
    "98.4999, 118.75",
    "98.5, 120"
  })
  void konversi_rounded_first(String nilai, String konversi) {
    assertThat(Konversi.konversi(Rational.parse(nilai), Tracer.silent(BULAT)))
        .isEqualTo(Rational.parse(konversi));
  }

  @ParameterizedTest
  @CsvSource({
    "50.9999, SANGAT_KURANG, false",
    "51, KURANG, false",
    "60.47, KURANG, false",
    "60.48, CUKUP, true",
    "60.5, CUKUP, true",
    "61, CUKUP, false",
    "75.73, CUKUP, false",
    "75.74, BAIK, true",
    "76, BAIK, false",
    "90.73, BAIK, false",
    "90.74, SANGAT_BAIK, true",
    "91, SANGAT_BAIK, false",
    "100, SANGAT_BAIK, false"
  })
  void a_band_that_changes_is_reported(String nilai, Predikat predikat, boolean pindah) {
    Outcome<HasilKonversi> outcome = Konversi.penilaian(Rational.parse(nilai), BAKU);
    assertThat(outcome.orElseThrow().predikat()).isEqualTo(predikat);
    assertThat(outcome.orElseThrow().pindahPita()).isEqualTo(pindah);
    assertThat(outcome.violations()).hasSize(pindah ? 1 : 0);
    assertThat(outcome.violations()).allMatch(one -> one.severity() == Severity.WARNING);
  }

  @Test
  void negative_value_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Konversi.konversi(Rational.of(-1, 100), Tracer.silent(BAKU)))
        .withMessageContaining("-0.01");
  }

  /** BR-X06 DERIVED. */
  @Test
  void both_halves_weigh_the_same() {
    HasilIntegrasi hasil = hasil(semester("83", "104.5", false), BAKU);
    assertPrinted(hasil.pertama().nilai().exact(), "99.50");
    assertPrinted(hasil.nilai().exact(), "102.00");
    assertThat(hasil.predikat()).isEqualTo(Predikat.BAIK);
  }

  @ParameterizedTest
  @CsvSource({
    "91, 110, true, SANGAT_BAIK",
    "91, 110, false, BAIK",
    "91, 109.9999, true, BAIK",
    "76, 90, true, BAIK",
    "76, 89.9999, true, CUKUP",
    "61, 70, false, CUKUP",
    "61, 69.9999, false, KURANG",
    "51, 50, false, KURANG",
    "51, 49.9999, false, SANGAT_KURANG"
  })
  void predicate_of_the_year(String pertama, String kedua, boolean ide, Predikat predikat) {
    assertThat(hasil(semester(pertama, kedua, ide), BAKU).predikat()).isEqualTo(predikat);
  }

  @Test
  void weights_of_the_caller() {
    DuaSemester seperempat =
        new DuaSemester(Rational.of(76), Rational.of(110), true, Optional.of(Weight.ofPercent(25)));
    assertThat(hasil(seperempat, BOBOT_SENDIRI).nilai().exact()).isEqualTo(Rational.of(105));
    assertThat(Integrasi.penilaian(seperempat, BAKU).violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/bobotPertama", ViolationCode.INCONSISTENT));
    DuaSemester tanpa = semester("76", "110", true);
    assertThat(Integrasi.penilaian(tanpa, BOBOT_SENDIRI).violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/bobotPertama", ViolationCode.MISSING));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Integrasi.integrasi(tanpa, Tracer.silent(BOBOT_SENDIRI)));
  }

  @Test
  void the_first_half_as_a_whole_leaves_nothing_of_the_second() {
    DuaSemester penuh =
        new DuaSemester(Rational.of(76), Rational.ZERO, false, Optional.of(Weight.FULL));
    assertThat(hasil(penuh, BOBOT_SENDIRI).nilai().exact()).isEqualTo(Rational.of(90));
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 100", "90, -0.01", "90, 120.01"})
  void outside_the_scales_is_refused(String pertama, String kedua) {
    assertThatIllegalArgumentException().isThrownBy(() -> semester(pertama, kedua, false));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "99, 120, 120"})
  void the_ends_of_the_scales(String pertama, String kedua, String nilai) {
    assertThat(hasil(semester(pertama, kedua, false), BAKU).nilai().exact())
        .isEqualTo(Rational.parse(nilai));
  }

  @Test
  void advice_names_the_reading_that_would_help() {
    DuaSemester dengan =
        new DuaSemester(Rational.ONE, Rational.ONE, false, Optional.of(Weight.FULL));
    assertThat(dengan.temuan(BAKU).get(0).advice().en()).endsWith("BRIDGE_WEIGHTS=CALLER");
    assertThat(dengan.temuan(BAKU).get(0).message().en()).startsWith("a weight");
    DuaSemester tanpa = semester("1", "1", false);
    assertThat(tanpa.temuan(BOBOT_SENDIRI).get(0).advice().en()).endsWith("BRIDGE_WEIGHTS=EQUAL");
    assertThat(tanpa.temuan(BOBOT_SENDIRI).get(0).message().en()).endsWith("missing");
  }

  @Test
  void a_moved_band_is_remarked_beside_the_year() {
    Outcome<HasilIntegrasi> outcome = Integrasi.penilaian(semester("60.5", "100", false), BAKU);
    assertThat(outcome.isDecided()).isTrue();
    assertThat(outcome.violations()).extracting(Violation::pointer).containsExactly("/pertama");
  }

  @Test
  void reasoning_in_both_languages() {
    Step step = Integrasi.penilaian(semester("83", "104.5", true), BAKU).why().orElseThrow();
    assertThat(step.toText(Language.EN).lines().map(line -> line.replaceAll("  \\[.*", "")))
        .containsExactly(
            "performance predicate of 2021 = good  value 102.00 on the scale of PP 30/2019",
            "  predicate of the first half = good  band of 99.5",
            "    converted value = 99.5  90 + ≈ 1.3571 × (83 − 76)",
            "  performance value of 2021 = 102.00  0.5 × 99.5 + (1 − 0.5) × 104.5",
            "    share of the first half = 0.5  weights of the two halves",
            "  performance predicate = good  band of 102; new idea: yes");
    assertThat(step.allChoices())
        .extracting(Choice::toString)
        .contains(
            "BRIDGE_GAPS=HALF_OPEN", "BRIDGE_NEW_IDEA=SECOND_HALF_ONLY", "BRIDGE_WEIGHTS=EQUAL");
  }

  @Test
  void every_open_point_has_a_name_and_a_default() {
    assertThat(Tafsir.all())
        .extracting(Interpretation::name)
        .containsExactly("BRIDGE_GAPS", "BRIDGE_WEIGHTS", "BRIDGE_NEW_IDEA");
    assertThat(Tafsir.all().stream().map(one -> one.standard().name()))
        .containsExactly("HALF_OPEN", "EQUAL", "SECOND_HALF_ONLY");
    assertThat(Tafsir.notModelled())
        .extracting(NotModelled::name)
        .containsExactly("BRIDGE_OFFICIAL_TABLE");
  }

  private static DuaSemester semester(String pertama, String kedua, boolean ide) {
    return DuaSemester.of(Rational.parse(pertama), Rational.parse(kedua), ide);
  }

  private static HasilIntegrasi hasil(DuaSemester semester, Interpretations interpretations) {
    HasilIntegrasi hasil = Integrasi.integrasi(semester, Tracer.silent(interpretations));
    assertThat(Integrasi.penilaian(semester, interpretations).orElseThrow()).isEqualTo(hasil);
    return hasil;
  }

  /** BR-02 is a consensus on whole numbers, BR-03 is inferred: 99 and more give 120. */
  @ParameterizedTest
  @CsvSource({
    "98.999, HALF_OPEN, CONSENSUS",
    "99, HALF_OPEN, INFERRED",
    "99, EXTENDED_DOWNWARD, INFERRED",
    "100, HALF_OPEN, INFERRED",
    "98.499, ROUNDED_FIRST, CONSENSUS",
    "98.5, ROUNDED_FIRST, INFERRED",
  })
  void the_conversion_says_how_sure_it_is(String nilai, Gaps gaps, Confidence confidence) {
    Interpretations readings = BAKU.with(Tafsir.BRIDGE_GAPS, gaps);
    Step step = Both.why(readings, tracer -> Konversi.konversi(Rational.parse(nilai), tracer));
    assertThat(step.rule().basis().confidence()).isEqualTo(confidence);
  }
}
