package io.github.kinerjaasn.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.advice.Proposal.Status;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.perbkn3y2023.SyaratKenaikan;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AdvisorProperties {
  /** The reading of "each element at least Baik": the matrix says the same as both ratings. */
  @Property
  boolean baikIsExactlyNoRatingBelowExpectation(@ForAll Rating results, @ForAll Rating behaviour) {
    Predicate predicate =
        Kuadran.predikat(results, behaviour, Tracer.silent(Interpretations.defaults()));
    boolean none = results != Rating.DI_BAWAH_EKSPEKTASI && behaviour != Rating.DI_BAWAH_EKSPEKTASI;
    return predicate.compareTo(Predicate.BAIK) <= 0 == none;
  }

  @Property
  void gradeProposalAgreesWithTheRule(
      @ForAll Rating results,
      @ForAll Rating behaviour,
      @ForAll @IntRange(min = 0, max = 200) int points,
      @ForAll boolean vacancy,
      @ForAll boolean test) {
    AdviceFacts facts =
        Cases.functional()
            .creditPoints(Rational.of(points))
            .vacancy(vacancy)
            .competencyTestPassed(test)
            .build();
    Predicate predicate =
        Kuadran.predikat(results, behaviour, Tracer.silent(Interpretations.defaults()));
    List<SyaratKenaikan.Syarat> lacking =
        SyaratKenaikan.belumTerpenuhi(
            new SyaratKenaikan.Keadaan(false, points >= 100, vacancy, test, predicate, 0),
            Tracer.silent(Interpretations.defaults()));
    Status status =
        Advisor.advise(Cases.rated(results, behaviour), facts)
            .orElseThrow()
            .of(AdviceKind.GRADE_PROMOTION)
            .get(0)
            .status();
    assertThat(status).isEqualTo(lacking.isEmpty() ? Status.PROPOSED : Status.NOT_YET);
  }

  @Property(tries = 200)
  void theOrderOfTheHistoryMeansNothing(@ForAll List<Predicate> predicates, @ForAll Random random) {
    List<PastRating> history = new ArrayList<>();
    for (int i = 0; i < Math.min(predicates.size(), 3); i++) {
      history.add(Cases.year(2024 - i, predicates.get(i)));
    }
    List<PastRating> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);
    assertThat(advise(shuffled)).isEqualTo(advise(history));
  }

  private static Advice advise(List<PastRating> history) {
    AdviceFacts facts = Cases.clerk().yearsInRank(5).addAllHistory(history).build();
    return Advisor.advise(Cases.rated(Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI), facts)
        .orElseThrow();
  }

  /** What is supplied never makes a fact missing that was known without it. */
  @Property
  void knowingMoreNeverHidesAFact(
      @ForAll Optional<@IntRange(min = 0, max = 9) Integer> years, @ForAll boolean vacancy) {
    AdviceFacts less = Cases.functional().yearsInRank(years).build();
    AdviceFacts more =
        Cases.functional()
            .yearsInRank(years)
            .vacancy(vacancy)
            .creditPoints(Rational.of(60))
            .build();
    assertThat(missing(more)).isSubsetOf(missing(less));
    assertThat(missing(more)).hasSizeLessThan(missing(less).size());
  }

  private static List<String> missing(AdviceFacts facts) {
    return Advisor.advise(Cases.rated(Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI), facts)
        .orElseThrow()
        .proposals()
        .stream()
        .flatMap(one -> one.missing().stream().map(c -> one.kind() + " " + c.what().en()))
        .toList();
  }
}
