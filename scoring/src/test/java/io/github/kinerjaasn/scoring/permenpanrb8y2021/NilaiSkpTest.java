package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import static io.github.kinerjaasn.scoring.method.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NilaiSkpTest {
  private static final Tracer DIAM = Tracer.silent(Interpretations.defaults());

  @ParameterizedTest
  @CsvFileSource(resources = "hasil-tambahan.csv", useHeadersInDisplayName = true)
  void hasil_tambahan(
      Kategori kategori, String bobot, String nilai, String tertimbang, String source) {
    assertPrinted(
        NilaiSkp.hasilTambahan(
            new HasilTambahan(kategori, Rational.parse(bobot), Rational.parse(nilai)), DIAM),
        tertimbang);
  }

  /** P8-X21 DERIVED: 7.5 and 5 count as 10. */
  @ParameterizedTest
  @CsvSource({"7.5 5, 10", "5 5, 10", "5 4.9999, 9.9999", "5 5.0001, 10", "'', 0"})
  void additional_results_count_at_most_10(String tertimbang, String jumlah) {
    assertThat(NilaiSkp.jumlahTambahan(angka(tertimbang), DIAM)).isEqualTo(Rational.parse(jumlah));
  }

  /** P8-X20 PRINTED: 59.2 and 43.6 without additional results are 102.8. */
  @Test
  void skp_value() {
    assertThat(NilaiSkp.nilai(angka("59.2 43.6"), List.of(), DIAM)).hasToString("102.80");
    HasilTambahan tambahan =
        new HasilTambahan(Kategori.SANGAT_BAIK, Rational.of(8), Rational.of(109));
    assertThat(NilaiSkp.nilai(angka("59.2 43.6"), List.of(tambahan), DIAM).exact())
        .isEqualTo(Rational.parse("111.52"));
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    assertThat(NilaiSkp.nilai(angka("59.2 43.6"), List.of(tambahan, tambahan), tracer).exact())
        .isEqualTo(Rational.parse("112.8"));
    assertThat(tracer.root().children()).hasSize(3);
  }

  /** P8-X23 DERIVED: 100 and 109 are 104.5. */
  @ParameterizedTest
  @CsvSource({"100, 109, 104.5", "120 100, 109, 109.5", "100, 120 109 89, 103", "0, 0 1, 1/4"})
  void periodic_value(String rencanaAksi, String hasilUtama, String nilai) {
    assertThat(NilaiSkp.nilaiPeriodik(angka(rencanaAksi), angka(hasilUtama), DIAM).exact())
        .isEqualTo(Rational.parse(nilai));
  }

  @Test
  void periodic_value_needs_both_kinds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NilaiSkp.nilaiPeriodik(angka("100"), List.of(), DIAM));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NilaiSkp.nilaiPeriodik(List.of(), angka("100"), DIAM));
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 100", "5, -0.01", "5, 120.01"})
  void additional_result_outside_the_range_is_refused(String bobot, String nilai) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new HasilTambahan(Kategori.BAIK, Rational.parse(bobot), Rational.parse(nilai)));
  }

  @ParameterizedTest
  @CsvSource({"0, 120, 0", "10, 0, 0", "10, 120, 12"})
  void the_ends_of_an_additional_result(String bobot, String nilai, String tertimbang) {
    HasilTambahan hasil =
        new HasilTambahan(Kategori.SANGAT_BAIK, Rational.parse(bobot), Rational.parse(nilai));
    assertThat(NilaiSkp.hasilTambahan(hasil, DIAM)).isEqualTo(Rational.parse(tertimbang));
  }

  @Test
  void the_table_of_ja_and_jf_is_the_callers() {
    TabelKategori tabel =
        new TabelKategori(
            Map.of(
                Kategori.SANGAT_BAIK, Rational.of(120),
                Kategori.BAIK, Rational.of(100),
                Kategori.CUKUP, Rational.of(80)));
    assertThat(TabelKategori.nilaiKategori(tabel, Kategori.BAIK, DIAM)).isEqualTo(Rational.of(100));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TabelKategori.nilaiKategori(tabel, Kategori.KURANG, DIAM))
        .withMessageContaining("KURANG");
  }

  @Test
  void a_table_rises_and_has_at_least_three_levels() {
    for (Map<Kategori, Rational> salah :
        List.of(
            Map.of(Kategori.SANGAT_BAIK, Rational.of(120), Kategori.BAIK, Rational.of(100)),
            tabel("0", "60", "59"),
            tabel("-1", "60", "80"),
            tabel("0", "60", "120.01"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new TabelKategori(salah));
    }
    assertThat(new TabelKategori(tabel("0", "60", "60")).nilai()).hasSize(3);
  }

  private static Map<Kategori, Rational> tabel(String kurang, String cukup, String baik) {
    return Map.of(
        Kategori.KURANG, Rational.parse(kurang),
        Kategori.CUKUP, Rational.parse(cukup),
        Kategori.BAIK, Rational.parse(baik));
  }

  private static List<Rational> angka(String teks) {
    return Stream.of(teks.split(" ")).filter(satu -> !satu.isEmpty()).map(Rational::parse).toList();
  }
}
