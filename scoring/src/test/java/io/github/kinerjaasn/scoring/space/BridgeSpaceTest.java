package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.pp30y2019.Tafsir.PP30_ROUNDING;
import static io.github.kinerjaasn.scoring.pp30y2019.Tafsir.PP30_VALUE_CAP;
import static io.github.kinerjaasn.scoring.se3y2021.Tafsir.BRIDGE_GAPS;
import static io.github.kinerjaasn.scoring.se3y2021.Tafsir.BRIDGE_WEIGHTS;
import static io.github.kinerjaasn.scoring.space.Space.aroundFromZero;
import static io.github.kinerjaasn.scoring.space.Space.halfUp;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.scoring.pp30y2019.HasilKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueCap;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueRounding;
import io.github.kinerjaasn.scoring.pp30y2019.UnsurKinerja;
import io.github.kinerjaasn.scoring.se3y2021.DuaSemester;
import io.github.kinerjaasn.scoring.se3y2021.HasilIntegrasi;
import io.github.kinerjaasn.scoring.se3y2021.HasilKonversi;
import io.github.kinerjaasn.scoring.se3y2021.Integrasi;
import io.github.kinerjaasn.scoring.se3y2021.Konversi;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.Gaps;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.HalfWeights;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PP 30/2019 and the bridge of 2021, written a second time. */
class BridgeSpaceTest {
  private static final Intervals SEGMENTS =
      Intervals.of(
          "[0, 51) 0 0 50 49",
          "[51, 61) 51 50 60 69",
          "[61, 76) 61 70 75 89",
          "[76, 91) 76 90 90 109",
          "[91, 99) 91 110 99 120",
          "[99, inf) 99 120 100 120");

  private static final Intervals DOWNWARD =
      Intervals.of(
          "[0, 50] 0 0 50 49",
          "(50, 60] 51 50 60 69",
          "(60, 75] 61 70 75 89",
          "(75, 90] 76 90 90 109",
          "(90, 99) 91 110 99 120",
          "[99, inf) 99 120 100 120");

  private static final Intervals BANDS =
      Intervals.of(
          "[0, 50) SANGAT_KURANG 1",
          "[50, 70) KURANG 2",
          "[70, 90) CUKUP 3",
          "[90, 110) BAIK 4",
          "[110, 120] SANGAT_BAIK 5");

  private static final Intervals OLDER_BANDS =
      Intervals.of("[0, 51) 1", "[51, 61) 2", "[61, 76) 3", "[76, 91) 4", "[91, inf) 5");

  private static final List<Rational> FIRST_HALVES =
      aroundFromZero(
          "0", "25", "49.5", "50", "50.5", "51", "60", "60.5", "61", "75", "75.5", "76", "90",
          "90.5", "91", "95", "98.5", "99", "100", "110");

  private static String word(Rational value, boolean idea) {
    String word = BANDS.of(value).split(" ")[0];
    return word.equals("SANGAT_BAIK") && !idea ? "BAIK" : word;
  }

  private static Rational converted(Rational value, Interpretations so) {
    return switch (so.of(BRIDGE_GAPS)) {
      case HALF_OPEN -> SEGMENTS.along(value);
      case EXTENDED_DOWNWARD -> DOWNWARD.along(value);
      case ROUNDED_FIRST -> SEGMENTS.along(halfUp(value, 0));
    };
  }

  @Test
  void first_half() {
    assertThat(readings(BRIDGE_GAPS)).hasSize(Gaps.values().length);
    for (Interpretations so : readings(BRIDGE_GAPS)) {
      for (Rational value : FIRST_HALVES) {
        HasilKonversi found = Konversi.hasilKonversi(value, with(so));
        Rational exact = converted(value, so);
        assertThat(found.nilai().exact()).as("%s", value).isEqualTo(exact);
        assertThat(Rational.of(found.nilai().displayed())).isEqualTo(halfUp(exact, 2));
        assertThat(found.predikat().name()).isEqualTo(word(exact, true));
        boolean moved = !BANDS.of(exact).endsWith(" " + OLDER_BANDS.of(value));
        assertThat(found.pindahPita()).as("%s", value).isEqualTo(moved);
      }
    }
  }

  @Test
  void whole_year() {
    List<Rational> seconds = aroundFromZero("0", "60", "100", "119");
    for (Interpretations so : readings(BRIDGE_GAPS, BRIDGE_WEIGHTS, PP30_ROUNDING)) {
      boolean caller = so.of(BRIDGE_WEIGHTS) == HalfWeights.CALLER;
      Rational share = caller ? q("0.3") : q("0.5");
      for (Rational first : FIRST_HALVES) {
        for (Rational second : seconds) {
          Optional<Weight> weight = caller ? Optional.of(Weight.parse("30")) : Optional.empty();
          DuaSemester year = new DuaSemester(first, second, first.isWhole(), weight);
          HasilIntegrasi found = Integrasi.integrasi(year, with(so));
          Rational exact = share.times(converted(first, so)).plus(q(1).minus(share).times(second));
          assertThat(found.nilai().exact()).isEqualTo(exact);
          assertThat(found.predikat().name()).isEqualTo(word(shown(exact, so), first.isWhole()));
        }
      }
    }
  }

  private static Rational shown(Rational exact, Interpretations so) {
    return so.of(PP30_ROUNDING) == ValueRounding.TWO_DECIMALS ? halfUp(exact, 2) : exact;
  }

  @Test
  void predicates() {
    List<Rational> values =
        aroundFromZero(
            "0", "49.995", "50", "69.995", "70", "89.995", "90", "109.995", "110", "119");
    for (Interpretations so : readings(PP30_ROUNDING)) {
      for (Rational value : values) {
        for (boolean idea : List.of(true, false)) {
          assertThat(PenilaianKinerja.predikat(value, idea, with(so)).name())
              .isEqualTo(word(shown(value, so), idea));
        }
      }
    }
  }

  @Test
  void second_half() {
    List<Rational> values =
        List.of(q(0), q("69.999"), q("104.4"), q(120), q("120.000000001"), q(150));
    for (Interpretations so : readings(PP30_VALUE_CAP, PP30_ROUNDING)) {
      for (Rational plan : values) {
        for (Rational behaviour : values) {
          for (boolean opinion : List.of(true, false)) {
            assertValue(so, new UnsurKinerja(plan, behaviour, opinion, true));
          }
        }
      }
    }
  }

  private static void assertValue(Interpretations so, UnsurKinerja parts) {
    Rational plan = least(parts.nilaiSkp());
    Rational behaviour = least(parts.nilaiPerilaku());
    boolean above = !plan.equals(parts.nilaiSkp()) || !behaviour.equals(parts.nilaiPerilaku());
    boolean refused = above && so.of(PP30_VALUE_CAP) == ValueCap.REJECT;
    assertThat(parts.temuan(so).isEmpty()).isEqualTo(!refused);
    if (!refused) {
      Rational share = q(parts.denganPendapatRekanDanBawahan() ? "0.6" : "0.7");
      Rational exact = share.times(plan).plus(q(1).minus(share).times(behaviour));
      HasilKinerja found = PenilaianKinerja.penilaianKinerja(parts, with(so));
      assertThat(found.nilai().exact()).isEqualTo(exact);
      assertThat(found.predikat().name()).isEqualTo(word(shown(exact, so), true));
    }
  }

  private static Rational least(Rational value) {
    return value.compareTo(q(120)) > 0 ? q(120) : value;
  }
}
