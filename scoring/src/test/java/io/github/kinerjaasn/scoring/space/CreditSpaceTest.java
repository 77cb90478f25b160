package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_BASE;
import static io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_PRO_RATA_GRADE;
import static io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_ROUNDING;
import static io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_SUM;
import static io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AK_TERAMPIL_JENJANG;
import static io.github.kinerjaasn.scoring.space.Space.halfUp;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Hasil;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Masukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.AngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.AngkaKreditLain;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kebutuhan;
import io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Kedudukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import io.github.kinerjaasn.scoring.perbkn3y2023.Pendahulu;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkBase;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkProRataGrade;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkSum;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkTerampilJenjang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PermenPANRB 1/2023 and Peraturan BKN 3/2023, written a second time. */
class CreditSpaceTest {
  private static final Map<String, String> SHARES =
      Map.of(
          "SANGAT_BAIK", "1.50",
          "BAIK", "1",
          "BUTUH_PERBAIKAN", "0.75",
          "KURANG", "0.50",
          "SANGAT_KURANG", "0.25");

  /** Coefficient, next rank, next grade, rank codes. */
  private static final Map<String, String> GRADES =
      Map.of(
          "PEMULA", "3.75 15 15 II_A",
          "TERAMPIL", "5 20 60 II_B II_C II_D",
          "MAHIR", "12.5 50 100 III_A III_B",
          "PENYELIA", "25 100 none III_C III_D",
          "AHLI_PERTAMA", "12.5 50 100 III_A III_B",
          "AHLI_MUDA", "25 100 200 III_C III_D",
          "AHLI_MADYA", "37.5 150 450 IV_A IV_B IV_C",
          "AHLI_UTAMA", "50 200 none IV_D IV_E");

  private static final Map<String, String> OLDER_BASES =
      Map.of(
          "III_A", "100",
          "III_B", "150",
          "III_C", "200",
          "III_D", "300",
          "IV_A", "400",
          "IV_B", "550",
          "IV_C", "700",
          "IV_D", "850",
          "IV_E", "1050");

  private static String cell(Jenjang grade, int at) {
    return GRADES.get(grade.name()).split(" ")[at];
  }

  private static List<Golongan> ranks(Jenjang grade) {
    return Arrays.stream(GRADES.get(grade.name()).split(" "))
        .skip(3)
        .map(Golongan::valueOf)
        .toList();
  }

  private static Rational exact(Jenjang grade, Predicate predicate, int months) {
    return q(cell(grade, 0)).times(q(SHARES.get(predicate.name()))).times(Rational.of(months, 12));
  }

  private static Rational issued(Rational exact, Interpretations so) {
    return switch (so.of(AK_ROUNDING)) {
      case TWO_DECIMALS -> halfUp(exact, 2);
      case THREE_DECIMALS -> halfUp(exact, 3);
      case NONE -> exact;
    };
  }

  @Test
  void points() {
    for (Interpretations so : readings(AK_ROUNDING)) {
      for (Jenjang grade : Jenjang.values()) {
        for (Predicate predicate : Predicate.values()) {
          for (int months = 1; months <= 12; months++) {
            AngkaKredit found =
                KonversiPredikat.angkaKredit(new Konversi(grade, predicate, months), with(so));
            Rational exact = exact(grade, predicate, months);
            assertThat(found.tepat()).isEqualTo(exact);
            assertThat(found.ditetapkan()).isEqualTo(issued(exact, so));
          }
        }
      }
    }
  }

  @Test
  void needs() {
    for (Interpretations so : readings(AK_TERAMPIL_JENJANG, AK_PRO_RATA_GRADE)) {
      for (Jenjang grade : Jenjang.values()) {
        for (Golongan rank : ranks(grade)) {
          Kebutuhan found = KebutuhanKenaikan.kebutuhan(Kedudukan.of(grade, rank), with(so));
          assertThat(found.kenaikanPangkat()).isEqualTo(q(cell(grade, 1)));
          assertThat(found.kenaikanJenjang()).isEqualTo(gradeNeed(grade, rank, so));
        }
      }
    }
  }

