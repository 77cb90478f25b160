package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IKM_GAPS;
import static io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IKM_WEIGHT;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.AKIP_BOUNDS;
import static io.github.kinerjaasn.scoring.pp53y2010.Tafsir.PP53_UPPER;
import static io.github.kinerjaasn.scoring.space.Space.aroundFromZero;
import static io.github.kinerjaasn.scoring.space.Space.halfUp;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.IndeksKepuasan;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.IkmGaps;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.UkuranSampel;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.KotakTalenta;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Sumbu;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.TalentaBerskor;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.TalentaBerskor.HasilTalenta;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.EvaluasiAkip;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.NilaiAkip;
import io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.AkipBounds;
import io.github.kinerjaasn.scoring.pp53y2010.PelanggaranSkp;
import io.github.kinerjaasn.scoring.pp53y2010.Tafsir.UpperEnd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AKIP, talent, satisfaction and discipline, written a second time. */
class IndexSpaceTest {
  private static final Intervals AKIP =
      Intervals.of(
          "(90, 100] AA",
          "(80, 90] A",
          "(70, 80] BB",
          "(60, 70] B",
          "(50, 60] CC",
          "(30, 50] C",
          "[0, 30] D");

  private static final Intervals AKIP_FROM =
      Intervals.of(
          "[90, 100] AA",
          "[80, 90) A",
          "[70, 80) BB",
          "[60, 70) B",
          "[50, 60) CC",
          "[30, 50) C",
          "[0, 30) D");

  private static final Intervals QUALITY =
      Intervals.of("[25, 65) D", "[65, 76.61) C", "[76.61, 88.31) B", "[88.31, 100] A");

  private static final Intervals CATEGORY = Intervals.of("[0, 60) 2", "[60, 80) 1", "[80, 100] 0");

  /** Above, as, below expectation by low, middle, high potential. */
  private static final int[][] BOXES = {{4, 7, 9}, {2, 5, 8}, {1, 3, 6}};

  private static final List<Potential> LOW_TO_HIGH =
      List.of(Potential.RENDAH, Potential.MENENGAH, Potential.TINGGI);
  private static final List<Rating> BEST_FIRST =
      List.of(Rating.DI_ATAS_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI);

  @Test
  void akip() {
    for (Interpretations so : readings(AKIP_BOUNDS)) {
      Intervals table = so.of(AKIP_BOUNDS) == AkipBounds.LOWER_EXCLUDED ? AKIP : AKIP_FROM;
      for (Rational value : aroundFromZero("0", "30", "50", "60", "70", "80", "90", "99")) {
        assertThat(EvaluasiAkip.predikatAkip(new NilaiAkip(value), with(so)).name())
            .as("%s", value)
            .isEqualTo(table.of(value));
      }
    }
  }

  @Test
  void satisfaction() {
    List<Rational> values =
        aroundFromZero("26", "64.995", "65", "76.605", "76.61", "88.305", "88.31", "99");
    for (Interpretations so : readings(IKM_GAPS)) {
      for (Rational value : values) {
        Rational compared = so.of(IKM_GAPS) == IkmGaps.ROUND_FIRST ? halfUp(value, 2) : value;
        assertThat(IndeksKepuasan.mutu(value, with(so)).name())
            .as("%s", value)
            .isEqualTo(QUALITY.of(compared));
      }
    }
  }

  @Test
  void index() {
    for (Interpretations so : readings(IKM_WEIGHT)) {
      for (int elements = 1; elements <= 40; elements++) {
        Rational weight = weight(Rational.of(1, elements), so);
        assertThat(IndeksKepuasan.bobotUnsur(elements, with(so))).isEqualTo(weight);
        Rational sum = q("3.2").times(q(elements));
        assertThat(IndeksKepuasan.ikm(Collections.nCopies(elements, q("3.2")), with(so)))
            .isEqualTo(sum.times(weight).times(q(25)));
      }
    }
  }

