package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.RangeInside;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.SpecialFloor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianIndikatorTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Interpretations BATAS_TERDEKAT =
      BAKU.with(Tafsir.P8_RANGE_INSIDE, RangeInside.NEARER_BOUND);
  private static final Interpretations MENTAH =
      BAKU.with(Tafsir.P8_SPECIAL_FLOOR, SpecialFloor.RAW);

  @ParameterizedTest
  @CsvFileSource(resources = "capaian.csv", useHeadersInDisplayName = true)
  void capaian(
      JenisIndikator jenis,
      String bawah,
      String atas,
      String realisasi,
      String capaian,
      String source) {
    Indikator indikator = indikator(jenis, bawah, atas, realisasi);
    Score hasil = CapaianIndikator.capaian(indikator, Tracer.silent(BAKU));
    assertPrinted(hasil.exact(), capaian);
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    assertThat(CapaianIndikator.capaian(indikator, tracer)).isEqualTo(hasil);
    assertThat(tracer.root().value()).isEqualTo(hasil);
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, 80, 90, 84, 105", "NORMAL, 80, 90, 85, 850/9", "NORMAL, 80, 90, 86, 860/9",
    "NORMAL, 80, 90, 80, 100", "NORMAL, 80, 90, 90, 100", "NORMAL, 80, 90, 92, 920/9",
    "NORMAL, 80, 90, 70, 87.5", "KHUSUS, 80, 90, 84, 95", "KHUSUS, 80, 90, 86, 940/9",
    "NORMAL, 85, 85, 85, 100", "KHUSUS, 85, 85, 85, 100"
  })
  void nearer_bound_changes_only_the_inside(
      JenisIndikator jenis, String bawah, String atas, String realisasi, String capaian) {
    Indikator indikator = indikator(jenis, bawah, atas, realisasi);
    assertThat(CapaianIndikator.capaian(indikator, Tracer.silent(BATAS_TERDEKAT)).exact())
        .isEqualTo(Rational.parse(capaian));
  }

  @ParameterizedTest
  @CsvSource({"10, 0", "10.01, -0.2", "20, -200", "9.99, 0.2"})
  void raw_changes_only_what_is_below_zero(String realisasi, String mentah) {
    Indikator indikator = indikator(JenisIndikator.KHUSUS, "5", "5", realisasi);
    Rational rumus = Rational.parse(mentah);
    assertThat(CapaianIndikator.capaian(indikator, Tracer.silent(MENTAH)).exact()).isEqualTo(rumus);
    assertThat(CapaianIndikator.capaian(indikator, Tracer.silent(BAKU)).exact())
        .isEqualTo(rumus.atLeast(Rational.ZERO));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "-1, 1, 1", "2, 1.99, 1", "1, 1, -0.01"})
  void outside_the_domain_is_refused(String bawah, String atas, String realisasi) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> indikator(JenisIndikator.NORMAL, bawah, atas, realisasi));
  }

  @Test
  void target_of_one_number() {
    assertThat(Target.of(Rational.of(7))).isEqualTo(new Target(Rational.of(7), Rational.of(7)));
  }

  @Test
  void reasoning_in_both_languages() {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    CapaianIndikator.capaian(indikator(JenisIndikator.KHUSUS, "7", "8", "6.5"), tracer);
    assertThat(
            tracer.root().toText(Language.ID).lines().map(line -> line.replaceAll("  \\[.*", "")))
        .containsExactly(
            "capaian IKI = 107,14  indikator khusus",
            "  target pembanding = 7  6,5 terhadap 7–8",
            "  capaian indikator khusus = ≈ 107,1429  (1 + (1 − 6,5 / 7)) × 100");
    assertThat(tracer.root().allChoices())
        .extracting(Choice::toString)
        .containsExactly("P8_RANGE_INSIDE=HUNDRED", "P8_SPECIAL_FLOOR=ZERO");
  }

  private static Indikator indikator(
      JenisIndikator jenis, String bawah, String atas, String realisasi) {
    return new Indikator(
        jenis, new Target(Rational.parse(bawah), Rational.parse(atas)), Rational.parse(realisasi));
  }
}
