package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @ValueSource(strings = {"12 hari kerja", "95.5 %", "170395000 rupiah", "-0.5 jam", "0 m²"})
  void readsBackWhatItWrites(String text) {
    Quantity quantity = Quantity.parse(text);
    assertThat(quantity).hasToString(text);
    assertThat(quantity.value()).isEqualTo(Rational.of(quantity.amount()));
    assertThat(quantity.unit()).hasToString(text.substring(text.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "12  hari",
        "hari 12",
        "12 ",
        " hari",
        "1e3 hari",
        "12 hari\nkerja",
        "1 2"
      })
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalityIsByNumber() {
    Quantity twelve = Quantity.of(12, Unit.DAY);
    assertThat(Quantity.of(new BigDecimal("12.00"), Unit.of("hari")))
        .isEqualTo(twelve)
        .hasSameHashCodeAs(twelve);
    assertThat(twelve).isNotEqualTo(Quantity.of(12, Unit.WORKING_DAY));
  }

  @Test
  void unitsAreNotMixed() {
    Quantity days = Quantity.of(12, Unit.DAY);
    Quantity months = Quantity.of(1, Unit.MONTH);
    assertThat(days.plus(Quantity.parse("0.5 hari"))).hasToString("12.5 hari");
    assertThat(days).isGreaterThan(Quantity.parse("11.9 hari"));
    assertThatThrownBy(() -> days.plus(months))
        .hasMessage("units must be equal, were hari and bulan");
    assertThatThrownBy(() -> days.compareTo(months)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void labelsHaveADecimalComma() {
    assertThat(Quantity.parse("95.5 %").label()).isEqualTo(Text.of("95,5 %", "95.5 %"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "dokumen", "hari kerja", "m²", "orang/bulan", "SKS", "a1", "Rp."})
  void unitsHaveNames(String name) {
    assertThat(Unit.parse(Unit.of(name).toString())).isEqualTo(Unit.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "1a", "hari  kerja", " hari", "hari ", "a\tb", "a\nb", "<b>", "%%"})
  void otherUnitsAreRefused(String name) {
    assertThatThrownBy(() -> Unit.of(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unitsHaveAtMostFortyCharacters() {
    assertThat(Unit.of("a".repeat(40)).name()).hasSize(40);
    assertThatThrownBy(() -> Unit.of("a".repeat(41))).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"87.5%, 0.875", "400/9%, 4/9", "0%, 0", "-5%, -0.05", "1000%, 10"})
  void percentagesKnowTheirShare(String text, String share) {
    Percentage percentage = Percentage.parse(text);
    assertThat(percentage).hasToString(text);
    assertThat(percentage.share()).isEqualTo(Rational.parse(share));
    assertThat(Percentage.ofShare(Rational.parse(share))).isEqualTo(percentage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"87.5", "87.5 %", "%", "", "87,5%", "%87"})
  void percentagesNeedTheSign(String text) {
    assertThatThrownBy(() -> Percentage.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void percentagesAreOrderedByNumber() {
    assertThat(Percentage.ofPercent(9)).isLessThan(Percentage.ofPercent(new BigDecimal("10.50")));
    assertThat(Percentage.ofPercent(new BigDecimal("10.50"))).isEqualTo(Percentage.parse("10.5%"));
    assertThat(Percentage.parse("10.5%").label()).isEqualTo(Text.of("10,5 %", "10.5 %"));
  }

  @Test
  void scoresClassifyExactlyAndShowRounded() {
    Score score = Score.of(Rational.of(848, 9));
    assertThat(score.exact()).isEqualTo(Rational.of(848, 9));
    assertThat(score.displayed()).isEqualTo(new BigDecimal("94.22"));
    assertThat(score).hasToString("94.22");
    assertThat(score.label()).isEqualTo(Text.of("94,22", "94.22"));
    assertThat(Score.of(Rational.of(90)).displayed()).isEqualTo(new BigDecimal("90.00"));
  }

  @Test
  void roundingsAreNamedAndBounded() {
    assertThat(Rounding.WHOLE.round(Rational.of(5, 2))).isEqualTo(Rational.of(3));
    assertThat(Rounding.TWO_DECIMALS.apply(Rational.of(1, 3))).isEqualTo(new BigDecimal("0.33"));
    assertThat(Rounding.THREE_DECIMALS.apply(Rational.of(2, 3))).isEqualTo(new BigDecimal("0.667"));
    assertThat(new Rounding(0, RoundingMode.HALF_EVEN).apply(Rational.of(5, 2)))
        .isEqualTo(new BigDecimal("2"));
    assertThat(new Rounding(20, RoundingMode.HALF_UP).decimals()).isEqualTo(20);
    assertThatThrownBy(() -> new Rounding(21, RoundingMode.HALF_UP))
        .hasMessage("decimals must be in 0..20, was 21");
    assertThatThrownBy(() -> new Rounding(-1, RoundingMode.HALF_UP))
        .hasMessage("decimals must be in 0..20, was -1");
  }

  @Test
  void pointsAreDecimals() {
    Points points = Points.parse("87.50");
    assertThat(points).hasToString("87.5").isEqualTo(Points.parse("87.5"));
    assertThat(points).hasSameHashCodeAs(Points.parse("87.5"));
    assertThat(points.isWithin(Points.of(87), Points.parse("87.5"))).isTrue();
    assertThat(points.isWithin(Points.parse("87.5"), Points.of(90))).isTrue();
    assertThat(points.isWithin(Points.parse("87.5000000001"), Points.of(90))).isFalse();
    assertThat(points.isWithin(Points.ZERO, Points.parse("87.4999999999"))).isFalse();
    assertThat(points.label()).isEqualTo(Text.of("87,5", "87.5"));
    assertThat(points.value()).isEqualTo(Rational.of(175, 2));
  }
}
