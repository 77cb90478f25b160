package io.github.kinerjaasn.scoring.pp99y2000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import io.github.kinerjaasn.scoring.pp99y2000.Tafsir.Elements;
import io.github.kinerjaasn.scoring.pp99y2000.Tafsir.LastYears;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class KenaikanPangkatTest {
  private static final Interpretations BAKU = Interpretations.defaults();

  enum Jalur {
    REGULER,
    SPESIALIS,
    STRUKTURAL,
    FUNGSIONAL
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kenaikan.csv", useHeadersInDisplayName = true)
  void syarat(ArgumentsAccessor row) {
    KeadaanPangkat keadaan =
        new KeadaanPangkat(
            2026,
            known(row.getString(3), Golongan::parse),
            known(row.getString(4), Golongan::parse),
            known(row.getString(1), Integer::valueOf),
            known(row.getString(2), Integer::valueOf),
            known(row.getString(5), Boolean::valueOf),
            known(row.getString(6), Boolean::valueOf),
            known(row.getString(7), Boolean::valueOf),
            nilai(row.getString(8)));
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    List<PemenuhanSyarat> syarat = syarat(Jalur.valueOf(row.getString(0)), keadaan, tracer);
    assertThat(
            syarat.stream()
                .map(one -> one.syarat() + ":" + one.keterpenuhan())
                .collect(Collectors.joining(" ")))
        .isEqualTo(row.getString(9));
    assertThat(tracer.root().value()).isEqualTo(syarat);
  }

  private static List<PemenuhanSyarat> syarat(Jalur jalur, KeadaanPangkat keadaan, Tracer tracer) {
    return switch (jalur) {
      case REGULER -> KenaikanPangkat.reguler(keadaan, tracer);
      case SPESIALIS -> KenaikanPangkat.spesialis(keadaan, tracer);
      case STRUKTURAL -> KenaikanPangkat.struktural(keadaan, tracer);
      case FUNGSIONAL -> KenaikanPangkat.fungsional(keadaan, tracer);
    };
  }

  private static <T> Optional<T> known(String text, Function<String, T> parse) {
    return text.equals("-") ? Optional.empty() : Optional.of(parse.apply(text));
  }

  private static List<NilaiTahun> nilai(String text) {
    return Arrays.stream(text.split(" "))
        .map(one -> one.split(":"))
        .map(one -> NilaiTahun.of(Integer.parseInt(one[0]), one[1].equals("B")))
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "unsur.csv", useHeadersInDisplayName = true)
  void unsurTahun(
      int tahun,
      boolean predikatBaik,
      String unsurBaik,
      Fulfilment sejak2022,
      Fulfilment selalu,
      Fulfilment hanyaUnsur,
      String source) {
    NilaiTahun nilai = new NilaiTahun(tahun, predikatBaik, known(unsurBaik, Boolean::valueOf));
    assertThat(KenaikanPangkat.unsurTahun(nilai, Tracer.silent(BAKU))).isEqualTo(sejak2022);
    assertThat(KenaikanPangkat.unsurTahun(nilai, reading(Elements.PREDICATE_ALWAYS)))
        .isEqualTo(selalu);
    assertThat(KenaikanPangkat.unsurTahun(nilai, reading(Elements.ELEMENTS_ONLY)))
        .isEqualTo(hanyaUnsur);
  }

  private static Tracer reading(Elements elements) {
    return Tracer.silent(BAKU.with(Tafsir.PP99_ELEMENTS, elements));
  }

  @Test
  void theLatestRatedYearsMayBeRead() {
    KeadaanPangkat keadaan = years(nilai("2026:K 2023:B 2025:B 2022:K"));
    Tracer latest = Tracer.silent(BAKU.with(Tafsir.PP99_LAST_YEARS, LastYears.LATEST_RATED));
    assertThat(KenaikanPangkat.unsurBaik(keadaan, 2, Tracer.silent(BAKU)))
        .isEqualTo(Fulfilment.UNKNOWN);
    assertThat(KenaikanPangkat.unsurBaik(keadaan, 2, latest)).isEqualTo(Fulfilment.MET);
    assertThat(KenaikanPangkat.unsurBaik(keadaan, 3, latest)).isEqualTo(Fulfilment.NOT_MET);
  }

  @Test
  void aYearTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> years(nilai("2025:B 2025:K")))
        .withMessageContaining("[2025, 2025]");
  }

  private static KeadaanPangkat years(List<NilaiTahun> nilai) {
    return new KeadaanPangkat(
        2026,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        nilai);
  }

  @Test
  void openPoints() {
    assertThat(Tafsir.all()).containsExactly(Tafsir.PP99_ELEMENTS, Tafsir.PP99_LAST_YEARS);
    assertThat(Tafsir.notModelled()).containsExactly(Tafsir.PP99_LATER_CHANGES);
  }
}
