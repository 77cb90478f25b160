package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KMK_MIX_SCOPE;
import static io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KMK_NKO_BOUNDS;
import static io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.KMK_UNCHANGED_TARGET;
import static io.github.kinerjaasn.scoring.space.Space.around;
import static io.github.kinerjaasn.scoring.space.Space.aroundFromZero;
import static io.github.kinerjaasn.scoring.space.Space.q;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.kmk127y2026.Disiplin;
import io.github.kinerjaasn.scoring.kmk127y2026.HasilNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.HukumanDisiplin;
import io.github.kinerjaasn.scoring.kmk127y2026.HukumanDisiplin.Kategori;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026.Kelompok;
import io.github.kinerjaasn.scoring.kmk127y2026.LabelNko;
import io.github.kinerjaasn.scoring.kmk127y2026.MasukanNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.Pendahulu;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkMixScope;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkNkoBounds;
import io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.JumlahIndikator;
import io.github.kinerjaasn.scoring.kmk127y2026iki.JumlahIndikator.Pemilik;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasIki.Kendali;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasIki.Validitas;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasTarget;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RealisasiIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RiwayatTarget;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RiwayatTarget.Asal;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.KmkUnchangedTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** KMK 127/2026, written a second time. */
class KmkSpaceTest {
  private static final Intervals RATINGS =
      Intervals.of(
          "[0, 90) DI_BAWAH_EKSPEKTASI",
          "[90, 100] SESUAI_EKSPEKTASI",
          "(100, 120] DI_ATAS_EKSPEKTASI");

  private static Rational clamped(Rational value) {
    return value.signum() < 0 ? q(0) : least(value, 120);
  }

  private static Rational least(Rational value, long ceiling) {
    return value.compareTo(q(ceiling)) > 0 ? q(ceiling) : value;
  }

  @Test
  void ratings() {
    for (Rational value : aroundFromZero("0", "90", "100", "119")) {
      assertThat(NilaiKinerja.ekspektasi(value, Space.byDefault()).name())
          .isEqualTo(RATINGS.of(value));
    }
  }

  @Test
  void labels_of_organisations() {
    Intervals included =
        Intervals.of(
            "[0, 80) BURUK",
            "[80, 90) KURANG",
            "[90, 100) CUKUP",
            "[100, 110) BAIK",
            "[110, inf) SANGAT_BAIK");
    Intervals excluded =
        Intervals.of(
            "[0, 80] BURUK",
            "(80, 90] KURANG",
            "(90, 100] CUKUP",
            "(100, 110) BAIK",
            "[110, inf) SANGAT_BAIK");
    for (Interpretations so : readings(KMK_NKO_BOUNDS)) {
      Intervals table = so.of(KMK_NKO_BOUNDS) == KmkNkoBounds.LOWER_INCLUDED ? included : excluded;
      for (Rational value : aroundFromZero("0", "80", "90", "100", "110", "120")) {
        assertThat(LabelNko.labelNko(value, with(so)).name()).isEqualTo(table.of(value));
      }
    }
  }

  @Test
  void calibration() {
    Set<KelompokJabatan> free =
        Set.of(KelompokJabatan.MENTERI, KelompokJabatan.WAKIL_MENTERI, KelompokJabatan.JPT_MADYA);
    for (KelompokJabatan post : KelompokJabatan.values()) {
      for (Rational value : aroundFromZero("0", "100", "110", "119")) {
        Rational above = value.minus(q(100)).atLeast(q(0));
        Rational expected = free.contains(post) ? value : value.minus(above.dividedBy(q(4)));
        assertThat(Kalibrasi.kalibrasi(value, post, Space.byDefault())).isEqualTo(expected);
      }
    }
  }

  @Test
  void employee_values() {
    List<Rational> values = List.of(q(0), q("89.999"), q(102), q("102.000000001"), q(108), q(120));
    for (Interpretations so : readings(KMK_MIX_SCOPE)) {
      for (Rational results : values) {
        for (Rational behaviour : values) {
          for (Kelompok tier : Kelompok.values()) {
            for (Rational correction : around("-5", "0", "5")) {
              assertValue(so, results, behaviour, tier, correction);
            }
          }
        }
      }
    }
  }