  private static Rational weight(Rational exact, Interpretations so) {
    return switch (so.of(IKM_WEIGHT)) {
      case EXACT -> exact;
      case TWO_DECIMALS -> halfUp(exact, 2);
      case FOUR_DECIMALS -> halfUp(exact, 4);
    };
  }

  /** By another form of the same formula, in decimals of 60 digits. */
  @Test
  void samples() {
    MathContext digits = new MathContext(60);
    BigDecimal spread = new BigDecimal("0.96025");
    for (long people = 1; people <= 3_000; people++) {
      BigDecimal all = BigDecimal.valueOf(people);
      BigDecimal below =
          all.subtract(BigDecimal.ONE).multiply(new BigDecimal("0.0025")).add(spread);
      BigDecimal exact = spread.multiply(all).divide(below, digits);
      assertThat(UkuranSampel.ukuranSampel(people, Space.byDefault()))
          .as("%s", people)
          .isEqualTo(exact.setScale(0, RoundingMode.CEILING).longValueExact());
    }
  }

  /** A population that needs exactly 384, and the next one, which needs a little more. */
  @Test
  void sample_that_is_whole() {
    assertThat(UkuranSampel.ukuranSampel(1_471_104, Space.byDefault())).isEqualTo(384);
    assertThat(UkuranSampel.ukuranSampel(1_471_105, Space.byDefault())).isEqualTo(385);
  }

  @Test
  void limits() {
    Rational above = q("100.000000001");
    assertThatThrownBy(() -> new NilaiAkip(above)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new NilaiAkip(q(100)).nilai()).isEqualTo(q(100));
  }

  @Test
  void boxes() {
    for (Rating result : Rating.values()) {
      for (Potential potential : Potential.values()) {
        int box = box(BEST_FIRST.indexOf(result), LOW_TO_HIGH.indexOf(potential));
        assertThat(KotakTalenta.kotak(result, potential, Space.byDefault())).isEqualTo(box);
        assertThat(KotakTalenta.kelompokUtama(box, Space.byDefault())).isEqualTo(box >= 7);
      }
    }
  }

  private static int box(int result, int potential) {
    return BOXES[result][potential];
  }

  @Test
  void scored_boxes() {
    List<Rational> values = aroundFromZero("0", "60", "80", "99");
    for (Rational result : values) {
      for (Rational potential : values) {
        HasilTalenta found =
            TalentaBerskor.talentaBerskor(new Sumbu(result, potential), Space.byDefault());
        int row = Integer.parseInt(CATEGORY.of(result));
        int column = 2 - Integer.parseInt(CATEGORY.of(potential));
        assertThat(found.kotak()).isEqualTo(box(row, column));
        assertThat(found.skor().exact()).isEqualTo(result.plus(potential).dividedBy(q(2)));
      }
    }
    Map<String, Integer> points =
        Map.of(
            "SANGAT_BAIK",
            100,
            "BAIK",
            80,
            "BUTUH_PERBAIKAN",
            60,
            "KURANG",
            40,
            "SANGAT_KURANG",
            20);
    for (Predicate predicate : Predicate.values()) {
      assertThat(TalentaBerskor.poinPredikat(predicate, Space.byDefault()))
          .isEqualTo(q(points.get(predicate.name())));
    }
  }

  @Test
  void breaches() {
    Intervals moderate = Intervals.of("[0, 25) BERAT", "[25, 50] SEDANG", "(50, inf) TIDAK_ADA");
    Intervals free = Intervals.of("[0, 25) BERAT", "[25, 50) SEDANG", "[50, inf) TIDAK_ADA");
    for (Interpretations so : readings(PP53_UPPER)) {
      Intervals table = so.of(PP53_UPPER) == UpperEnd.MODERATE ? moderate : free;
      for (Rational value : aroundFromZero("0", "25", "50", "100")) {
        assertThat(PelanggaranSkp.pelanggaran(value, with(so)).name()).isEqualTo(table.of(value));
      }
    }
  }
}
