package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.AchievementRounding;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.Between101And110;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.SpecialFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NilaiJptTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Interpretations TANPA_PEMBULATAN =
      BAKU.with(Tafsir.P8_ACHIEVEMENT_ROUNDING, AchievementRounding.NONE);
  private static final Interpretations LINEAR =
      BAKU.with(Tafsir.P8_JPT_101_TO_110, Between101And110.LINEAR);

  @ParameterizedTest
  @CsvFileSource(resources = "nilai-jpt.csv", useHeadersInDisplayName = true)
  void nilai(
      String capaian, boolean targetMaksimum, String nilai, Kategori kategori, String source) {
    check(capaian, targetMaksimum, nilai, kategori, BAKU);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nilai-jpt-tanpa-pembulatan.csv", useHeadersInDisplayName = true)
  void nilai_without_rounding(
      String capaian, boolean targetMaksimum, String nilai, Kategori kategori, String source) {
    check(capaian, targetMaksimum, nilai, kategori, TANPA_PEMBULATAN);
  }

  private static void check(
      String capaian, boolean maksimum, String nilai, Kategori kategori, Interpretations pilihan) {
    Rational angka = Rational.parse(capaian);
    NilaiIki hasil = NilaiJpt.nilai(angka, maksimum, Tracer.silent(pilihan));
    assertThat(hasil.kategori()).isEqualTo(kategori);
    Outcome<NilaiIki> outcome = NilaiJpt.penilaian(angka, maksimum, pilihan);
    if (nilai == null) {
      assertThat(hasil.nilai()).isEmpty();
      assertThat(outcome.violations())
          .extracting(Violation::code)
          .containsExactly(ViolationCode.NOT_MODELLED);
    } else {
      assertPrinted(hasil.nilai().orElseThrow().exact(), nilai);
      assertThat(outcome.orElseThrow()).isEqualTo(hasil);
      assertThat(outcome.why().orElseThrow().value()).isEqualTo(hasil.nilai().orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 109",
    "100.4999, 109",
    "100.5, 110",
    "101, 110",
    "105, 1030/9",
    "110, 120",
    "111, 120",
    "99.5, 109",
    "99, 89"
  })
  void linear_reading_fills_only_101_to_110(String capaian, String nilai) {
    NilaiIki hasil = NilaiJpt.nilai(Rational.parse(capaian), false, Tracer.silent(LINEAR));
    assertThat(hasil.nilai().orElseThrow().exact()).isEqualTo(Rational.parse(nilai));
  }

  @Test
  void what_is_missing_is_named_in_the_reasoning() {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    NilaiJpt.nilai(Rational.of(105), false, tracer);
    assertThat(tracer.root().value()).isEqualTo(Tafsir.P8_JPT_101_TO_110_VALUE);
  }

  @Test
  void negative_achievement_only_where_the_raw_value_is_kept() {
    Rational negatif = Rational.of(-59);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NilaiJpt.nilai(negatif, false, Tracer.silent(BAKU)))
        .withMessageContaining("-59");
    Interpretations mentah = BAKU.with(Tafsir.P8_SPECIAL_FLOOR, SpecialFloor.RAW);
    NilaiIki hasil = NilaiJpt.nilai(negatif, false, Tracer.silent(mentah));
    assertThat(hasil.nilai().orElseThrow().exact()).isEqualTo(Rational.of(-49));
    assertThat(hasil.kategori()).isEqualTo(Kategori.SANGAT_KURANG);
  }

  @Test
  void every_open_point_has_a_name_and_a_default() {
    assertThat(Tafsir.all())
        .extracting(Interpretation::name)
        .containsExactly(
            "P8_ACHIEVEMENT_ROUNDING", "P8_JPT_101_TO_110", "P8_RANGE_INSIDE", "P8_SPECIAL_FLOOR");
    assertThat(Tafsir.all().stream().map(one -> one.standard().name()))
        .containsExactly("WHOLE_PERCENT", "NO_VALUE", "HUNDRED", "ZERO");
    assertThat(Tafsir.notModelled())
        .extracting(NotModelled::name)
        .containsExactly(
            "P8_MAIN_WEIGHTS",
            "P8_SCOPE_WEIGHTS",
            "P8_JAJF_TABLE",
            "P8_NON_DIRECT_CASCADING",
            "P8_BEHAVIOUR_SCORES",
            "P8_JPT_101_TO_110_VALUE",
            "P8_PPPK");
  }

  /** P8-05 and P8-06 are of the text, P8-07 is inferred: 100 gives 109. */
  @ParameterizedTest
  @CsvSource({
    "99, false, OFFICIAL_TEXT",
    "99.5, false, INFERRED",
    "100, false, INFERRED",
    "100, true, OFFICIAL_TEXT",
    "111, false, OFFICIAL_TEXT",
  })
  void the_value_says_how_sure_it_is(String capaian, boolean maksimum, Confidence confidence) {
    Rational angka = Rational.parse(capaian);
    Step step = Both.why(BAKU, tracer -> NilaiJpt.nilai(angka, maksimum, tracer));
    assertThat(step.rule().basis().confidence()).isEqualTo(confidence);
  }
}