  private static void assertValue(
      Interpretations so,
      Rational results,
      Rational behaviour,
      Kelompok tier,
      Rational correction) {
    MasukanNilaiKinerja in =
        new MasukanNilaiKinerja(results, behaviour, q(102), tier, q("1.5"), q("0.25"), correction);
    HasilNilaiKinerja found = NilaiKinerja.nilaiKinerja(in, with(so));
    Rational start = results.times(q(3)).plus(behaviour).dividedBy(q(4));
    assertThat(found.nkpAwal().exact()).isEqualTo(start);
    assertThat(found.nkp().exact()).isEqualTo(mixed(adjusted(start, correction), tier));
    boolean each = so.of(KMK_MIX_SCOPE) == KmkMixScope.EACH;
    Rational own = adjusted(results, correction);
    Rational manner = adjusted(behaviour, correction);
    assertThat(found.nhk().exact()).isEqualTo(each ? mixed(own, tier) : own);
    assertThat(found.npk().exact()).isEqualTo(each ? mixed(manner, tier) : manner);
  }

  private static Rational adjusted(Rational value, Rational correction) {
    Rational limited = least(correction, 5).atLeast(q(-5));
    return clamped(value.minus(q("1.75")).plus(limited));
  }

  private static Rational mixed(Rational value, Kelompok tier) {
    Rational share =
        value.compareTo(q(102)) < 0 ? q("0.1") : q(tier == Kelompok.SATU ? "0.5" : "0.3");
    return q(1).minus(share).times(value).plus(share.times(q(102)));
  }

  @Test
  void achievements() {
    List<Rational> realised = around("-10", "0", "40", "45", "50", "60", "90", "100");
    for (Polarisasi polarity : Polarisasi.values()) {
      for (Rational target : List.of(q(-10), q(0), q(50))) {
        for (Rational one : realised) {
          for (boolean most : List.of(true, false)) {
            RealisasiIki in =
                RealisasiIki.of(polarity, target, one).withTerburuk(q(80)).withKonversi120(most);
            assertThat(CapaianIki.capaianIki(in, Space.byDefault()))
                .as("%s", in)
                .isEqualTo(achievement(polarity, target, one, most));
          }
        }
      }
    }
  }

  private static Optional<Rational> achievement(
      Polarisasi polarity, Rational target, Rational realised, boolean most) {
    boolean up = polarity == Polarisasi.MAXIMIZE;
    int sign = target.signum();
    if (up && sign == 0 || !up && sign < 0 || polarity == Polarisasi.STABILIZE && sign == 0) {
      return Optional.empty();
    }
    int order = realised.compareTo(target);
    boolean met = up ? order >= 0 : polarity == Polarisasi.MINIMIZE ? order <= 0 : order == 0;
    if (most && met) {
      return Optional.of(q(120));
    }
    if (sign == 0) {
      return Optional.of(clamped(q(100).minus(realised.times(q("1.25")))));
    }
    Rational ratio = realised.times(q(100)).dividedBy(target);
    boolean mirrored = up ? sign < 0 : polarity == Polarisasi.MINIMIZE || order > 0;
    Rational index = mirrored ? q(200).minus(ratio) : ratio;
    return Optional.of(clamped(polarity == Polarisasi.STABILIZE ? scaled(index) : index));
  }

  private static Rational scaled(Rational index) {
    return index.compareTo(q(90)) <= 0
        ? index.times(q("10/9"))
        : q(100).plus(index.minus(q(90)).times(q(2)));
  }

  @Test
  void qualities() {
    String[][] weights = {{"1.2", "1.15", "none"}, {"1.1", "1", "0.9"}, {"none", "0.8", "0.6"}};
    for (Validitas validity : Validitas.values()) {
      for (Kendali control : Kendali.values()) {
        int row = List.of("EXACT", "PROXY", "ACTIVITY").indexOf(validity.name());
        int column = List.of("LOW", "MODERATE", "HIGH").indexOf(control.name());
        String weight = weights[row][column];
        assertThat(KualitasIki.bobotIndikator(validity, control, Space.byDefault()))
            .isEqualTo(weight.equals("none") ? Optional.empty() : Optional.of(q(weight)));
      }
    }
    Intervals words =
        Intervals.of(
            "[0, 1) CUKUP_BERKUALITAS", "[1, 1] BERKUALITAS", "(1, inf) SANGAT_BERKUALITAS");
    for (Rational k3 : aroundFromZero("0", "1", "2")) {
      assertThat(KualitasIki.mutu(k3, Space.byDefault()).name()).isEqualTo(words.of(k3));
    }
  }

