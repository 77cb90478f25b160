package io.github.kinerjaasn.scoring.region;

import static io.github.kinerjaasn.scoring.region.Intervals.number;
import static io.github.kinerjaasn.scoring.region.Intervals.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionTest {
  private final Linear x = Linear.variable(2, 0);
  private final Linear y = Linear.variable(2, 1);
  private final Linear one = Linear.constant(2, Rational.ONE);
  private final Region anywhere = Region.all(2);
  private final Region triangle = anywhere.where(x).where(y).where(one.minus(x.plus(y)));
  private final Region inside =
      anywhere.whereAbove(x).whereAbove(y).whereAbove(one.minus(x.plus(y)));

  private static List<Rational> point(String... numbers) {
    return Stream.of(numbers).map(Intervals::number).toList();
  }

  @Test
  void functionsAreSumsOfMultiples() {
    Linear function = x.times(number("2")).minus(y).plus(number("1/2"));
    assertThat(function).isEqualTo(new Linear(point("2", "-1"), number("1/2")));
    assertThat(function.at(point("3", "5"))).isEqualTo(number("3/2"));
    assertThat(function.plus(function)).isEqualTo(function.times(number("2")));
    assertThat(function.isConstant()).isFalse();
    assertThat(y.isConstant()).isFalse();
    assertThat(function.minus(function).isConstant()).isTrue();
    assertThat(one.at(List.of())).isEqualTo(Rational.ONE);
  }

  @Test
  void bordersBelongToTheRegionUnlessItIsAbove() {
    for (List<Rational> border :
        List.of(point("0", "0"), point("1", "0"), point("0", "1"), point("1/2", "1/2"))) {
      assertThat(triangle.contains(border)).isTrue();
      assertThat(inside.contains(border)).isFalse();
    }
    for (List<Rational> outside :
        List.of(point("-1/9", "0"), point("0", "-1/9"), point("1", "1"))) {
      assertThat(triangle.contains(outside)).isFalse();
      assertThat(inside.contains(outside)).isFalse();
    }
    assertThat(triangle.contains(point("1/3", "1/3"))).isTrue();
    assertThat(inside.contains(point("1/3", "1/3"))).isTrue();
  }

  @Test
  void rangesAreTheShadowsOnOneVariable() {
    assertThat(triangle.range(0)).contains(parse("[0, 1]"));
    assertThat(triangle.range(1)).contains(parse("[0, 1]"));
    assertThat(inside.range(0)).contains(parse("(0, 1)"));
    assertThat(inside.range(1)).contains(parse("(0, 1)"));
    assertThat(anywhere.range(1)).contains(Interval.ALL);
    Region band = triangle.where(x.times(number("2")), parse("(1/2, 3/2]"));
    assertThat(band.range(0)).contains(parse("(1/4, 3/4]"));
    assertThat(band.range(1)).contains(parse("[0, 3/4)"));
  }

  @Test
  void theSimplestPointIsFoundFromTheLastVariableOn() {
    assertThat(triangle.simplest()).contains(point("0", "0"));
    assertThat(inside.simplest()).contains(point("0.1", "0.1"));
    assertThat(anywhere.simplest()).contains(point("0", "0"));
    Region apart = anywhere.where(y, parse("[2, 2]")).where(x.minus(y), parse("[3, inf)"));
    assertThat(apart.simplest()).contains(point("5", "2"));
    assertThat(apart.range(0)).contains(parse("[5, inf)"));
    Region below = anywhere.where(y, parse("[2, 2]")).where(x.plus(y), parse("(-inf, -3)"));
    assertThat(below.simplest()).contains(point("-6", "2"));
  }

  @Test
  void threeVariablesHoldEachOther() {
    Linear a = Linear.variable(3, 0);
    Linear b = Linear.variable(3, 1);
    Linear c = Linear.variable(3, 2);
    Region mean =
        Region.all(3)
            .where(a, parse("[0, 120]"))
            .where(b, parse("[0, 120]"))
            .where(a.times(number("7/10")).plus(b.times(number("3/10"))).minus(c), parse("[0, 0]"))
            .where(c, parse("(110, inf)"));
    assertThat(mean.range(0)).contains(parse("(740/7, 120]"));
    assertThat(mean.range(1)).contains(parse("(260/3, 120]"));
    assertThat(mean.range(2)).contains(parse("(110, 120]"));
    assertThat(mean.contains(mean.simplest().orElseThrow())).isTrue();
    assertThat(mean.where(c, parse("(120, inf)")).isEmpty()).isTrue();
  }

  @Test
  void isEmptyWhereBoundsContradictEachOther() {
    Region point = anywhere.where(x, parse("[1, 1]"));
    assertThat(point.isEmpty()).isFalse();
    assertThat(point.range(0)).contains(parse("[1, 1]"));
    for (Region empty :
        List.of(
            anywhere.where(x, parse("[1, 1)")),
            anywhere.where(x, parse("(1, 1]")),
            anywhere.where(x, parse("[1, 0]")),
            anywhere.where(y, parse("[1, 0]")),
            triangle.where(x.plus(y), parse("(1, inf)")),
            inside.where(x.plus(y), parse("[1, inf)")))) {
      assertThat(empty.isEmpty()).isTrue();
      assertThat(empty.simplest()).isEmpty();
      assertThat(empty.range(0)).isEmpty();
      assertThat(empty.range(1)).isEmpty();
    }
  }

  @Test
  void boundsWithoutVariablesHoldEverywhereOrNowhere() {
    Linear zero = one.minus(one);
    assertThat(anywhere.where(zero).isEmpty()).isFalse();
    assertThat(anywhere.whereAbove(zero).isEmpty()).isTrue();
    assertThat(anywhere.whereAbove(one).isEmpty()).isFalse();
    assertThat(anywhere.where(zero.minus(one)).isEmpty()).isTrue();
    assertThat(anywhere.where(zero.minus(one)).range(0)).isEmpty();
  }

  @Test
  void theNarrowerOfTwoBoundsCountsInWhicheverOrder() {
    Region least = anywhere.where(y, parse("(-inf, 0]"));
    assertThat(least.where(y).whereAbove(y).isEmpty()).isTrue();
    assertThat(least.whereAbove(y).where(y).isEmpty()).isTrue();
    assertThat(least.where(y).isEmpty()).isFalse();
    Linear more = y.minus(one);
    assertThat(anywhere.where(y).where(more).range(1)).contains(parse("[1, inf)"));
    assertThat(anywhere.where(more).where(y).range(1)).contains(parse("[1, inf)"));
    assertThat(anywhere.whereAbove(y).where(y).range(1)).contains(parse("(0, inf)"));
    assertThat(anywhere.where(y).whereAbove(y).range(1)).contains(parse("(0, inf)"));
  }

  @Test
  void aBoundIsKeptOnceHoweverItIsScaled() {
    Linear bound = x.minus(y).plus(number("-3"));
    Region once = anywhere.where(bound);
    assertThat(once.where(bound.times(number("5/7")))).isSameAs(once);
    assertThat(once.where(bound.times(number("-1")))).isNotSameAs(once);
    assertThat(once.whereAbove(bound)).isNotSameAs(once);
    assertThat(once.where(one).where(one).isEmpty()).isFalse();
  }

  @Test
  void whatTwoRegionsShareHasTheBoundsOfBoth() {
    Region shared = triangle.and(anywhere.where(x, parse("(1/2, 2)")));
    assertThat(shared.range(0)).contains(parse("(1/2, 1]"));
    assertThat(shared.range(1)).contains(parse("[0, 1/2)"));
    assertThat(triangle.and(anywhere)).isSameAs(triangle);
  }

  @Test
  void whatLimitsOfSingleVariablesImplyChangesNothing() {
    Region square = anywhere.where(x, parse("(0, 1]")).where(y, parse("[0, 1]"));
    assertThat(square.whereAbove(x.plus(y))).isSameAs(square);
    assertThat(square.where(one.plus(one).minus(x.plus(y)))).isSameAs(square);
    Region closed = anywhere.where(x, parse("[0, 1]")).where(y, parse("[0, 1]"));
    assertThat(closed.whereAbove(x.plus(y)).contains(point("0", "0"))).isFalse();
    assertThat(closed.where(x.plus(y))).isSameAs(closed);
    assertThat(closed.where(x.minus(y)).contains(point("0", "1"))).isFalse();
  }

  @Test
  void ofParallelBoundsTheTighterCounts() {
    Region wide = anywhere.where(x.plus(y));
    Region open = wide.whereAbove(x.plus(y).times(number("3")));
    assertThat(open.contains(point("0", "0"))).isFalse();
    assertThat(open.where(x.plus(y))).isSameAs(open);
    Region tight = wide.where(x.plus(y).plus(Rational.of(-1)));
    assertThat(tight.contains(point("0", "1/2"))).isFalse();
    assertThat(tight.contains(point("1/2", "1/2"))).isTrue();
    assertThat(tight.where(x.plus(y))).isSameAs(tight);
  }
}
