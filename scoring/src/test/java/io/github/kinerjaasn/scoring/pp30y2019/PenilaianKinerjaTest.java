package io.github.kinerjaasn.scoring.pp30y2019;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueCap;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueRounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PenilaianKinerjaTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Interpretations DIBULATKAN =
      BAKU.with(Tafsir.PP30_ROUNDING, ValueRounding.TWO_DECIMALS);
  private static final Interpretations DIBATASI = BAKU.with(Tafsir.PP30_VALUE_CAP, ValueCap.CAP);

  @ParameterizedTest
  @CsvFileSource(resources = "predikat.csv", useHeadersInDisplayName = true)
  void predikat(
      String nilai, boolean ideBaru, Predikat predikat, Predikat duaDesimal, String source) {
    Rational angka = Rational.parse(nilai);
    assertThat(PenilaianKinerja.predikat(angka, ideBaru, Tracer.silent(BAKU))).isEqualTo(predikat);
    assertThat(PenilaianKinerja.predikat(angka, ideBaru, Tracer.silent(DIBULATKAN)))
        .isEqualTo(duaDesimal);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nilai-akhir.csv", useHeadersInDisplayName = true)
  void nilai_akhir(String skp, String perilaku, boolean pendapat, String nilai, String source) {
    UnsurKinerja unsur = unsur(skp, perilaku, pendapat);
    assertPrinted(PenilaianKinerja.nilaiAkhir(unsur, Tracer.silent(BAKU)).exact(), nilai);
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    HasilKinerja hasil = PenilaianKinerja.penilaianKinerja(unsur, tracer);
    assertThat(hasil)
        .isEqualTo(PenilaianKinerja.penilaianKinerja(unsur, Tracer.silent(BAKU)))
        .isEqualTo(PenilaianKinerja.penilaian(unsur, BAKU).orElseThrow());
    assertThat(tracer.root().value()).isEqualTo(hasil.predikat());
  }

  @Test
  void the_opinion_of_peers_can_move_the_predicate() {
    UnsurKinerja tanpa = new UnsurKinerja(angka("112.5"), angka("104.4"), false, true);
    UnsurKinerja dengan = new UnsurKinerja(angka("112.5"), angka("104.4"), true, true);
    assertThat(PenilaianKinerja.penilaian(tanpa, BAKU).orElseThrow().predikat())
        .isEqualTo(Predikat.SANGAT_BAIK);
    assertThat(PenilaianKinerja.penilaian(dengan, BAKU).orElseThrow().predikat())
        .isEqualTo(Predikat.BAIK);
  }

  @ParameterizedTest
  @CsvSource({
    "120.0000000001, 100, /nilaiSkp",
    "100, 120.0000000001, /nilaiPerilaku",
    "121, 130, /nilaiPerilaku /nilaiSkp"
  })
  void above_120_is_reported_or_capped(String skp, String perilaku, String pointers) {
    UnsurKinerja unsur = unsur(skp, perilaku, false);
    Outcome<HasilKinerja> outcome = PenilaianKinerja.penilaian(unsur, BAKU);
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactly(pointers.split(" "));
    assertThat(outcome.violations().get(0).allowed()).contains("0..120");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PenilaianKinerja.penilaianKinerja(unsur, Tracer.silent(BAKU)));
    Rational dibatasi =
        Rational.of(7, 10)
            .times(angka(skp).atMost(Rational.of(120)))
            .plus(Rational.of(3, 10).times(angka(perilaku).atMost(Rational.of(120))));
    assertThat(PenilaianKinerja.penilaian(unsur, DIBATASI).orElseThrow().nilai().exact())
        .isEqualTo(dibatasi);
  }

  @Test
  void capping_changes_nothing_up_to_120() {
    UnsurKinerja unsur = unsur("120", "119.99", true);
    assertThat(PenilaianKinerja.penilaian(unsur, DIBATASI).orElseThrow())
        .isEqualTo(PenilaianKinerja.penilaian(unsur, BAKU).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 1", "1, -0.01"})
  void negative_value_is_refused(String skp, String perilaku) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unsur(skp, perilaku, false))
        .withMessageContaining("-0.01");
  }

  @Test
  void reasoning_in_both_languages() {
    Step step = PenilaianKinerja.penilaian(unsur("100", "90", true), BAKU).why().orElseThrow();
    assertThat(step.toText(Language.ID).lines().map(line -> line.replaceAll("  \\[.*", "")))
        .containsExactly(
            "penilaian kinerja = Baik  nilai akhir 96,00",
            "  nilai akhir = 96,00  0,6 × 100 + 0,4 × 90",
            "    nilai diakui = 100  100, paling tinggi 120",
            "    nilai diakui = 90  90, paling tinggi 120",
            "  predikat kinerja = Baik  pita dari 96; ide baru: tidak");
    assertThat(step.allChoices())
        .extracting(Choice::toString)
        .containsExactly("PP30_ROUNDING=NONE", "PP30_VALUE_CAP=REJECT");
  }

  @Test
  void below_70_the_rule_and_its_basis_are_others() {
    Step step = PenilaianKinerja.penilaian(unsur("69", "69", true), BAKU).why().orElseThrow();
    Step bawah = step.children().get(1);
    assertThat(bawah.rule()).isEqualTo(PenilaianKinerja.PREDIKAT_BAWAH);
    assertThat(bawah.rule().basis().confidence()).isEqualTo(Confidence.INFERRED);
    assertThat(step.allChoices())
        .extracting(Choice::toString)
        .containsExactly(
            "PP30_LOWER_BANDS=UPPER_BAND", "PP30_ROUNDING=NONE", "PP30_VALUE_CAP=REJECT");
    Step batas = PenilaianKinerja.penilaian(unsur("70", "70", true), BAKU).why().orElseThrow();
    assertThat(batas.children().get(1).rule()).isEqualTo(PenilaianKinerja.PREDIKAT);
  }

  @Test
  void every_open_point_has_a_name_and_a_default() {
    assertThat(Tafsir.all())
        .extracting(Interpretation::name)
        .containsExactly(
            "PP30_LOWER_BANDS",
            "PP30_ROUNDING",
            "PP30_VALUE_CAP",
            "OBJECTION_DEADLINE",
            "PP30_OBJECTION_DAYS");
    assertThat(Tafsir.all().stream().map(one -> one.standard().name()))
        .containsExactly("UPPER_BAND", "NONE", "REJECT", "FOURTEEN_DAYS", "CALENDAR_DAYS");
    assertThat(Tafsir.notModelled())
        .extracting(NotModelled::name)
        .containsExactly("PP30_RANKING_SHARES", "PP30_JPT_SANCTIONS");
  }

  private static UnsurKinerja unsur(String skp, String perilaku, boolean pendapat) {
    return new UnsurKinerja(angka(skp), angka(perilaku), pendapat, false);
  }

  private static Rational angka(String text) {
    return Rational.parse(text);
  }
}
