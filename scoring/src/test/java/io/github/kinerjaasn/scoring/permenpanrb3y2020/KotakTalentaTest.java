package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Sumbu.KomponenKinerja;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Sumbu.KomponenPotensi;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Tafsir.TalentRule;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.TalentaBerskor.HasilTalenta;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class KotakTalentaTest {
  private static final Interpretations BERSKOR =
      Interpretations.defaults().with(Tafsir.TALENT_RULE, TalentRule.SCORED);

  @ParameterizedTest
  @CsvFileSource(resources = "kotak.csv", numLinesToSkip = 1)
  void kotak(Rating kinerja, Potential potensi, int kotak, boolean kelompokUtama) {
    Both.assertRule(tracer -> KotakTalenta.kotak(kinerja, potensi, tracer)).isEqualTo(kotak);
    Both.assertRule(tracer -> KotakTalenta.kelompokUtama(kotak, tracer)).isEqualTo(kelompokUtama);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "talenta-berskor.csv", numLinesToSkip = 1)
  void talentaBerskor(String kinerja, String potensi, int kotak, String skor) {
    Sumbu sumbu = new Sumbu(Rational.parse(kinerja), Rational.parse(potensi));
    HasilTalenta hasil = Both.tracers(tracer -> TalentaBerskor.talentaBerskor(sumbu, tracer));
    assertThat(hasil.kotak()).isEqualTo(kotak);
    Both.assertShown(hasil.skor().exact(), skor);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sumbu-kinerja.csv", numLinesToSkip = 1)
  void sumbuKinerja(
      Predicate predikat, int penghargaan, int timKerja, int umpanBalik, int poin, int sumbu) {
    KomponenKinerja komponen =
        new KomponenKinerja(
            predikat, Rational.of(penghargaan), Rational.of(timKerja), Rational.of(umpanBalik));
    Both.assertRule(tracer -> TalentaBerskor.poinPredikat(predikat, tracer))
        .isEqualTo(Rational.of(poin));
    Both.assertRule(tracer -> TalentaBerskor.sumbuKinerja(komponen, tracer))
        .isEqualTo(Rational.of(sumbu));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sumbu-potensi.csv", numLinesToSkip = 1)
  void sumbuPotensi(int kompetensi, int ujiPotensi, int kualifikasi, int integritas, int sumbu) {
    KomponenPotensi komponen =
        new KomponenPotensi(
            Rational.of(kompetensi),
            Rational.of(ujiPotensi),
            Rational.of(kualifikasi),
            Rational.of(integritas));
    Both.assertRule(tracer -> TalentaBerskor.sumbuPotensi(komponen, tracer))
        .isEqualTo(Rational.of(sumbu));
  }

  @Test
  void theCallerPicksTheRule() {
    Optional<Talenta.Status> status =
        Optional.of(new Talenta.Status(Rating.SESUAI_EKSPEKTASI, Potential.RENDAH));
    Optional<Sumbu> sumbu = Optional.of(new Sumbu(Rational.of(80), Rational.of(60)));
    Talenta keduanya = new Talenta(status, sumbu);
    Both.assertRule(tracer -> KotakTalenta.kotakTalenta(keduanya, tracer))
        .isEqualTo(Optional.of(2));
    Both.assertRule(BERSKOR, tracer -> KotakTalenta.kotakTalenta(keduanya, tracer))
        .isEqualTo(Optional.of(7));
    assertThat(
            Both.why(BERSKOR, tracer -> KotakTalenta.kotakTalenta(keduanya, tracer)).allChoices())
        .hasToString("[TALENT_RULE=SCORED]");
    Talenta tanpaStatus = new Talenta(Optional.empty(), sumbu);
    Both.assertRule(tracer -> KotakTalenta.kotakTalenta(tanpaStatus, tracer))
        .isEqualTo(Optional.empty());
    Talenta tanpaSumbu = new Talenta(status, Optional.empty());
    Both.assertRule(BERSKOR, tracer -> KotakTalenta.kotakTalenta(tanpaSumbu, tracer))
        .isEqualTo(Optional.empty());
    assertThat(Tafsir.all()).containsExactly(Tafsir.TALENT_RULE);
    assertThat(Tafsir.notModelled()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01"})
  void outside(String nilai) {
    Rational salah = Rational.parse(nilai);
    Rational benar = Rational.HUNDRED;
    assertThatThrownBy(() -> new Sumbu(salah, benar)).hasMessageContaining("kinerja");
    assertThatThrownBy(() -> new Sumbu(benar, salah)).hasMessageContaining("potensi");
    assertThatThrownBy(() -> new KomponenKinerja(Predicate.BAIK, salah, benar, benar))
        .hasMessageContaining("penghargaan must be in 0..100, was " + nilai);
    assertThatThrownBy(() -> new KomponenKinerja(Predicate.BAIK, benar, salah, benar))
        .hasMessageContaining("timKerja");
    assertThatThrownBy(() -> new KomponenKinerja(Predicate.BAIK, benar, benar, salah))
        .hasMessageContaining("umpanBalik360");
    assertThatThrownBy(() -> new KomponenPotensi(salah, benar, benar, benar))
        .hasMessageContaining("kompetensi");
    assertThatThrownBy(() -> new KomponenPotensi(benar, salah, benar, benar))
        .hasMessageContaining("ujiPotensi");
    assertThatThrownBy(() -> new KomponenPotensi(benar, benar, salah, benar))
        .hasMessageContaining("kualifikasi");
    assertThatThrownBy(() -> new KomponenPotensi(benar, benar, benar, salah))
        .hasMessageContaining("integritas");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void thereAreNineBoxes(int kotak) {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    assertThatThrownBy(() -> KotakTalenta.kelompokUtama(kotak, silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..9, was " + kotak);
  }
}
