package io.github.kinerjaasn.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import org.junit.jupiter.api.Test;

class TargetTest {
  private static final Quantity FIVE = Quantity.parse("5 hari");
  private static final Quantity EIGHT = Quantity.parse("8 hari");

  @Test
  void kinds() {
    assertThat(Target.exact(FIVE).kind()).contains(TargetKind.EXACT);
    assertThat(Target.minimum(FIVE).kind()).contains(TargetKind.MINIMUM);
    assertThat(Target.maximum(FIVE).kind()).contains(TargetKind.MAXIMUM);
    assertThat(Target.range(FIVE, EIGHT).kind()).contains(TargetKind.RANGE);
    assertThat(Target.range(FIVE, FIVE).kind()).contains(TargetKind.RANGE);
  }

  @Test
  void contradictionsHaveNoKind() {
    assertThat(Target.builder().build().kind()).isEmpty();
    assertThat(Target.builder().exact(FIVE).minimum(FIVE).build().kind()).isEmpty();
    assertThat(Target.builder().exact(FIVE).maximum(FIVE).build().kind()).isEmpty();
    assertThat(Target.range(EIGHT, FIVE).kind()).isEmpty();
    assertThat(Target.range(FIVE, Quantity.parse("8 jam")).kind()).isEmpty();
  }

  @Test
  void oneUnit() {
    assertThat(Target.range(FIVE, EIGHT).unit()).contains(Unit.DAY);
    assertThat(Target.builder().build().unit()).isEmpty();
  }

  @Test
  void equalityIsByNumber() {
    assertThat(Target.exact(Quantity.parse("5.0 hari"))).isEqualTo(Target.exact(FIVE));
    assertThat(Target.exact(Quantity.parse("5.00 hari"))).hasSameHashCodeAs(Target.exact(FIVE));
  }

  @Test
  void isWrittenAsPeopleWriteIt() {
    assertThat(Target.exact(FIVE).inWords().orElseThrow().id()).isEqualTo("5 hari");
    assertThat(Target.minimum(FIVE).inWords().orElseThrow().id()).isEqualTo("≥ 5 hari");
    assertThat(Target.maximum(FIVE).inWords().orElseThrow().id()).isEqualTo("≤ 5 hari");
    assertThat(Target.range(FIVE, EIGHT).inWords().orElseThrow().id()).isEqualTo("5 hari – 8 hari");
    assertThat(Target.range(EIGHT, FIVE).inWords()).isEmpty();
  }
}
