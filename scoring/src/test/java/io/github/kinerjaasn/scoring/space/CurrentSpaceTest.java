package io.github.kinerjaasn.scoring.space;

import static io.github.kinerjaasn.scoring.se3y2023.Tafsir.DISTRIBUTION_SMALL_UNIT;
import static io.github.kinerjaasn.scoring.se3y2023.Tafsir.MAJORITY_RULE;
import static io.github.kinerjaasn.scoring.se3y2023.Tafsir.UNIT_HEAD_RESULT_RATING;
import static io.github.kinerjaasn.scoring.space.Space.readings;
import static io.github.kinerjaasn.scoring.space.Space.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.se3y2023.PimpinanUnit;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import io.github.kinerjaasn.scoring.se3y2023.Porsi.Jenis;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir.HasilKepalaUnit;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir.Mayoritas;
import io.github.kinerjaasn.scoring.se3y2023.Tafsir.UnitKecil;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** PermenPANRB 6/2022 and SE MenPANRB 3/2023, written a second time. */
class CurrentSpaceTest {
  private static final String[][] CELLS = {
    {"SANGAT_BAIK", "BAIK", "KURANG"},
    {"BAIK", "BAIK", "KURANG"},
    {"BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN", "SANGAT_KURANG"}
  };

  /** Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
  private static final int SB = 0;

  private static final int B = 1;
  private static final int BP = 2;
  private static final int K = 3;
  private static final int SK = 4;

  @Test
  void matrix() {
    for (Rating result : Rating.values()) {
      for (Rating behaviour : Rating.values()) {
        assertThat(Kuadran.predikat(result, behaviour, Space.byDefault()).name())
            .isEqualTo(CELLS[rank(result)][rank(behaviour)]);
      }
    }
  }

  private static int rank(Rating rating) {
    return List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI")
        .indexOf(rating.name());
  }

  @Test
  void heads_of_units() {
    Map<String, String> ratings =
        Map.of(
            "ISTIMEWA", "DI_ATAS_EKSPEKTASI",
            "BAIK", "SESUAI_EKSPEKTASI",
            "BUTUH_PERBAIKAN", "DI_BAWAH_EKSPEKTASI",
            "KURANG", "DI_BAWAH_EKSPEKTASI",
            "SANGAT_KURANG", "DI_BAWAH_EKSPEKTASI");
    for (Interpretations so : readings(UNIT_HEAD_RESULT_RATING)) {
      for (OrganisationPredicate unit : OrganisationPredicate.values()) {
        Outcome<Rating> found = PimpinanUnit.hasilKerja(unit, with(so));
        if (so.of(UNIT_HEAD_RESULT_RATING) == HasilKepalaUnit.FIVE_TO_THREE) {
          assertThat(found.orElseThrow().name()).isEqualTo(ratings.get(unit.name()));
        } else {
          assertThat(found).isInstanceOf(Outcome.NotApplicable.class);
        }
      }
    }
  }

  @Test
  void distributions() {
    List<long[]> all = new ArrayList<>();
    IntStream.of(1, 2, 3, 4, 5, 6, 10).forEach(staff -> all.addAll(distributions(staff)));
    assertThat(all.size()).isEqualTo(1_462);
    for (Interpretations so : readings(MAJORITY_RULE, DISTRIBUTION_SMALL_UNIT)) {
      for (OrganisationPredicate unit : OrganisationPredicate.values()) {
        Map<Long, Boolean> reachable = new HashMap<>();
        all.stream()
            .filter(
                counts -> breaches(unit.name(), counts, so, UnitKecil.EXACT_AND_MARKED).isEmpty())
            .forEach(counts -> reachable.put(staff(counts), true));
        all.forEach(counts -> assertFindings(unit, counts, so, reachable));
      }
    }
  }

  private static void assertFindings(
      OrganisationPredicate unit, long[] counts, Interpretations so, Map<Long, Boolean> reachable) {
    boolean can = reachable.getOrDefault(staff(counts), false);
    UnitKecil small = can ? UnitKecil.EXACT_AND_MARKED : so.of(DISTRIBUTION_SMALL_UNIT);
    List<String> found =
        PolaDistribusi.temuan(unit, spread(counts), with(so)).stream().map(Porsi::kode).toList();
    List<String> expected =
        small == UnitKecil.SKIPPED ? List.of() : breaches(unit.name(), counts, so, small);
    boolean reached = PolaDistribusi.dapatDipenuhi(unit, staff(counts), so.of(MAJORITY_RULE));
    if (!found.equals(expected) || reached != can) {
      fail("%s %s: found %s, %s", unit, spread(counts), found, reached);
    }
  }

  @Test
  void demands_without_a_share_name_none() {
    PolaDistribusi.PANDUAN.values().stream()
        .flatMap(List::stream)
        .forEach(
            demand -> {
              boolean share = demand.jenis() == Jenis.MAKS || demand.jenis() == Jenis.MIN;
              assertThat(demand.persen() == 0).isNotEqualTo(share);
            });
  }

  /** Every way to spread so many people over the five predicates. */
  private static List<long[]> distributions(int staff) {
    List<long[]> all = new ArrayList<>();
    for (long a = 0; a <= staff; a++) {
      for (long b = 0; a + b <= staff; b++) {
        for (long c = 0; a + b + c <= staff; c++) {
          for (long d = 0; a + b + c + d <= staff; d++) {
            all.add(new long[] {a, b, c, d, staff - a - b - c - d});
          }
        }
      }
    }
    return all;
  }

