package io.github.kinerjaasn.scoring.pp46y2011;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LabelBands;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LateFloor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Leadership;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Stages;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.StateCreativity;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian.Jabatan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PrestasiKerjaTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Interpretations MENURUT_JABATAN =
      BAKU.with(Tafsir.PP46_LEADERSHIP, Leadership.BY_POST);
  private static final Interpretations TOLAK =
      BAKU.with(Tafsir.PP46_CREATIVITY_STATE, StateCreativity.REFUSE);

  @ParameterizedTest
  @CsvFileSource(resources = "tugas-tambahan.csv", useHeadersInDisplayName = true)
  void tugas_tambahan(String banyaknya, String poin, String source) {
    assertThat(PrestasiKerja.tugasTambahan(Rational.parse(banyaknya), Tracer.silent(BAKU)))
        .isEqualTo(Rational.parse(poin));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sebutan.csv", useHeadersInDisplayName = true)
  void sebutan(String nilai, Sebutan baku, Sebutan dibulatkan, String source) {
    Rational angka = Rational.parse(nilai);
    Interpretations bulat = BAKU.with(Tafsir.PP46_BANDS, LabelBands.ROUNDED_FIRST);
    assertThat(PrestasiKerja.sebutan(angka, Tracer.silent(BAKU))).isEqualTo(baku);
    assertThat(PrestasiKerja.sebutan(angka, Tracer.silent(bulat))).isEqualTo(dibulatkan);
  }

  @ParameterizedTest
  @CsvSource({
    "TIDAK_ADA, [], CONSENSUS",
    "UNIT_KERJA, [], CONSENSUS",
    "ORGANISASI, [], CONSENSUS",
    "NEGARA, [PP46_CREATIVITY_STATE=TWELVE], UNCONFIRMED"
  })
  void only_creativity_for_the_state_is_unconfirmed(
      Kreativitas tingkat, String tafsir, Confidence yakin) {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    PrestasiKerja.kreativitas(tingkat, tracer);
    assertThat(tracer.root().choices()).hasToString(tafsir);
    assertThat(tracer.root().rule().basis().confidence()).isEqualTo(yakin);
  }

  @ParameterizedTest
  @CsvSource({"TIDAK_ADA, 0", "UNIT_KERJA, 3", "ORGANISASI, 6", "NEGARA, 12"})
  void kreativitas(Kreativitas tingkat, long poin) {
    assertThat(PrestasiKerja.kreativitas(tingkat, Tracer.silent(BAKU)))
        .isEqualTo(Rational.of(poin));
    HasilPrestasi hasil = hasil(unsur("80", 0, tingkat, Optional.empty()), BAKU);
    assertThat(hasil.nilaiSkp().exact()).isEqualTo(Rational.of(80 + poin));
  }

  /** P46-X50 DERIVED. */
  @Test
  void the_whole_of_it() {
    UnsurPenilaian unsur = unsur("85.5 88.667", 1, Kreativitas.TIDAK_ADA, Optional.empty());
    HasilPrestasi hasil = hasil(unsur, BAKU);
    assertThat(hasil.nilaiSkp().exact()).isEqualTo(Rational.parse("88.0835"));
    assertThat(hasil.nilaiPerilaku().exact()).isEqualTo(Rational.of(84));
    assertThat(hasil.nilai().exact()).isEqualTo(Rational.parse("86.4501"));
    assertThat(hasil.nilai()).hasToString("86.45");
    assertThat(hasil.sebutan()).isEqualTo(Sebutan.BAIK);
    Outcome<HasilPrestasi> outcome = PrestasiKerja.penilaian(unsur, BAKU);
    assertThat(outcome.orElseThrow()).isEqualTo(hasil);
    assertThat(outcome.why().orElseThrow().value()).isEqualTo(Sebutan.BAIK);
    assertThat(outcome.why().orElseThrow().children()).hasSize(4);
  }

  @Test
  void leadership_supplied_counts_by_default() {
    Perilaku lima = perilaku(Optional.empty());
    Perilaku enam = perilaku(Optional.of(Rational.of(96)));
    assertPrinted(perilakuNya(lima, Optional.empty(), BAKU), "84.00");
    assertPrinted(perilakuNya(enam, Optional.empty(), BAKU), "86.00");
    assertPrinted(perilakuNya(enam, Optional.of(Jabatan.LAINNYA), BAKU), "86.00");
  }

  @Test
  void leadership_by_post_asks_for_the_post() {
    Perilaku enam = perilaku(Optional.of(Rational.of(96)));
    assertPrinted(perilakuNya(enam, Optional.of(Jabatan.STRUKTURAL), MENURUT_JABATAN), "86.00");
    assertPrinted(perilakuNya(enam, Optional.of(Jabatan.LAINNYA), MENURUT_JABATAN), "84.00");
    assertThat(temuan(unsur(enam, Optional.empty()), MENURUT_JABATAN))
        .containsExactly(tuple("/jabatan", ViolationCode.MISSING));
    UnsurPenilaian tanpa = unsur(perilaku(Optional.empty()), Optional.of(Jabatan.STRUKTURAL));
    assertThat(temuan(tanpa, MENURUT_JABATAN))
        .containsExactly(tuple("/perilaku/kepemimpinan", ViolationCode.MISSING));
    assertThat(temuan(tanpa, BAKU)).isEmpty();
  }

  @Test
  void creativity_of_the_state_can_be_refused() {
    UnsurPenilaian negara = unsur("80", 0, Kreativitas.NEGARA, Optional.empty());
    assertThat(temuan(negara, TOLAK))
        .containsExactly(tuple("/kreativitas", ViolationCode.NOT_MODELLED));
    assertThat(temuan(negara, BAKU)).isEmpty();
    UnsurPenilaian organisasi = unsur("80", 0, Kreativitas.ORGANISASI, Optional.empty());
    assertThat(hasil(organisasi, TOLAK)).isEqualTo(hasil(organisasi, BAKU));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrestasiKerja.kreativitas(Kreativitas.NEGARA, Tracer.silent(TOLAK)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrestasiKerja.prestasiKerja(negara, Tracer.silent(TOLAK)))
        .withMessageContaining("UnsurPenilaian.temuan");
  }

  @Test
  void negative_task_only_under_the_raw_reading() {
    UnsurPenilaian negatif = unsur("-0.01 80", 0, Kreativitas.TIDAK_ADA, Optional.empty());
    assertThat(temuan(negatif, BAKU))
        .containsExactly(tuple("/kegiatan/0", ViolationCode.OUT_OF_RANGE));
    Interpretations mentah = BAKU.with(Tafsir.PP46_LATE_FLOOR, LateFloor.RAW);
    assertThat(hasil(negatif, mentah).nilaiSkp().exact()).isEqualTo(Rational.parse("39.995"));
    UnsurPenilaian nol = unsur("0", 0, Kreativitas.TIDAK_ADA, Optional.empty());
    assertThat(temuan(nol, BAKU)).isEmpty();
  }

  @Test
  void rounding_at_every_stage_moves_the_value() {
    // exact 0.6 * 90.9945 + 0.4 * 84 = 88.1967; stage: 0.6 * 90.99 + 33.6 = 88.194
    UnsurPenilaian unsur = unsur("90.9945", 0, Kreativitas.TIDAK_ADA, Optional.empty());
    HasilPrestasi bertahap = hasil(unsur, BAKU.with(Tafsir.PP46_ROUNDING, Stages.EVERY_STAGE));
    assertThat(hasil(unsur, BAKU).nilai()).hasToString("88.20");
    assertThat(bertahap.nilai()).hasToString("88.19");
    assertThat(bertahap.nilai().exact()).isEqualTo(Rational.parse("88.19"));
  }

  @Test
  void rounding_at_every_stage_moves_the_label() {
    Rational perilaku = Rational.of(76);
    Score skp = Score.of(Rational.parse("75.9933"));
    Interpretations bertahap = BAKU.with(Tafsir.PP46_ROUNDING, Stages.EVERY_STAGE);
    Score eksak = PrestasiKerja.nilai(skp, Score.of(perilaku), Tracer.silent(BAKU));
    Score bulat = PrestasiKerja.nilai(skp, Score.of(perilaku), Tracer.silent(bertahap));
    assertThat(eksak).hasToString("76.00");
    assertThat(bulat).hasToString("76.00");
    assertThat(PrestasiKerja.sebutan(eksak.exact(), Tracer.silent(BAKU))).isEqualTo(Sebutan.CUKUP);
    assertThat(PrestasiKerja.sebutan(bulat.exact(), Tracer.silent(bertahap)))
        .isEqualTo(Sebutan.BAIK);
  }

  @ParameterizedTest
  @CsvSource({"-1", "1.5"})
  void extra_tasks_are_counted(String banyaknya) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new UnsurPenilaian(
                    List.of(Rational.ONE),
                    Rational.parse(banyaknya),
                    Kreativitas.TIDAK_ADA,
                    perilaku(Optional.empty())))
        .withMessageContaining(banyaknya);
  }

  @Test
  void a_year_without_tasks_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unsur("", 0, Kreativitas.TIDAK_ADA, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4", "5"})
  void behaviour_outside_0_to_100_is_refused(int aspek) {
    for (String nilai : List.of("-0.0001", "100.0001")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> perilaku(aspek, Rational.parse(nilai)))
          .withMessageContaining(nilai);
    }
    assertThat(perilaku(aspek, Rational.ZERO)).isNotEqualTo(perilaku(aspek, Rational.HUNDRED));
  }

  @Test
  void every_open_point_has_a_name_and_a_default() {
    assertThat(Tafsir.all())
        .extracting(Interpretation::name)
        .doesNotHaveDuplicates()
        .containsExactly(
            "PP46_BANDS",
            "PP46_LATE_FLOOR",
            "PP46_DIVISOR",
            "PP46_ROUNDING",
            "PP46_LEADERSHIP",
            "PP46_CREATIVITY_STATE",
            "PP46_ZERO_TARGET",
            "PP46_ADDITIONAL_RESULTS");
    assertThat(Tafsir.all().stream().map(one -> one.standard().name()))
        .containsExactly(
            "HALF_OPEN",
            "ZERO",
            "COST_TARGETED",
            "SHOWN_ONLY",
            "SUPPLIED",
            "TWELVE",
            "UNDEFINED",
            "TASKS");
    assertThat(Tafsir.notModelled()).containsExactly(Tafsir.PP46_PPPK);
  }

  private static Perilaku perilaku(int aspek, Rational nilai) {
    Rational[] semua = new Rational[6];
    Arrays.fill(semua, Rational.of(80));
    semua[aspek] = nilai;
    return new Perilaku(semua[0], semua[1], semua[2], semua[3], semua[4], Optional.of(semua[5]));
  }

  private static Perilaku perilaku(Optional<Rational> kepemimpinan) {
    return new Perilaku(
        Rational.of(80),
        Rational.of(82),
        Rational.of(84),
        Rational.of(86),
        Rational.of(88),
        kepemimpinan);
  }

  private static Rational perilakuNya(
      Perilaku perilaku, Optional<Jabatan> jabatan, Interpretations interpretations) {
    return hasil(unsur(perilaku, jabatan), interpretations).nilaiPerilaku().exact();
  }

  private static UnsurPenilaian unsur(Perilaku perilaku, Optional<Jabatan> jabatan) {
    return new UnsurPenilaian(
        List.of(Rational.of(80)), Rational.ZERO, Kreativitas.TIDAK_ADA, perilaku, jabatan);
  }

  private static UnsurPenilaian unsur(
      String kegiatan, long tugas, Kreativitas kreativitas, Optional<Rational> kepemimpinan) {
    List<Rational> nilai =
        Stream.of(kegiatan.split(" ")).filter(one -> !one.isEmpty()).map(Rational::parse).toList();
    return new UnsurPenilaian(nilai, Rational.of(tugas), kreativitas, perilaku(kepemimpinan));
  }

  private static HasilPrestasi hasil(UnsurPenilaian unsur, Interpretations interpretations) {
    return PrestasiKerja.prestasiKerja(unsur, Tracer.silent(interpretations));
  }

  private static List<Tuple> temuan(UnsurPenilaian unsur, Interpretations interpretations) {
    return PrestasiKerja.penilaian(unsur, interpretations).violations().stream()
        .map((Violation one) -> tuple(one.pointer(), one.code()))
        .toList();
  }
}
