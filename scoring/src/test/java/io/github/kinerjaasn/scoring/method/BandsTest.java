package io.github.kinerjaasn.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
  private final Bands<String> bands =
      Bands.below(50, "E").upTo(70, "D").below(Rational.parse("90.5"), "C").otherwise("A");

  @ParameterizedTest
  @CsvSource({
    "-1, E",
    "49.999, E",
    "50, D",
    "70, D",
    "70.001, C",
    "90.499, C",
    "90.5, A",
    "999, A"
  })
  void aCutBelongsToTheBandThatSaysSo(String value, String label) {
    assertThat(bands.of(Rational.parse(value))).isEqualTo(label);
  }

  @Test
  void isAnIntervalForEachLabel() {
    assertThat(bands.labels()).containsExactly("E", "D", "C", "A");
    assertThat(bands.cuts())
        .containsExactly(Rational.of(50), Rational.of(70), Rational.parse("90.5"));
    assertThat(bands.bands()).extracting(Bands.Band::included).containsExactly(false, true, false);
    assertThat(bands.labels().stream().map(one -> bands.interval(one).en()))
        .containsExactly("(−∞, 50)", "[50, 70]", "(70, 90.5)", "[90.5, ∞)");
    assertThat(bands.interval("C").id()).isEqualTo("(70; 90,5)");
    assertThat(new Bands.Interval<>(bands, "D")).hasToString("[50, 70]");
    assertThat(bands).hasToString("[(−∞, 50) E, [50, 70] D, (70, 90.5) C, [90.5, ∞) A]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bands.interval("B"))
        .withMessage("no band labelled B, there are [E, D, C, A]");
  }

  @Test
  void labelsAreNamedUnlessTheyAreConstants() {
    assertThat(Bands.upTo(1, Fulfilment.MET).otherwise(Fulfilment.NOT_MET))
        .hasToString("[(−∞, 1] MET, (1, ∞) NOT_MET]");
    Bands<Rational> numbers = Bands.upTo(1, Rational.of(2)).otherwise(Rational.of(3));
    assertThat(numbers).hasToString("[(−∞, 1] 2, (1, ∞) 3]");
    Bands.Interval<Rational> named = new Bands.Interval<>(numbers, Rational.of(3));
    assertThat(Bands.upTo(1, named).otherwise(named))
        .hasToString("[(−∞, 1] (1, ∞), (−∞, 1] (1, ∞)]");
  }

  @Test
  void areEqualByCutsAndLabels() {
    Bands<String> same = Bands.<String>builder().below(50, "E").otherwise("A");
    assertThat(Bands.below(50, "E").otherwise("A")).isEqualTo(same).hasSameHashCodeAs(same);
    for (Bands<String> other :
        List.of(
            Bands.upTo(50, "E").otherwise("A"),
            Bands.below(51, "E").otherwise("A"),
            Bands.below(50, "E").otherwise("B"),
            Bands.below(50, "D").otherwise("A"))) {
      assertThat(other).isNotEqualTo(same).doesNotHaveSameHashCodeAs(same);
    }
    assertThat(same).isNotEqualTo("E");
    assertThat(same.hashCode()).isEqualTo(31 * same.bands().hashCode() + "A".hashCode());
  }

  @Test
  void cutsRise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.below(50, "E").below(49, "D"))
        .withMessage("cuts must rise, was 49 after 50");
    assertThatIllegalArgumentException().isThrownBy(() -> Bands.below(50, "E").below(50, "D"));
    assertThatIllegalArgumentException().isThrownBy(() -> Bands.upTo(50, "E").upTo(50, "D"));
    assertThatIllegalArgumentException().isThrownBy(() -> Bands.upTo(50, "E").below(50, "D"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.below(50, "E").below(60, "D").upTo(50, "C"));
  }

  @Test
  void oneNumberMayBeABand() {
    Bands<String> single = Bands.below(100, "under").upTo(100, "exactly").otherwise("over");
    assertThat(single.of(Rational.parse("99.9"))).isEqualTo("under");
    assertThat(single.of(Rational.of(100))).isEqualTo("exactly");
    assertThat(single.of(Rational.parse("100.1"))).isEqualTo("over");
  }
}
