package io.github.kinerjaasn.scoring.schemecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.stage.RatingStage;
import io.github.kinerjaasn.scoring.stage.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever rates at random under a random scheme finds no hole that its check did not find. */
class WholeSchemeProperties {
  private static final List<String> LABELS = List.of("A", "B", "C");
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  /** Kendari's sum with bands of the total: most without a hole, many with one or more. */
  static Scheme scheme(Random random) {
    int low = 30 + random.nextInt(30);
    int high = 61 + random.nextInt(30);
    int gap = random.nextInt(3);
    BandTable bands =
        BandTable.builder()
            .unit(Unit.of("poin"))
            .addBands(
                SchemeBand.builder()
                    .from(Points.of(high))
                    .fromIncluded(random.nextInt(4) > 0)
                    .label("A")
                    .build(),
                SchemeBand.builder()
                    .from(Points.of(low + gap))
                    .to(Points.of(high))
                    .toIncluded(random.nextInt(4) == 0)
                    .label("B")
                    .build(),
                SchemeBand.builder().to(Points.of(low)).label("C").build())
            .build();
    return ImmutableScheme.copyOf(ShippedSchemes.KENDARI_60_40)
        .withLabels(
            LABELS.stream().map(id -> SchemeLabel.builder().id(id).name(id).build()).toList())
        .withTotalBands(bands);
  }

  private static Rational value(Random random) {
    return Rational.of(random.nextInt(101));
  }

  @Property(tries = 10_000)
  void noInputFallsThroughACheckedScheme(@ForAll long seed) {
    Random random = new Random(seed);
    Scheme scheme = scheme(random);
    boolean holes =
        SchemeCheck.check(scheme).stream().anyMatch(one -> one.kind() == Finding.Kind.HOLE);
    RatingStage rating = new RatingStage(scheme);
    for (int at = 0; at < 20; at++) {
      Rational value = value(random);
      SchemeInput input = SchemeInput.empty().withResultValue(value).withBehaviourValue(value);
      Optional<SchemeResult> result = rating.rate(input, SILENT, new Trouble());
      if (result.orElseThrow().label().isEmpty()) {
        assertThat(holes).as("%s of %s", value, scheme).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void everyHoleSwallowsItsWitness(@ForAll long seed) {
    Scheme scheme = scheme(new Random(seed));
    RatingStage rating = new RatingStage(scheme);
    for (Finding one : SchemeCheck.check(scheme)) {
      if (one.kind() == Finding.Kind.HOLE) {
        Rational value = Rational.parse(one.witness().orElseThrow().en());
        SchemeInput input = SchemeInput.empty().withResultValue(value).withBehaviourValue(value);
        assertThat(rating.rate(input, SILENT, new Trouble()).orElseThrow().label()).isEmpty();
      }
    }
  }
}