  private static long staff(long[] counts) {
    return counts[SB] + counts[B] + counts[BP] + counts[K] + counts[SK];
  }

  /** A share of the staff in hundredths of a person. */
  private static long limit(long share, long[] n, UnitKecil small) {
    long exact = share * staff(n);
    return switch (small) {
      case LIMITS_ROUNDED_UP -> (exact + 99) / 100 * 100;
      case LIMITS_ROUNDED_DOWN -> exact / 100 * 100;
      case EXACT_AND_MARKED, SKIPPED -> exact;
    };
  }

  private static List<String> breaches(String unit, long[] n, Interpretations so, UnitKecil small) {
    Map<String, Boolean> met = new HashMap<>();
    switch (unit) {
      case "ISTIMEWA" -> {
        met.put("SANGAT_BAIK:MAYORITAS", most(n, SB, so));
        met.put("SANGAT_BAIK:MAKS", 100 * n[SB] <= limit(70, n, small));
      }
      case "BAIK" -> {
        met.put("BAIK:MAYORITAS", most(n, B, so));
        met.put("BAIK:MAKS", 100 * n[B] <= limit(70, n, small));
        met.put("BUTUH_PERBAIKAN+KURANG:ADA", n[BP] + n[K] >= 1);
      }
      case "BUTUH_PERBAIKAN" -> {
        met.put("BUTUH_PERBAIKAN:MIN", 100 * n[BP] >= limit(60, n, small));
        met.put("SANGAT_BAIK:MAKS", 100 * n[SB] <= limit(10, n, small));
      }
      case "KURANG" -> {
        met.put("KURANG:MIN", 100 * n[K] >= limit(60, n, small));
        met.put("BUTUH_PERBAIKAN:MIN", 100 * n[BP] >= limit(10, n, small));
        met.put("SANGAT_BAIK:MAKS", 100 * n[SB] <= limit(10, n, small));
      }
      default -> {
        met.put("SANGAT_KURANG:MIN", 100 * n[SK] >= limit(60, n, small));
        met.put("BUTUH_PERBAIKAN+KURANG:MIN", 100 * (n[BP] + n[K]) >= limit(10, n, small));
        met.put("SANGAT_BAIK:NIHIL", n[SB] == 0);
      }
    }

    return new TreeSet<>(met.keySet()).stream().filter(code -> !met.get(code)).toList();
  }

  private static boolean most(long[] n, int of, Interpretations so) {
    if (so.of(MAJORITY_RULE) == Mayoritas.STRICTLY_MORE_THAN_HALF) {
      return 2 * n[of] > staff(n);
    }
    long others = 0;
    for (int at = SB; at <= SK; at++) {
      others = at == of ? others : Math.max(others, n[at]);
    }
    return n[of] > others;
  }

  private static Sebaran spread(long[] counts) {
    Map<Predicate, Long> spread = new EnumMap<>(Predicate.class);
    spread.put(Predicate.SANGAT_BAIK, counts[SB]);
    spread.put(Predicate.BAIK, counts[B]);
    spread.put(Predicate.BUTUH_PERBAIKAN, counts[BP]);
    spread.put(Predicate.KURANG, counts[K]);
    spread.put(Predicate.SANGAT_KURANG, counts[SK]);
    return new Sebaran(spread);
  }
}
