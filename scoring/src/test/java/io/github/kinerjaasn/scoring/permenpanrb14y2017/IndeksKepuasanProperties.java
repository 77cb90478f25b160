package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IndeksKepuasanProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  private static HasilSurvei hasil(List<List<Integer>> jawaban) {
    Survei survei = new Survei(jawaban.stream().map(Tanggapan::of).toList());
    return IndeksKepuasan.hasilSurvei(survei, SILENT).orElseThrow();
  }

  @Provide
  Arbitrary<List<List<Integer>>> jawaban() {
    return Arbitraries.integers()
        .between(1, 9)
        .flatMap(
            unsur ->
                Arbitraries.integers()
                    .between(1, 4)
                    .list()
                    .ofSize(unsur)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(30));
  }

  @Property
  void indexIsTheExactMeanOfAllAnswers(@ForAll("jawaban") List<List<Integer>> jawaban) {
    long sum = jawaban.stream().flatMap(List::stream).mapToLong(Integer::longValue).sum();
    HasilSurvei hasil = hasil(jawaban);
    assertThat(hasil.ikm().exact())
        .isEqualTo(Rational.of(25 * sum, (long) jawaban.size() * jawaban.get(0).size()))
        .isBetween(Rational.of(25), Rational.HUNDRED);
    assertThat(hasil.ikm().displayed()).isEqualTo(hasil.ikm().exact().round(2));
  }

  @Property
  void orderOfRespondentsNeverMatters(
      @ForAll("jawaban") List<List<Integer>> jawaban, @ForAll Random random) {
    List<List<Integer>> shuffled = new ArrayList<>(jawaban);
    Collections.shuffle(shuffled, random);
    assertThat(hasil(shuffled)).isEqualTo(hasil(jawaban));
  }

  @Property
  void everyRespondentTwiceChangesNothing(@ForAll("jawaban") List<List<Integer>> jawaban) {
    List<List<Integer>> twice = new ArrayList<>(jawaban);
    twice.addAll(jawaban);
    assertThat(hasil(twice).ikm()).isEqualTo(hasil(jawaban).ikm());
  }

  @Property
  void aBetterAnswerIsNeverWorse(@ForAll("jawaban") List<List<Integer>> jawaban) {
    List<List<Integer>> better = new ArrayList<>(jawaban);
    better.set(0, jawaban.get(0).stream().map(satu -> Math.min(4, satu + 1)).toList());
    assertThat(hasil(better).ikm().exact()).isGreaterThanOrEqualTo(hasil(jawaban).ikm().exact());
    assertThat(hasil(better).mutu()).isLessThanOrEqualTo(hasil(jawaban).mutu());
  }

  @Property
  void theSampleKeepsTheMarginAndIsTheSmallestThatDoes(
      @ForAll @IntRange(min = 2, max = 2_000_000) int populasi) {
    long sampel = UkuranSampel.ukuranSampel(populasi, SILENT);
    assertThat(sampel).isBetween(1L, Math.min(populasi, 385L));
    assertThat(kuadrat(populasi, sampel)).isLessThanOrEqualTo(Rational.parse("0.0025"));
    if (sampel > 1) {
      assertThat(kuadrat(populasi, sampel - 1)).isGreaterThan(Rational.parse("0.0025"));
    }
  }

  private static Rational kuadrat(long populasi, long sampel) {
    return Rational.parse("3.841")
        .times(Rational.of(populasi - sampel))
        .dividedBy(Rational.of(4 * sampel).times(Rational.of(populasi - 1)));
  }
}
