package io.github.kinerjaasn.scoring.schemecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.stage.BandStage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The check finds every hole that random search finds, and no other. */
class BandProperties {
  private static final Interval DOMAIN = Interval.closed(Rational.ZERO, Rational.of(200));
  private static final List<String> LABELS = List.of("5", "4", "3", "2", "1");

  private static Points cut(Random random) {
    return random.nextBoolean()
        ? Points.of(random.nextInt(41) * 5L)
        : Points.of(BigDecimal.valueOf(random.nextInt(2001), 1));
  }

  private static BandTable table(Random random) {
    var table = BandTable.builder().unit(Unit.PERCENT);
    for (int at = 1 + random.nextInt(6); at > 0; at--) {
      var band = SchemeBand.builder().label(LABELS.get(random.nextInt(LABELS.size())));
      if (random.nextInt(6) > 0) {
        band.from(cut(random)).fromIncluded(random.nextBoolean());
      }
      if (random.nextInt(6) > 0) {
        band.to(cut(random)).toIncluded(random.nextBoolean());
      }
      table.addBands(band.build());
    }
    return table.build();
  }

  private static boolean isHeld(BandTable table, Rational value) {
    return table.getBands().stream().anyMatch(one -> BandStage.interval(one).holds(value));
  }

  /** Cuts, points beside cuts, and points anywhere. */
  private static Rational probe(BandTable table, Random random) {
    SchemeBand band = table.getBands().get(random.nextInt(table.getBands().size()));
    Rational near = band.getFrom().or(band::getTo).map(Points::value).orElse(Rational.ONE);
    return switch (random.nextInt(4)) {
      case 0 -> near;
      case 1 -> near.plus(Rational.of(random.nextInt(3) - 1, 1000));
      default -> Rational.of(random.nextInt(20_001), 100);
    };
  }

  @Property(tries = 10_000)
  void everyHoleIsFound(@ForAll long seed) {
    Random random = new Random(seed);
    BandTable table = table(random);
    List<Interval> holes = SchemeCheck.holes(table, DOMAIN);
    for (int at = 0; at < 40; at++) {
      Rational value = probe(table, random);
      if (DOMAIN.holds(value)) {
        boolean inHole = holes.stream().anyMatch(one -> one.holds(value));
        assertThat(inHole).as("%s of %s", value, table).isEqualTo(!isHeld(table, value));
      }
    }
    for (Interval hole : holes) {
      assertThat(isHeld(table, hole.simplest().orElseThrow())).isFalse();
    }
  }

  @Property(tries = 500)
  void everyHoleBecomesOneFinding(@ForAll long seed) {
    BandTable table = table(new Random(seed));
    Scheme scheme = ImmutableScheme.copyOf(SchemeCheckTest.adjectival()).withTotalBands(table);
    assertThat(SchemeCheck.check(scheme))
        .filteredOn(one -> one.kind() == Finding.Kind.HOLE)
        .hasSize(SchemeCheck.holes(table, DOMAIN).size());
  }
}
