package io.github.kinerjaasn.scoring.perbkn3y2023;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Hasil;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Masukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan.Kenaikan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkBase;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkCarryOnGrade;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkProRataGrade;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkSum;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkTerampilJenjang;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AkumulasiTest {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Tracer SILENT = Tracer.silent(BAKU);

  static List<Konversi> periode(Jenjang jenjang, String text) {
    List<Konversi> periode = new ArrayList<>();
    if (text != null) {
      for (String satu : text.split(" ")) {
        String[] part = satu.split(":");
        periode.add(new Konversi(jenjang, Predicate.valueOf(part[0]), Integer.parseInt(part[1])));
      }
    }
    return periode;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "akumulasi.csv", numLinesToSkip = 1)
  void akumulasi(
      Jenjang jenjang,
      String awal,
      String periode,
      String total,
      String kurangPangkat,
      String kurangJenjang) {
    Masukan masukan =
        new Masukan(Kedudukan.of(jenjang), Rational.parse(awal), periode(jenjang, periode));
    Hasil hasil = Both.tracers(tracer -> AkumulasiAngkaKredit.akumulasi(masukan, tracer));
    assertThat(hasil.total()).hasToString(total);
    Both.assertShown(hasil.kenaikanPangkat().kekurangan(), kurangPangkat);
    assertThat(hasil.kenaikanPangkat().terpenuhi()).isEqualTo(kurangPangkat.equals("0.00"));
    Optional<Rational> kurang = hasil.kenaikanJenjang().map(Pemenuhan::kekurangan);
    Both.assertShown(kurang, kurangJenjang == null ? "undefined" : kurangJenjang);
  }

  @Test
  void theExactSumMayBeRoundedOnce() {
    List<Konversi> bulanan =
        Collections.nCopies(12, new Konversi(Jenjang.AHLI_PERTAMA, Predicate.SANGAT_BAIK, 1));
    Interpretations sekali = BAKU.with(Tafsir.AK_SUM, AkSum.ROUND_EXACT_SUM);
    AngkaKredit baku = Both.tracers(tracer -> AkumulasiAngkaKredit.jumlah(bulanan, tracer));
    AngkaKredit bulat =
        Both.tracers(sekali, tracer -> AkumulasiAngkaKredit.jumlah(bulanan, tracer));
    assertThat(baku.nilai()).hasToString("18.72");
    assertThat(bulat.nilai()).hasToString("18.75");
    assertThat(baku.tepat()).isEqualTo(bulat.tepat());
    Masukan masukan = new Masukan(Kedudukan.of(Jenjang.AHLI_PERTAMA), Rational.ONE, bulanan);
    assertThat(
            Both.tracers(sekali, tracer -> AkumulasiAngkaKredit.akumulasi(masukan, tracer)).total())
        .hasToString("19.75");
  }

  @ParameterizedTest
  @CsvSource({
    "AHLI_MUDA, III/c, 0",
    "AHLI_MUDA, III/d, 100",
    "AHLI_MADYA, IV/c, 300",
    "TERAMPIL, II/c, 20",
    "PEMULA, II/a, 0"
  })
  void dasarPangkat(Jenjang jenjang, String golongan, String dasar) {
    Kedudukan kedudukan = Kedudukan.of(jenjang, Golongan.parse(golongan));
    Rational nilai = Rational.parse(dasar);
    Both.assertRule(tracer -> AkumulasiAngkaKredit.dasarPangkat(kedudukan, tracer))
        .isEqualTo(nilai);
    Masukan masukan = new Masukan(kedudukan, Rational.of(7), List.of());
    Interpretations dasarnya = BAKU.with(Tafsir.AK_BASE, AkBase.RANK_BASE);
    Both.assertRule(tracer -> AkumulasiAngkaKredit.akumulasi(masukan, tracer).total().exact())
        .isEqualTo(Rational.of(7));
    Both.assertRule(
            dasarnya, tracer -> AkumulasiAngkaKredit.akumulasi(masukan, tracer).total().exact())
        .isEqualTo(nilai.plus(Rational.of(7)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kebutuhan.csv", numLinesToSkip = 1)
  void kebutuhan(
      Jenjang jenjang,
      String koefisien,
      String pangkat,
      String kenaikanJenjang,
      String terendah,
      String tertinggi,
      String pendidikan) {
    Kedudukan kedudukan = Kedudukan.of(jenjang);
    Kebutuhan hasil = Both.tracers(tracer -> KebutuhanKenaikan.kebutuhan(kedudukan, tracer));
    assertThat(hasil.kenaikanPangkat()).isEqualTo(Rational.parse(pangkat));
    assertThat(hasil.kenaikanJenjang())
        .isEqualTo(Optional.ofNullable(kenaikanJenjang).map(Rational::parse));
    KetentuanJenjang ketentuan = KetentuanJenjang.of(jenjang);
    assertThat(ketentuan.terendah().code()).isEqualTo(terendah);
    assertThat(ketentuan.tertinggi().code()).isEqualTo(tertinggi);
    Both.assertRule(tracer -> KonversiPredikat.koefisien(jenjang, tracer))
        .isEqualTo(Rational.parse(koefisien));
    Both.assertRule(tracer -> AngkaKreditLain.tambahanPendidikan(jenjang, tracer))
        .isEqualTo(Rational.parse(pendidikan));
  }

  /** Wherever a grade need exists it is the rank need times the number of rank codes. */
  @ParameterizedTest
  @EnumSource
  void gradeNeedIsRankNeedTimesRanks(Jenjang jenjang) {
    KetentuanJenjang ketentuan = KetentuanJenjang.of(jenjang);
    Rational kali = Rational.of(ketentuan.banyakGolongan());
    ketentuan
        .kenaikanJenjang()
        .ifPresent(butuh -> assertThat(butuh).isEqualTo(ketentuan.kenaikanPangkat().times(kali)));
  }

  @ParameterizedTest
  @EnumSource
  void fortyConcernsOnlyTerampil(Jenjang jenjang) {
    Interpretations lain = BAKU.with(Tafsir.AK_TERAMPIL_JENJANG, AkTerampilJenjang.FORTY);
    Kedudukan kedudukan = Kedudukan.of(jenjang);
    Kebutuhan baku = KebutuhanKenaikan.kebutuhan(kedudukan, SILENT);
    Kebutuhan hasil = Both.tracers(lain, tracer -> KebutuhanKenaikan.kebutuhan(kedudukan, tracer));
    Kebutuhan empatPuluh = new Kebutuhan(Rational.of(20), Optional.of(Rational.of(40)));
    assertThat(hasil).isEqualTo(jenjang == Jenjang.TERAMPIL ? empatPuluh : baku);
  }

  @ParameterizedTest
  @CsvSource({
    "AHLI_MUDA, III/c, 200",
    "AHLI_MUDA, III/d, 100",
    "TERAMPIL, II/b, 60",
    "TERAMPIL, II/c, 40",
    "TERAMPIL, II/d, 20",
    "AHLI_MADYA, IV/b, 300",
    "AHLI_UTAMA, IV/e, undefined"
  })
  void proportionalGradeNeed(Jenjang jenjang, String golongan, String butuh) {
    Interpretations proporsional = BAKU.with(Tafsir.AK_PRO_RATA_GRADE, AkProRataGrade.PROPORTIONAL);
    Kedudukan kedudukan = Kedudukan.of(jenjang, Golongan.parse(golongan));
    Kebutuhan hasil =
        Both.tracers(proporsional, tracer -> KebutuhanKenaikan.kebutuhan(kedudukan, tracer));
    Both.assertShown(hasil.kenaikanJenjang(), butuh);
    assertThat(
            Both.why(proporsional, tracer -> KebutuhanKenaikan.kebutuhan(kedudukan, tracer))
                .children())
        .extracting(step -> step.rule().basis().confidence())
        .isEqualTo(
            hasil.kenaikanJenjang().map(need -> List.of(Confidence.INFERRED)).orElse(List.of()));
    assertThat(AkProRataGrade.PROPORTIONAL.confidence()).isEqualTo(Confidence.UNCONFIRMED);
    assertThat(KebutuhanKenaikan.kebutuhan(kedudukan, SILENT))
        .isEqualTo(KebutuhanKenaikan.kebutuhan(Kedudukan.of(jenjang), SILENT));
  }

  @ParameterizedTest
  @CsvSource({
    "75.63, 50, 0, 25.63, 0, 25.63",
    "44.38, 50, 5.62, 0, 0, 0",
    "50, 50, 0, 0, 0, 0",
    "50.01, 50, 0, 0.01, 0, 0.01"
  })
  void whatIsMissingAndWhatIsCarriedOver(
      String total, String butuh, String kurang, String lebih, String reset, String keep) {
    Interpretations dibawa = BAKU.with(Tafsir.AK_CARRY_ON_GRADE, AkCarryOnGrade.KEEP);
    Pemenuhan hasil =
        Both.tracers(
            tracer ->
                KebutuhanKenaikan.pemenuhan(Rational.parse(total), Rational.parse(butuh), tracer));
    assertThat(hasil.kekurangan()).isEqualTo(Rational.parse(kurang));
    assertThat(hasil.kelebihan()).isEqualTo(Rational.parse(lebih));
    Both.assertRule(tracer -> KebutuhanKenaikan.sisa(Kenaikan.PANGKAT, hasil, tracer))
        .isEqualTo(Rational.parse(lebih));
    Both.assertRule(tracer -> KebutuhanKenaikan.sisa(Kenaikan.JENJANG, hasil, tracer))
        .isEqualTo(Rational.parse(reset));
    Both.assertRule(dibawa, tracer -> KebutuhanKenaikan.sisa(Kenaikan.JENJANG, hasil, tracer))
        .isEqualTo(Rational.parse(keep));
    Both.assertRule(dibawa, tracer -> KebutuhanKenaikan.sisa(Kenaikan.PANGKAT, hasil, tracer))
        .isEqualTo(Rational.parse(lebih));
  }

  @Test
  void outside() {
    Kedudukan tanpa = Kedudukan.of(Jenjang.AHLI_MUDA);
    assertThatThrownBy(() -> Kedudukan.of(Jenjang.AHLI_MUDA, Golongan.IV_A))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("III/c..III/d, was IV/a");
    assertThatThrownBy(() -> Kedudukan.of(Jenjang.AHLI_MUDA, Golongan.III_B))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AkumulasiAngkaKredit.dasarPangkat(tanpa, SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RANK_BASE");
    assertThatThrownBy(() -> new Masukan(tanpa, Rational.parse("-0.01"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 0, was -0.01");
  }

  @Test
  void whatIsNeededMissingAndLeftOverIsSaid() {
    Pemenuhan kurang = new Pemenuhan(Rational.of(20), Rational.of(5), Rational.ZERO);
    Pemenuhan lebih = new Pemenuhan(Rational.of(20), Rational.ZERO, Rational.of(3));
    assertThat(kurang.label().id()).isEqualTo("kurang 5");
    assertThat(lebih.label().en()).isEqualTo("met, 3 over");
    assertThat(KebutuhanKenaikan.kebutuhan(Kedudukan.of(Jenjang.AHLI_MUDA), SILENT).label().id())
        .isEqualTo("pangkat 100, jenjang 200");
    assertThat(KebutuhanKenaikan.kebutuhan(Kedudukan.of(Jenjang.PENYELIA), SILENT).label().en())
        .isEqualTo("rank 100");
  }

  @Test
  void bothNeedsAreNamedInTheReasoning() {
    Tracer.Recorder tracer = Tracer.recording(BAKU);
    Masukan masukan = new Masukan(Kedudukan.of(Jenjang.AHLI_MUDA), Rational.of(150), List.of());
    AkumulasiAngkaKredit.akumulasi(masukan, tracer);
    assertThat(tracer.root().children())
        .filteredOn(step -> step.rule().equals(KebutuhanKenaikan.PEMENUHAN))
        .extracting(step -> step.subject().orElse(""))
        .containsExactly("pangkat", "jenjang");
  }
}
