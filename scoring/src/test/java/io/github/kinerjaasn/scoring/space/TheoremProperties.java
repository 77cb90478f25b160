package io.github.kinerjaasn.scoring.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiSkp;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.UnsurKinerja;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import io.github.kinerjaasn.scoring.se3y2021.DuaSemester;
import io.github.kinerjaasn.scoring.se3y2021.HasilIntegrasi;
import io.github.kinerjaasn.scoring.se3y2021.Integrasi;
import io.github.kinerjaasn.scoring.se3y2021.Konversi;
import io.github.kinerjaasn.scoring.se3y2023.PolaDistribusi;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What every regime must promise, beside what the properties of its own package say: splitting
 * changes nothing, better never gives worse but for the listed cliffs, results stay in range, and
 * what is shown is the exact value rounded half up.
 */
class TheoremProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());
  private static final Rational TOP = Rational.of(120);

  private static List<Rational> hundredths(List<Integer> values) {
    return values.stream().map(value -> Rational.of(value, 100)).toList();
  }

  private static UnsurPenilaian year(List<Rational> tasks, Rational behaviour) {
    Perilaku five =
        new Perilaku(behaviour, behaviour, behaviour, behaviour, behaviour, Optional.empty());
    return new UnsurPenilaian(tasks, Rational.ZERO, Kreativitas.TIDAK_ADA, five);
  }

  /** Half up of a value that is never negative, in whole numbers of its own. */
  private static BigDecimal shown(Rational exact) {
    BigInteger hundred = BigInteger.valueOf(200).multiply(exact.numerator());
    BigInteger twice = exact.denominator().shiftLeft(1);
    return new BigDecimal(hundred.add(exact.denominator()).divide(twice), 2);
  }

  @Property
  void everyTaskSplitAlikeChangesNothingUnderPp46(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 10_000) Integer> values,
      @ForAll @IntRange(min = 2, max = 5) int parts) {
    List<Rational> tasks = hundredths(values);
    List<Rational> split = new ArrayList<>();
    tasks.forEach(one -> split.addAll(Collections.nCopies(parts, one)));
    UnsurPenilaian whole = year(tasks, Rational.of(80));
    Score score = PrestasiKerja.nilaiSkp(whole, SILENT);
    assertThat(PrestasiKerja.nilaiSkp(year(split, Rational.of(80)), SILENT)).isEqualTo(score);
    assertThat(score.exact()).isBetween(Collections.min(tasks), Collections.max(tasks));
    Score year = PrestasiKerja.prestasiKerja(whole, SILENT).nilai();
    assertThat(year.exact()).isBetween(Rational.ZERO, Rational.HUNDRED);
    assertThat(year.displayed()).isEqualTo(shown(year.exact()));
  }

  @Property
  void theFinalValueOfPp30LiesBetweenItsTwoParts(
      @ForAll @IntRange(max = 12_000) int skp,
      @ForAll @IntRange(max = 12_000) int behaviour,
      @ForAll boolean opinion) {
    Rational one = Rational.of(skp, 100);
    Rational other = Rational.of(behaviour, 100);
    Score value = PenilaianKinerja.nilaiAkhir(new UnsurKinerja(one, other, opinion, false), SILENT);
    assertThat(value.exact()).isBetween(one.atMost(other), one.atLeast(other));
    assertThat(value.displayed()).isEqualTo(shown(value.exact()));
  }

  @Property
  void aResultSplitByItsWeightChangesNothingUnderPermen8(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1500) Integer> values,
      @ForAll @IntRange(min = 1, max = 99) int share) {
    List<Rational> weighted = hundredths(values);
    Rational part = weighted.get(0).times(Rational.of(share, 100));
    List<Rational> split = new ArrayList<>(weighted.subList(1, weighted.size()));
    split.add(part);
    split.add(weighted.get(0).minus(part));
    Score whole = NilaiSkp.nilai(weighted, List.of(), SILENT);
    assertThat(NilaiSkp.nilai(split, List.of(), SILENT)).isEqualTo(whole);
    assertThat(whole.displayed()).isEqualTo(shown(whole.exact()));
  }

  /** The bridge itself drops at its segments, a known cliff; the year does not. */
  @Property
  void theYear2021LiesBetweenItsHalvesAndGrowsWithTheSecond(
      @ForAll @IntRange(max = 10_000) int first,
      @ForAll @IntRange(max = 11_900) int second,
      @ForAll @IntRange(max = 100) int more) {
    Rational before = Rational.of(first, 100);
    Rational converted = Konversi.konversi(before, SILENT);
    Rational after = Rational.of(second, 100);
    HasilIntegrasi year = Integrasi.integrasi(DuaSemester.of(before, after, true), SILENT);
    assertThat(converted).isBetween(Rational.ZERO, TOP);
    assertThat(year.nilai().exact()).isBetween(converted.atMost(after), converted.atLeast(after));
    assertThat(year.nilai().displayed()).isEqualTo(shown(year.nilai().exact()));
    Rational better = after.plus(Rational.of(more, 100));
    HasilIntegrasi higher = Integrasi.integrasi(DuaSemester.of(before, better, true), SILENT);
    assertThat(higher.nilai().exact()).isGreaterThanOrEqualTo(year.nilai().exact());
    assertThat(higher.predikat()).isGreaterThanOrEqualTo(year.predikat());
  }

  /** The matrix of PermenPANRB 6/2022: ratings are ordered from worse to better. */
  @Property
  void aBetterRatingNeverGivesAWorsePredicate(
      @ForAll Rating result, @ForAll Rating behaviour, @ForAll Rating better) {
    int before = Kuadran.predikat(result, behaviour, SILENT).quadrant();
    if (isBetter(better, result)) {
      assertThat(Kuadran.predikat(better, behaviour, SILENT).quadrant())
          .isLessThanOrEqualTo(before);
    }
    if (isBetter(better, behaviour)) {
      assertThat(Kuadran.predikat(result, better, SILENT).quadrant()).isLessThanOrEqualTo(before);
    }
  }

  private static boolean isBetter(Rating one, Rating other) {
    return rank(one) > rank(other);
  }

  private static int rank(Rating rating) {
    return switch (rating) {
      case DI_BAWAH_EKSPEKTASI -> 0;
      case SESUAI_EKSPEKTASI -> 1;
      case DI_ATAS_EKSPEKTASI -> 2;
    };
  }

  /** Shares alone matter: a unit ten times as large has the same breaches of SE 3/2023. */
  @Property
  void theGuideDependsOnSharesAlone(
      @ForAll OrganisationPredicate organisation,
      @ForAll @Size(5) List<@IntRange(max = 40) Integer> counts,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    if (counts.stream().allMatch(count -> count == 0)) {
      return;
    }
    assertThat(PolaDistribusi.temuan(organisation, spread(counts, factor), SILENT))
        .isEqualTo(PolaDistribusi.temuan(organisation, spread(counts, 1), SILENT));
  }

  private static Sebaran spread(List<Integer> counts, int factor) {
    Map<Predicate, Long> numbers = new EnumMap<>(Predicate.class);
    for (Predicate predicate : Predicate.values()) {
      numbers.put(predicate, (long) counts.get(predicate.ordinal()) * factor);
    }
    return new Sebaran(numbers);
  }
}
