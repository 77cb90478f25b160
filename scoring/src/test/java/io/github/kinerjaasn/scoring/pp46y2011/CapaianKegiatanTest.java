package io.github.kinerjaasn.scoring.pp46y2011;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Divisor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LateFloor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Stages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianKegiatanTest {
  private static final Interpretations BAKU = Interpretations.defaults();

  @ParameterizedTest
  @CsvFileSource(resources = "efisiensi.csv", useHeadersInDisplayName = true)
  void nilai_efisiensi(String t, String r, String e, String nilai, String source) {
    Tracer tracer = Tracer.silent(BAKU);
    Rational target = Rational.parse(t);
    Rational realisasi = Rational.parse(r);
    assertPrinted(CapaianKegiatan.efisiensi(target, realisasi, tracer), e);
    assertPrinted(CapaianKegiatan.nilaiEfisiensi(target, realisasi, tracer), nilai);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kegiatan.csv", useHeadersInDisplayName = true)
  void nilai_kegiatan(
      String to,
      String ro,
      String tk,
      String rk,
      String tw,
      String rw,
      String tb,
      String rb,
      String nilai,
      String source) {
    Kegiatan kegiatan = new Kegiatan(ukuran(to, tk, tw, tb), ukuran(ro, rk, rw, rb));
    HasilKegiatan hasil = CapaianKegiatan.nilai(kegiatan, Tracer.silent(BAKU));
    assertPrinted(hasil.nilai().exact(), nilai);
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    assertThat(CapaianKegiatan.nilai(kegiatan, tracer)).isEqualTo(hasil);
    assertThat(tracer.root().value()).isEqualTo(hasil.nilai());
    assertThat(tracer.root().rule()).isEqualTo(CapaianKegiatan.NILAI);
  }

  @Test
  void every_aspect_is_its_own() {
    HasilKegiatan hasil = hasil(contoh("600"), BAKU);
    assertPrinted(hasil.kuantitas().exact(), "120.00");
    assertPrinted(hasil.kualitas().exact(), "90.00");
    assertPrinted(hasil.waktu().exact(), "92.6667");
    assertPrinted(hasil.biaya().orElseThrow().exact(), "60.00");
    assertThat(hasil.nilai()).hasToString("90.67");
  }

  @ParameterizedTest
  @CsvSource({"21.12, 0, 0", "21.13, -1/12, 0", "24, -24, 0", "21.11, 1/12, 1/12"})
  void late_floor_changes_only_what_is_below_zero(String r, String raw, String zero) {
    Interpretations mentah = BAKU.with(Tafsir.PP46_LATE_FLOOR, LateFloor.RAW);
    Rational target = Rational.of(12);
    Rational realisasi = Rational.parse(r);
    assertThat(CapaianKegiatan.nilaiEfisiensi(target, realisasi, Tracer.silent(mentah)))
        .isEqualTo(Rational.parse(raw));
    assertThat(CapaianKegiatan.nilaiEfisiensi(target, realisasi, Tracer.silent(BAKU)))
        .isEqualTo(Rational.parse(zero));
  }

  @ParameterizedTest
  @CsvSource({"0, 66.50, 88.667", "0.01, 66.50025, 66.50025", "1000, 85.5, 85.5"})
  void divisor_changes_only_a_budget_not_spent(String rb, String ditargetkan, String terpakai) {
    Kegiatan kegiatan =
        new Kegiatan(ukuran("10", "100", "12", "1000"), ukuran("10", "90", "12", rb));
    Interpretations menurutTerpakai = BAKU.with(Tafsir.PP46_DIVISOR, Divisor.COST_SPENT);
    assertPrinted(hasil(kegiatan, BAKU).nilai().exact(), ditargetkan);
    assertPrinted(hasil(kegiatan, menurutTerpakai).nilai().exact(), terpakai);
    assertThat(hasil(kegiatan, menurutTerpakai).biaya()).isEqualTo(hasil(kegiatan, BAKU).biaya());
  }

  @Test
  void without_a_budget_both_divisors_are_three() {
    Kegiatan kegiatan =
        new Kegiatan(ukuran("10", "100", "12", null), ukuran("10", "90", "12", null));
    for (Divisor divisor : Divisor.values()) {
      Tracer tracer = Tracer.silent(BAKU.with(Tafsir.PP46_DIVISOR, divisor));
      assertThat(CapaianKegiatan.pembagi(kegiatan, tracer)).isEqualTo(Rational.of(3));
    }
  }

  @Test
  void rounding_at_every_stage_carries_rounded_aspects() {
    Kegiatan kegiatan = new Kegiatan(ukuran("3", "3", "3", null), ukuran("1", "1", "1", null));
    HasilKegiatan eksak = hasil(kegiatan, BAKU);
    HasilKegiatan bertahap = hasil(kegiatan, BAKU.with(Tafsir.PP46_ROUNDING, Stages.EVERY_STAGE));
    assertThat(eksak.nilai().exact()).isEqualTo(Rational.of(100, 3));
    assertThat(bertahap.waktu().exact()).isEqualTo(Rational.parse("33.33"));
    assertThat(bertahap.nilai().exact()).isEqualTo(Rational.parse("33.33"));
  }

  @Test
  void rounding_at_every_stage_moves_the_displayed_score() {
    // 62.565 shown 62.57; aspects 99.99 + 11.70 + 76.00 by three are 62.5633
    Kegiatan kegiatan =
        new Kegiatan(ukuran("1000", "1000", "12", null), ukuran("999.949", "117.049", "12", null));
    assertThat(hasil(kegiatan, BAKU).nilai()).hasToString("62.57");
    assertThat(hasil(kegiatan, BAKU.with(Tafsir.PP46_ROUNDING, Stages.EVERY_STAGE)).nilai())
        .hasToString("62.56");
  }

  @Test
  void half_even_changes_only_ties_as_shown() {
    Kegiatan kegiatan =
        new Kegiatan(ukuran("1000", "100", "12", "100"), ukuran("990", "98.5", "12", "100"));
    HasilKegiatan genap = hasil(kegiatan, BAKU.with(Tafsir.PP46_ROUNDING, Stages.SHOWN_HALF_EVEN));
    assertThat(genap.nilai().exact()).isEqualTo(Rational.parse("87.375"));
    assertThat(genap.nilai()).hasToString("87.38");
    Kegiatan turun =
        new Kegiatan(ukuran("1000", "100", "12", "100"), ukuran("990", "98.46", "12", "100"));
    assertThat(hasil(turun, BAKU).nilai()).hasToString("87.37");
    assertThat(hasil(turun, BAKU.with(Tafsir.PP46_ROUNDING, Stages.SHOWN_HALF_EVEN)).nilai())
        .hasToString("87.36");
  }

  @Test
  void exactly_24_per_cent_stays_exact_at_every_stage() {
    Interpretations bertahap = BAKU.with(Tafsir.PP46_ROUNDING, Stages.EVERY_STAGE);
    Tracer tracer = Tracer.silent(bertahap);
    Rational sedikitLebih = Rational.parse("9.1199");
    assertThat(CapaianKegiatan.nilaiEfisiensi(Rational.of(12), sedikitLebih, tracer))
        .isEqualTo(Rational.parse("76.00"));
    assertThat(CapaianKegiatan.nilaiEfisiensi(Rational.of(12), Rational.parse("9.12"), tracer))
        .isEqualTo(Rational.of(100));
  }

  @Test
  void the_branch_is_part_of_the_reasoning() {
    assertThat(rules(contoh("760")))
        .contains(CapaianKegiatan.EFISIENSI_SAMPAI_24)
        .doesNotContain(CapaianKegiatan.EFISIENSI_LEBIH_24);
    assertThat(rules(contoh("759.99"))).contains(CapaianKegiatan.EFISIENSI_LEBIH_24);
  }

  private static List<Rule> rules(Kegiatan kegiatan) {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    CapaianKegiatan.nilai(kegiatan, tracer);
    return tracer.root().walk().stream().map(Step::rule).toList();
  }

  @Test
  void reasoning_in_both_languages() {
    Kegiatan kegiatan =
        new Kegiatan(ukuran("10", "100", "12", null), ukuran("10", "90", "13", null));
    Step step =
        CapaianKegiatan.penilaian(kegiatan.target(), kegiatan.realisasi(), BAKU)
            .why()
            .orElseThrow();
    assertThat(step.toText(Language.ID).lines().map(line -> line.replaceAll("  \\[.*", "")))
        .containsExactly(
            "nilai capaian kegiatan = 85,89  ≈ 257,6667 / 3",
            "  aspek kuantitas = 100  10 / 10 × 100",
            "  aspek kualitas = 90  90 / 100 × 100",
            "  aspek waktu = ≈ 67,6667  nilai efisiensi 13 dari target 12",
            "    nilai efisiensi = ≈ 67,6667  efisiensi ≈ -8,3333 %, nilai rumus ≈ 67,6667",
            "      tingkat efisiensi = ≈ -8,3333  100 − 13 / 12 × 100",
            "      efisiensi sampai dengan 24 % = ≈ 67,6667  (1,76 × 12 − 13) / 12 × 100",
            "  pembagi = 3  banyaknya aspek");
    assertThat(step.allChoices())
        .extracting(Choice::toString)
        .containsExactly("PP46_LATE_FLOOR=ZERO", "PP46_ROUNDING=SHOWN_ONLY");
  }

  /** P46-09: 3 and 4 are CONSENSUS, the switch between target and realisation is UNCONFIRMED. */
  @ParameterizedTest
  @CsvSource({"1000, 0, true", "1000, 0.01, false", "1000, 1000, false", ", , false"})
  void the_divisor_is_a_reading_only_where_a_budget_was_not_spent(
      String tb, String rb, boolean decides) {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    CapaianKegiatan.pembagi(
        new Kegiatan(ukuran("10", "100", "12", tb), ukuran("10", "90", "12", rb)), tracer);
    Step step = tracer.root();
    assertThat(step.choices().toString())
        .isEqualTo(decides ? "[PP46_DIVISOR=COST_TARGETED]" : "[]");
    assertThat(step.rule().basis().confidence())
        .isEqualTo(decides ? Confidence.UNCONFIRMED : Confidence.CONSENSUS);
  }

  @Test
  void target_of_zero_is_reported_not_guessed() {
    Outcome<HasilKegiatan> outcome =
        CapaianKegiatan.penilaian(ukuran("0", "0", "0", "0"), ukuran("10", "90", "12", "5"), BAKU);
    assertThat(outcome.violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            tuple("/target/biaya", ViolationCode.OUT_OF_RANGE),
            tuple("/target/kualitas", ViolationCode.OUT_OF_RANGE),
            tuple("/target/kuantitas", ViolationCode.OUT_OF_RANGE),
            tuple("/target/waktu", ViolationCode.OUT_OF_RANGE));
    assertThat(outcome.violations().get(0).found()).contains("0");
  }

  @ParameterizedTest
  @CsvSource({"1000,", ",1000"})
  void cost_in_one_only_is_inconsistent(String tb, String rb) {
    Ukuran target = ukuran("10", "100", "12", tb);
    Ukuran realisasi = ukuran("10", "90", "12", rb);
    assertThat(CapaianKegiatan.penilaian(target, realisasi, BAKU).violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.INCONSISTENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Kegiatan(target, realisasi))
        .withMessageContaining("Kegiatan.temuan");
  }

  @ParameterizedTest
  @CsvSource({"-0.01,1,1,", "1,-0.01,1,", "1,1,-0.01,", "1,1,1,-0.01"})
  void negative_aspect_is_refused(String o, String k, String w, String b) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ukuran(o, k, w, b))
        .withMessageContaining("-0.01");
  }

  @Test
  void with_and_without_a_budget() {
    Rational satu = Rational.ONE;
    assertThat(Ukuran.of(satu, satu, satu)).isEqualTo(ukuran("1", "1", "1", null));
    assertThat(Ukuran.of(satu, satu, satu, satu)).isEqualTo(ukuran("1", "1", "1", "1"));
  }

  @Test
  void the_rubric_covers_the_whole_numbers_once() {
    int next = 100;
    for (RubrikKualitas baris : RubrikKualitas.values()) {
      assertThat(baris.sampai()).isEqualTo(next);
      next = baris.dari() - 1;
    }
    assertThat(next).isEqualTo(-1);
    assertThat(RubrikKualitas.TANPA_KESALAHAN.label().en()).isEqualTo("flawless");
  }

  private static Kegiatan contoh(String rb) {
    return new Kegiatan(ukuran("10", "100", "12", "1000"), ukuran("12", "90", "10", rb));
  }

  private static HasilKegiatan hasil(Kegiatan kegiatan, Interpretations interpretations) {
    return CapaianKegiatan.nilai(kegiatan, Tracer.silent(interpretations));
  }

  private static Ukuran ukuran(String o, String k, String w, String b) {
    return new Ukuran(
        Rational.parse(o),
        Rational.parse(k),
        Rational.parse(w),
        Optional.ofNullable(b).map(Rational::parse));
  }
}
