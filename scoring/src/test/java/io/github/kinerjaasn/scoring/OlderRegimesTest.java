package io.github.kinerjaasn.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.JenisIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Kategori;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.PerilakuKerja;
import io.github.kinerjaasn.scoring.pp30y2019.Keberatan;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.pp30y2019.TindakLanjut;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.RubrikKualitas;
import io.github.kinerjaasn.scoring.pp46y2011.Sebutan;
import io.github.kinerjaasn.scoring.pp53y2010.PelanggaranSkp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the regimes of 2014 to 2021, and how sure each of their readings is. */
class OlderRegimesTest {
  private static final List<List<Interpretation<?>>> TAFSIR =
      List.of(
          io.github.kinerjaasn.scoring.pp46y2011.Tafsir.all(),
          io.github.kinerjaasn.scoring.pp30y2019.Tafsir.all(),
          io.github.kinerjaasn.scoring.se3y2021.Tafsir.all(),
          io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.all(),
          io.github.kinerjaasn.scoring.pp53y2010.Tafsir.all());

  /** Rows of older-regimes-readings.csv. */
  private static final int READINGS = 40;

  static Stream<List<? extends Labelled>> words() {
    return Stream.of(
        List.of(Sebutan.values()),
        List.of(Kreativitas.values()),
        List.of(RubrikKualitas.values()),
        List.of(Predikat.values()),
        List.of(Keberatan.Status.values()),
        List.of(TindakLanjut.Langkah.values()),
        List.of(JenisIndikator.values()),
        List.of(Kategori.values()),
        List.of(PerilakuKerja.CaraPenilaian.values()),
        List.of(PerilakuKerja.Perbandingan.values()),
        List.of(PelanggaranSkp.Tingkat.values()));
  }

  @ParameterizedTest
  @MethodSource("words")
  void every_word_has_its_own_label_in_both_languages(List<? extends Labelled> words) {
    assertThat(words.stream().map(word -> word.label().id())).doesNotHaveDuplicates();
    assertThat(words.stream().map(word -> word.label().en())).doesNotHaveDuplicates();
    assertThat(words).allSatisfy(OlderRegimesTest::assertBothLanguages);
  }

  @Test
  void labels_are_the_regulations_words() {
    for (Labelled[] words :
        List.<Labelled[]>of(Sebutan.values(), Predikat.values(), Kategori.values())) {
      assertThat(
              Arrays.stream(words)
                  .map(word -> word.label().id().toUpperCase(Locale.ROOT).replace(' ', '_')))
          .isEqualTo(Arrays.stream(words).map(Object::toString).toList());
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "older-regimes-readings.csv", useHeadersInDisplayName = true)
  void every_reading_says_how_sure_it_is(String interpretation, String reading, String confidence) {
    Reading found =
        TAFSIR.stream()
            .flatMap(List::stream)
            .filter(one -> one.name().equals(interpretation))
            .flatMap(one -> one.alternatives().stream())
            .map(Reading.class::cast)
            .filter(one -> one.name().equals(reading))
            .findFirst()
            .orElseThrow();
    assertThat(found.confidence()).hasToString(confidence);
    assertBothLanguages(found);
  }

  @Test
  void every_reading_is_in_the_data() {
    int readings =
        TAFSIR.stream().flatMap(List::stream).mapToInt(one -> one.alternatives().size()).sum();
    assertThat(readings).isEqualTo(READINGS);
  }

  @Test
  void what_is_not_modelled_says_what_it_is() {
    Stream.of(
            io.github.kinerjaasn.scoring.pp46y2011.Tafsir.notModelled(),
            io.github.kinerjaasn.scoring.pp30y2019.Tafsir.notModelled(),
            io.github.kinerjaasn.scoring.se3y2021.Tafsir.notModelled(),
            io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.notModelled())
        .flatMap(List::stream)
        .map(NotModelled::what)
        .forEach(OlderRegimesTest::assertBothLanguages);
  }

  private static void assertBothLanguages(Labelled word) {
    Text label = word.label();
    assertThat(label.id()).isNotBlank();
    assertThat(label.en()).isNotBlank();
  }
}
