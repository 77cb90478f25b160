package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IkmGaps;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IkmMissing;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IkmWeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndeksKepuasanTest {
  private static final Interpretations BAKU = Interpretations.defaults();

  @ParameterizedTest
  @CsvFileSource(resources = "ikm.csv", numLinesToSkip = 1)
  void hasilSurvei(
      int responden,
      int unsur,
      int jumlah,
      String ikm,
      Mutu mutu,
      Mutu roundFirst,
      boolean pekaPembulatan) {
    Survei survei = survei(responden, unsur, jumlah);
    HasilSurvei hasil = hasil(BAKU, survei).orElseThrow();
    assertThat(hasil.ikm().exact()).isEqualTo(Rational.of(25L * jumlah, (long) responden * unsur));
    assertThat(hasil.ikm()).hasToString(ikm);
    assertThat(hasil.mutu()).isEqualTo(mutu);
    assertThat(hasil.pekaPembulatan()).isEqualTo(pekaPembulatan);
    assertThat(hasil.responden()).isEqualTo(responden);
    assertThat(hasil.ditolak()).isZero();
    HasilSurvei dibulatkan =
        hasil(BAKU.with(Tafsir.IKM_GAPS, IkmGaps.ROUND_FIRST), survei).orElseThrow();
    assertThat(dibulatkan.mutu()).isEqualTo(roundFirst);
    assertThat(dibulatkan.ikm()).isEqualTo(hasil.ikm());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "jawaban.csv", numLinesToSkip = 1, maxCharsPerColumn = 100_000)
  void jawaban(String jawaban, String ikm, Mutu mutu) {
    List<Tanggapan> tanggapan = new ArrayList<>();
    for (String satu : jawaban.split(" ")) {
      tanggapan.add(Tanggapan.of(satu.chars().mapToObj(angka -> angka - '0').toList()));
    }
    if (ikm.equals("INCONSISTENT")) {
      assertThatThrownBy(() -> new Survei(tanggapan))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must all have");
    } else {
      HasilSurvei hasil = hasil(BAKU, new Survei(tanggapan)).orElseThrow();
      assertThat(hasil.ikm()).hasToString(ikm);
      assertThat(hasil.mutu()).isEqualTo(mutu);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 91.48, A",
    "TWO_DECIMALS, 90.56, A",
    "FOUR_DECIMALS, 91.47, A",
  })
  void roundedWeights(IkmWeight bobot, String ikm, Mutu mutu) {
    HasilSurvei hasil =
        hasil(BAKU.with(Tafsir.IKM_WEIGHT, bobot), survei(29, 9, 955)).orElseThrow();
    assertThat(hasil.ikm()).hasToString(ikm);
    assertThat(hasil.mutu()).isEqualTo(mutu);
  }

  @Test
  void aSkippedElementRefusesTheResponseOrNot() {
    Survei survei =
        new Survei(
            List.of(
                Tanggapan.of(List.of(4, 4)),
                Tanggapan.of(List.of(2, 3)),
                new Tanggapan(List.of(Optional.of(1), Optional.empty()))));
    HasilSurvei ditolak = hasil(BAKU, survei).orElseThrow();
    assertThat(ditolak.nilaiUnsur()).containsExactly(Rational.of(3), Rational.of(7, 2));
    assertThat(ditolak.ikm()).hasToString("81.25");
    assertThat(ditolak.responden()).isEqualTo(2);
    assertThat(ditolak.ditolak()).isEqualTo(1);
    HasilSurvei dihitung =
        hasil(BAKU.with(Tafsir.IKM_MISSING, IkmMissing.MEAN_OF_ANSWERS), survei).orElseThrow();
    assertThat(dihitung.nilaiUnsur()).containsExactly(Rational.of(7, 3), Rational.of(7, 2));
    assertThat(dihitung.ikm()).hasToString("72.92");
    assertThat(dihitung.responden()).isEqualTo(3);
    assertThat(dihitung.ditolak()).isZero();
  }

  @Test
  void nothingLeftToCountGivesNoIndex() {
    Survei survei = new Survei(List.of(new Tanggapan(List.of(Optional.of(4), Optional.empty()))));
    assertThat(hasil(BAKU, survei)).isEmpty();
    assertThat(hasil(BAKU.with(Tafsir.IKM_MISSING, IkmMissing.MEAN_OF_ANSWERS), survei)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5})
  void answersOutside(int jawaban) {
    assertThatThrownBy(() -> Tanggapan.of(List.of(1, jawaban)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..4, was " + jawaban);
  }

  @Test
  void shapesRefused() {
    assertThatThrownBy(() -> Tanggapan.of(List.of())).hasMessageContaining("one or more");
    assertThatThrownBy(() -> new Survei(List.of())).hasMessageContaining("one or more");
    assertThatThrownBy(
            () -> new Survei(List.of(Tanggapan.of(List.of(1)), Tanggapan.of(List.of(1, 2)))))
        .hasMessageContaining("all have 1 elements, one had 2");
  }

  @Test
  void reasoningNamesEachElementAndReading() {
    var why = Both.why(BAKU, tracer -> IndeksKepuasan.hasilSurvei(survei(200, 9, 6358), tracer));
    assertThat(why.allChoices()).hasSize(3);
    assertThat(why.children()).hasSize(11);
    assertThat(why.children().get(8).subject()).contains("U9");
    assertThat(Unsur.values()).hasSize(9);
    assertThat(Tafsir.all()).hasSize(4);
    assertThat(Tafsir.notModelled()).hasSize(1);
  }

  static Survei survei(int responden, int unsur, int jumlah) {
    List<Tanggapan> tanggapan = new ArrayList<>();
    int sisa = jumlah - responden * unsur;
    for (int orang = 0; orang < responden; orang++) {
      List<Integer> jawaban = new ArrayList<>();
      for (int ke = 0; ke < unsur; ke++) {
        int tambah = Math.min(3, sisa);
        sisa -= tambah;
        jawaban.add(1 + tambah);
      }
      tanggapan.add(Tanggapan.of(jawaban));
    }
    return new Survei(tanggapan);
  }

  private static Optional<HasilSurvei> hasil(Interpretations readings, Survei survei) {
    return Both.tracers(readings, tracer -> IndeksKepuasan.hasilSurvei(survei, tracer));
  }
}
