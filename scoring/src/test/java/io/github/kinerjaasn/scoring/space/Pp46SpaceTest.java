package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_BANDS;
import static io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_DIVISOR;
import static io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_LATE_FLOOR;
import static io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_LEADERSHIP;
import static io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_ROUNDING;
import static io.github.kinerjaasn.scoring.space.Space.aroundFromZero;
import static io.github.kinerjaasn.scoring.space.Space.halfUp;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.HasilKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Divisor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LabelBands;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LateFloor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Leadership;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Stages;
import io.github.kinerjaasn.scoring.pp46y2011.Ukuran;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian.Jabatan;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PP 46/2011, written a second time. */
class Pp46SpaceTest {
  private static final List<Rational> TARGETS = List.of(q(1), q(12), q(100), q("7/3"));
  private static final List<Rational> SHARES = aroundFromZero("0", "0.5", "0.76", "1", "1.76", "2");

  private static final Intervals LABELS =
      Intervals.of(
          "[0, 51) BURUK",
          "[51, 61) KURANG",
          "[61, 76) CUKUP",
          "[76, 91) BAIK",
          "[91, inf) SANGAT_BAIK");

  @Test
  void time_and_cost() {
    for (Interpretations so : readings(PP46_LATE_FLOOR, PP46_ROUNDING)) {
      for (Rational target : TARGETS) {
        for (Rational share : SHARES) {
          assertThat(CapaianKegiatan.nilaiEfisiensi(target, target.times(share), with(so)))
              .as("%s %s", target, share)
              .isEqualTo(efficiency(share, so));
        }
      }
    }
  }

  /** From 76 % of the target on 176 − the share used, below it the share used itself. */
  private static Rational efficiency(Rational share, Interpretations so) {
    Rational used = share.times(q(100));
    Rational raw = used.compareTo(q(76)) >= 0 ? q(176).minus(used) : used;
    boolean floor = so.of(PP46_LATE_FLOOR) == LateFloor.ZERO && raw.signum() < 0;
    return staged(floor ? q(0) : raw, so);
  }

  private static Rational staged(Rational exact, Interpretations so) {
    return so.of(PP46_ROUNDING) == Stages.EVERY_STAGE ? halfUp(exact, 2) : exact;
  }

  private static void assertScore(Score found, Rational exact, Interpretations so) {
    Rational kept = staged(exact, so);
    boolean even = so.of(PP46_ROUNDING) == Stages.SHOWN_HALF_EVEN;
    RoundingMode mode = even ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
    assertThat(found.exact()).isEqualTo(kept);
    assertThat(Rational.of(found.displayed())).isEqualTo(Space.rounded(kept, 2, mode));
  }

  @Test
  void tasks() {
    List<Optional<Rational>> spent =
        List.of(Optional.empty(), Optional.of(q(0)), Optional.of(q(760)), Optional.of(q(900)));
    for (Interpretations so : readings(PP46_DIVISOR, PP46_ROUNDING)) {
      for (Optional<Rational> cost : spent) {
        Ukuran target = new Ukuran(q(3), q(100), q(12), cost.map(any -> q(1000)));
        Ukuran realised = new Ukuran(q(2), q("90.005"), q(10), cost);
        HasilKegiatan found = CapaianKegiatan.nilai(new Kegiatan(target, realised), with(so));
        Rational quantity = staged(q("200/3"), so);
        Rational quality = staged(q("90.005"), so);
        Rational time = efficiency(q("10/12"), so);
        Rational money = cost.map(used -> efficiency(used.dividedBy(q(1000)), so)).orElse(q(0));
        Rational sum = quantity.plus(quality).plus(time).plus(money);
        assertScore(found.nilai(), sum.dividedBy(q(divisor(cost, so))), so);
        assertScore(found.kualitas(), quality, so);
      }
    }
  }

  private static long divisor(Optional<Rational> spent, Interpretations so) {
    boolean onlySpent = so.of(PP46_DIVISOR) == Divisor.COST_SPENT;
    boolean counts = spent.isPresent() && (!onlySpent || spent.get().signum() > 0);
    return counts ? 4 : 3;
  }

  @Test
  void points() {
    int[] points = {0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3};
    for (int count = 0; count < points.length; count++) {
      assertThat(PrestasiKerja.tugasTambahan(q(count), Space.byDefault()))
          .isEqualTo(q(points[count]));
    }
    Map<Kreativitas, Integer> creativity =
        Map.of(
            Kreativitas.TIDAK_ADA, 0,
            Kreativitas.UNIT_KERJA, 3,
            Kreativitas.ORGANISASI, 6,
            Kreativitas.NEGARA, 12);
    for (Kreativitas level : Kreativitas.values()) {
      assertThat(PrestasiKerja.kreativitas(level, Space.byDefault()))
          .isEqualTo(q(creativity.get(level)));
    }
  }

  @Test
  void behaviour_and_year() {
    for (Interpretations so : readings(PP46_LEADERSHIP, PP46_ROUNDING)) {
      for (Jabatan post : Jabatan.values()) {
        for (Optional<Rational> lead :
            List.of(Optional.<Rational>empty(), Optional.of(q("90.1")))) {
          boolean byPost = so.of(PP46_LEADERSHIP) == Leadership.BY_POST;
          boolean counts = byPost ? post == Jabatan.STRUKTURAL : lead.isPresent();
          if (!counts || lead.isPresent()) {
            assertYear(so, post, lead, counts ? q("4901/60") : q(80));
          }
        }
      }
    }
  }

  private static void assertYear(
      Interpretations so, Jabatan post, Optional<Rational> lead, Rational mean) {
    Perilaku behaviour = new Perilaku(q(80), q(80), q(80), q(80), q(80), lead);
    List<Rational> tasks = List.of(q("85.5"), q("88.667"));
    UnsurPenilaian year =
        new UnsurPenilaian(tasks, q(1), Kreativitas.UNIT_KERJA, behaviour, Optional.of(post));
    Score skp = PrestasiKerja.nilaiSkp(year, with(so));
    assertScore(skp, q("91.0835"), so);
    Score found = PrestasiKerja.nilaiPerilaku(year, with(so));
    assertScore(found, mean, so);
    Rational value = skp.exact().times(q("0.6")).plus(found.exact().times(q("0.4")));
    assertScore(PrestasiKerja.nilai(skp, found, with(so)), value, so);
  }

  @Test
  void limits_of_behaviour() {
    assertThat(new Perilaku(q(0), q(100), q(0), q(100), q(0), Optional.of(q(100)))).isNotNull();
    for (Rational outside : List.of(q("-0.000000001"), q("100.000000001"))) {
      assertThatThrownBy(() -> new Perilaku(outside, q(80), q(80), q(80), q(80), Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void labels() {
    List<Rational> values =
        aroundFromZero(
            "0", "50", "50.5", "51", "60", "60.5", "61", "75", "75.5", "76", "90", "90.5", "91",
            "100");
    for (Interpretations so : readings(PP46_BANDS)) {
      for (Rational value : values) {
        boolean first = so.of(PP46_BANDS) == LabelBands.ROUNDED_FIRST;
        assertThat(PrestasiKerja.sebutan(value, with(so)).name())
            .isEqualTo(LABELS.of(first ? halfUp(value, 0) : value));
      }
    }
  }
}