  /** All orders of this year's target T, last year's target U and realisation R. */
  @Test
  void weights_of_targets() {
    List<Rational> numbers = List.of(q(-1), q(0), q(1));
    for (Interpretations so : readings(KMK_UNCHANGED_TARGET)) {
      for (Rational t : numbers) {
        for (Rational u : numbers) {
          for (Rational r : numbers) {
            for (Polarisasi polarity : Set.of(Polarisasi.MAXIMIZE, Polarisasi.MINIMIZE)) {
              RiwayatTarget in =
                  new RiwayatTarget(polarity, Asal.BIASA, t, Optional.of(u), Optional.of(r));
              boolean up = polarity == Polarisasi.MAXIMIZE;
              assertThat(KualitasTarget.bobotTarget(in, with(so)))
                  .as("%s", in)
                  .isEqualTo(
                      up ? weight(t, u, r, so) : weight(t.negate(), u.negate(), r.negate(), so));
            }
          }
        }
      }
    }
  }

  private static Optional<Rational> weight(Rational t, Rational u, Rational r, Interpretations so) {
    int target = t.compareTo(u);
    if (target < 0) {
      return Optional.of(q("0.8"));
    }
    int last = r.compareTo(u);
    if (target == 0 && last == 0) {
      return so.of(KMK_UNCHANGED_TARGET) == KmkUnchangedTarget.ONE
          ? Optional.of(q(1))
          : Optional.empty();
    }
    if (target == 0) {
      return Optional.of(last > 0 ? q("0.9") : q(1));
    }
    int against = t.compareTo(r);
    return Optional.of(against > 0 ? q("1.2") : against == 0 ? q("1.1") : q(1));
  }

  @Test
  void discipline() {
    Map<Kategori, String> shares =
        Map.of(Kategori.RINGAN, "0.1 2", Kategori.SEDANG, "0.25 3", Kategori.BERAT, "0.4 4");
    for (Kategori category : Kategori.values()) {
      for (int begins = 1; begins <= 4; begins++) {
        HukumanDisiplin one = new HukumanDisiplin(category, q(38), Period.ofQuarter(2026, begins));
        String[] row = shares.get(category).split(" ");
        for (int at = 0; at < 8; at++) {
          int since = at - (begins - 1);
          boolean lasts = since >= 0 && since < Integer.parseInt(row[1]);
          Rational value = lasts ? q(38).times(q(row[0])) : q(0);
          Period quarter = Period.ofQuarter(2026 + at / 4, at % 4 + 1);
          assertThat(Disiplin.disiplinPeriode(List.of(one), quarter, Space.byDefault()))
              .as("%s %s", one, quarter)
              .isEqualTo(value);
          assertThat(Disiplin.triwulanBerlaku(one, Space.byDefault()).contains(quarter))
              .isEqualTo(lasts);
        }
      }
    }
    for (Rational sum : aroundFromZero("0", "40", "100", "120")) {
      assertThat(Disiplin.dampak(List.of(sum), Space.byDefault()))
          .isEqualTo(least(sum.dividedBy(q(20)), 5));
    }
  }

  @Test
  void limits() {
    Map<Pemilik, Integer> most =
        Map.of(
            Pemilik.UPK_ONE, 25, Pemilik.UPK_TWO, 20, Pemilik.UPK_THREE, 15, Pemilik.PELAKSANA, 6);
    for (Pemilik owner : Pemilik.values()) {
      for (int count = 0; count <= 26; count++) {
        assertThat(JumlahIndikator.jumlahSesuai(owner, count, Space.byDefault()))
            .isEqualTo(count <= most.get(owner));
      }
    }
    for (int people = 0; people <= 6; people++) {
      for (int missing = 0; missing <= 1; missing++) {
        assertThat(Pendahulu.penaltiPerilaku(q(100), people, missing == 1, Space.byDefault()))
            .isEqualTo(q(100 - Math.min(10, 2 * people + 5 * missing)));
      }
    }
  }
}