  private static Optional<Rational> gradeNeed(Jenjang grade, Golongan rank, Interpretations so) {
    if (cell(grade, 2).equals("none")) {
      return Optional.empty();
    }
    boolean forty =
        grade == Jenjang.TERAMPIL && so.of(AK_TERAMPIL_JENJANG) == AkTerampilJenjang.FORTY;
    Rational full = forty ? q(40) : q(cell(grade, 2));
    int all = ranks(grade).size();
    int left = all - ranks(grade).indexOf(rank);
    boolean part = so.of(AK_PRO_RATA_GRADE) == AkProRataGrade.PROPORTIONAL;
    return Optional.of(part ? full.times(Rational.of(left, all)) : full);
  }

  @Test
  void accumulation() {
    for (Interpretations so : readings(AK_ROUNDING, AK_SUM, AK_BASE)) {
      for (Jenjang grade : Jenjang.values()) {
        for (Golongan rank : ranks(grade)) {
          assertSum(grade, rank, so);
        }
      }
    }
  }

  private static void assertSum(Jenjang grade, Golongan rank, Interpretations so) {
    Konversi year = new Konversi(grade, Predicate.BAIK, 11);
    Konversi part = new Konversi(grade, Predicate.SANGAT_BAIK, 1);
    Rational first = exact(grade, Predicate.BAIK, 11);
    Rational second = exact(grade, Predicate.SANGAT_BAIK, 1);
    Rational sum =
        so.of(AK_SUM) == AkSum.ADD_ISSUED
            ? issued(first, so).plus(issued(second, so))
            : issued(first.plus(second), so);
    Rational base = q(cell(grade, 1)).times(q(ranks(grade).indexOf(rank)));
    Rational start = so.of(AK_BASE) == AkBase.RANK_BASE ? q(7).plus(base) : q(7);
    Rational total = start.plus(sum);
    Hasil found =
        AkumulasiAngkaKredit.akumulasi(
            new Masukan(Kedudukan.of(grade, rank), q(7), List.of(year, part)), with(so));
    assertThat(found.total().exact()).isEqualTo(total);
    Rational missing = q(cell(grade, 1)).minus(total);
    assertThat(found.kenaikanPangkat().terpenuhi()).isEqualTo(missing.signum() <= 0);
    assertThat(found.kenaikanPangkat().kekurangan()).isEqualTo(missing.atLeast(q(0)));
    assertThat(found.kenaikanPangkat().kelebihan()).isEqualTo(missing.negate().atLeast(q(0)));
  }

  @Test
  void other_points() {
    for (Jenjang grade : Jenjang.values()) {
      assertThat(AngkaKreditLain.tambahanPendidikan(grade, Space.byDefault()))
          .isEqualTo(q(cell(grade, 1)).dividedBy(q(4)));
      for (Rational years : Space.aroundFromZero("0", "3", "4")) {
        Rational counted = years.compareTo(q(3)) > 0 ? q(3) : years;
        assertThat(AngkaKreditLain.perpindahan(grade, years, true, Space.byDefault()))
            .isEqualTo(q(cell(grade, 0)).times(counted));
        assertThat(AngkaKreditLain.perpindahan(grade, years, false, Space.byDefault()))
            .isEqualTo(q(cell(grade, 0)).times(years));
      }
    }
    for (Golongan rank : Golongan.values()) {
      assertThat(AngkaKreditLain.integrasi(q("432.5"), rank, Space.byDefault()))
          .isEqualTo(
              Optional.ofNullable(OLDER_BASES.get(rank.name()))
                  .map(base -> q("432.5").minus(q(base))));
    }
    assertThat(Pendahulu.batasTahunan(q("12.5"), Space.byDefault())).isEqualTo(q("18.75"));
  }
}
