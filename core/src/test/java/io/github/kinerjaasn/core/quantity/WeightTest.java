package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {
  @ParameterizedTest
  @CsvSource({"0.0001, 0.0001", "12.50, 12.5", "100, 100", "99.9999, 99.9999", "1.0000, 1"})
  void acceptsTheRange(String text, String canonical) {
    Weight weight = Weight.parse(text);
    assertThat(weight).hasToString(canonical).isEqualTo(Weight.parse(canonical));
    assertThat(Weight.parse(weight.toString())).isEqualTo(weight).hasSameHashCodeAs(weight);
    assertThat(weight.value()).isEqualTo(Rational.parse(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "-0.0001", "100.0001", "101", "0.00001", "33.33333"})
  void refusesAllElse(String text) {
    assertThatThrownBy(() -> Weight.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weight must");
  }

  @Test
  void isOrderedByNumberAndReadsAsPerCent() {
    assertThat(Weight.ofPercent(9)).isLessThan(Weight.parse("10.5"));
    assertThat(Weight.parse("12.5").label()).isEqualTo(Text.of("12,5 %", "12.5 %"));
    assertThat(Weight.FULL).isEqualTo(Weight.ofPercent(100));
  }

  private static Map<String, Weight> parts(String... weights) {
    Map<String, Weight> parts = new LinkedHashMap<>();
    for (String weight : weights) {
      parts.put("bagian " + parts.size(), Weight.parse(weight));
    }
    return parts;
  }

  @Test
  void weightsSumToExactlyHundred() {
    assertThat(Weights.of(parts("33.33", "33.33", "33.34")).of("bagian 2"))
        .isEqualTo(Weight.parse("33.34"));
    assertThat(Weights.of(parts("100")).byName()).hasSize(1);
    assertThat(Weights.of(parts("99.9999", "0.0001")).byName()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "33.33 33.33 33.33, 99.99, 0.01",
    "60 40.0001, 100.0001, -0.0001",
    "99.9999, 99.9999, 0.0001"
  })
  void weightsBesideHundredAreRefusedWithTheDifference(String weights, String sum, String change) {
    assertThatThrownBy(() -> Weights.of(parts(weights.split(" "))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must sum to 100, was " + sum)
        .hasMessageEndingWith("by " + change);
  }

  @Test
  void noWeightsAreNotHundred() {
    assertThatThrownBy(() -> Weights.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    assertThat(Weights.sum(List.of())).isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void weightsAreSortedCopies() {
    Map<String, Weight> parts = new LinkedHashMap<>();
    parts.put("perilaku", Weight.ofPercent(40));
    parts.put("hasil", Weight.ofPercent(60));
    Weights weights = Weights.of(parts);
    parts.clear();
    assertThat(weights.byName().keySet()).containsExactly("hasil", "perilaku");
    assertThatThrownBy(() -> weights.byName().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> weights.of("disiplin"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no part named \"disiplin\", there are [hasil, perilaku]");
    assertThat(Collections.max(weights.byName().values())).isEqualTo(weights.of("hasil"));
  }
}
