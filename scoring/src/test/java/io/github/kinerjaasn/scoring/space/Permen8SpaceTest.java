package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_ACHIEVEMENT_ROUNDING;
import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_JPT_101_TO_110;
import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_RANGE_INSIDE;
import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_SPECIAL_FLOOR;
import static io.github.kinerjaasn.scoring.space.Space.aroundFromZero;
import static io.github.kinerjaasn.scoring.space.Space.halfUp;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.CapaianIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.HasilTambahan;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Indikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.JenisIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Kategori;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiIki;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiJpt;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiSkp;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.AchievementRounding;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.Between101And110;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.RangeInside;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.SpecialFloor;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PermenPANRB 8/2021, written a second time. */
class Permen8SpaceTest {
  private static final Intervals VALUES =
      Intervals.of(
          "[0, 60) 0 0 59 49",
          "[60, 80) 60 50 79 69",
          "[80, 100) 80 70 99 89",
          "[100, 100] 0 109 1 109",
          "(100, 110] 101 110 110 120",
          "(110, inf) 0 120 1 120");

  private static final Intervals CATEGORIES =
      Intervals.of(
          "[0, 60) SANGAT_KURANG",
          "[60, 80) KURANG",
          "[80, 100) CUKUP",
          "[100, 100] BAIK",
          "(100, inf) SANGAT_BAIK");

  @Test
  void values_of_jpt() {
    List<Rational> achieved =
        aroundFromZero(
            "0", "29.5", "59", "59.5", "60", "79", "79.5", "80", "99", "99.5", "100", "100.5",
            "101", "105", "110", "110.5", "111", "200");
    for (Interpretations so : readings(P8_ACHIEVEMENT_ROUNDING, P8_JPT_101_TO_110)) {
      for (Rational c : achieved) {
        for (boolean most : List.of(true, false)) {
          NilaiIki found = NilaiJpt.nilai(c, most, with(so));
          boolean whole = so.of(P8_ACHIEVEMENT_ROUNDING) == AchievementRounding.WHOLE_PERCENT;
          Rational compared = whole ? halfUp(c, 0) : c;
          boolean best = most && compared.equals(q(100));
          assertThat(found.kategori().name())
              .isEqualTo(best ? "SANGAT_BAIK" : CATEGORIES.of(compared));
          assertThat(found.nilai().map(Score::exact)).isEqualTo(value(compared, best, so));
        }
      }
    }
  }

  private static Optional<Rational> value(Rational c, boolean best, Interpretations so) {
    boolean between = c.compareTo(q(100)) > 0 && c.compareTo(q(110)) <= 0;
    if (between && so.of(P8_JPT_101_TO_110) == Between101And110.NO_VALUE) {
      return Optional.empty();
    }
    return Optional.of(best ? q(120) : VALUES.along(c));
  }

  @Test
  void achievements() {
    List<Rational> realised = aroundFromZero("0", "40", "80", "84", "85", "86", "90", "180");
    List<Target> targets = List.of(new Target(q(80), q(90)), Target.of(q(85)), Target.of(q("1/3")));
    for (Interpretations so : readings(P8_RANGE_INSIDE, P8_SPECIAL_FLOOR)) {
      for (Target target : targets) {
        for (Rational one : realised) {
          for (JenisIndikator kind : JenisIndikator.values()) {
            assertThat(CapaianIndikator.capaian(new Indikator(kind, target, one), with(so)).exact())
                .as("%s %s %s", kind, target, one)
                .isEqualTo(achievement(kind, target, one, so));
          }
        }
      }
    }
  }

  private static Rational achievement(
      JenisIndikator kind, Target target, Rational realised, Interpretations so) {
    Rational ratio = realised.dividedBy(bound(target, realised, so)).times(q(100));
    Rational special = q(200).minus(ratio);
    boolean floor = so.of(P8_SPECIAL_FLOOR) == SpecialFloor.ZERO && special.signum() < 0;
    return kind == JenisIndikator.NORMAL ? ratio : floor ? q(0) : special;
  }

  private static Rational bound(Target target, Rational realised, Interpretations so) {
    boolean below = realised.compareTo(target.bawah()) < 0;
    boolean above = realised.compareTo(target.atas()) > 0;
    if (!below && !above && so.of(P8_RANGE_INSIDE) == RangeInside.HUNDRED) {
      return realised;
    }
    Rational middle = target.bawah().plus(target.atas()).dividedBy(q(2));
    return realised.compareTo(middle) < 0 ? target.bawah() : target.atas();
  }

  @Test
  void plan_value() {
    Map<Kategori, Integer> shares =
        Map.of(
            Kategori.SANGAT_BAIK, 100,
            Kategori.BAIK, 80,
            Kategori.CUKUP, 60,
            Kategori.KURANG, 40,
            Kategori.SANGAT_KURANG, 20);
    for (Kategori category : Kategori.values()) {
      for (Rational scope : aroundFromZero("0", "5", "25/2", "50")) {
        HasilTambahan one = new HasilTambahan(category, scope, q(109));
        Rational exact = scope.times(q(shares.get(category) * 109L)).dividedBy(q(10_000));
        assertThat(NilaiSkp.hasilTambahan(one, Space.byDefault())).isEqualTo(exact);
        Rational counted = exact.compareTo(q(10)) > 0 ? q(10) : exact;
        assertThat(
                NilaiSkp.nilai(List.of(q("59.2"), q("43.6")), List.of(one), Space.byDefault())
                    .exact())
            .isEqualTo(q("102.8").plus(counted));
      }
    }
    for (Rational sum : aroundFromZero("0", "10")) {
      Rational counted = sum.compareTo(q(10)) > 0 ? q(10) : sum;
      assertThat(NilaiSkp.jumlahTambahan(List.of(sum), Space.byDefault())).isEqualTo(counted);
    }
  }

  @Test
  void periodic_value() {
    assertThat(
            NilaiSkp.nilaiPeriodik(List.of(q(100), q(101)), List.of(q(109)), Space.byDefault())
                .exact())
        .isEqualTo(q("104.75"));
  }
}
