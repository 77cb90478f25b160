package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the comparison proves is what brute force finds. */
class SchemesProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  private static String outcome(CompiledScheme scheme, SchemeInput input) {
    return scheme
        .rate(
            input,
            SILENT,
            trouble -> {
              throw new AssertionError(trouble);
            })
        .orElseThrow()
        .outcome();
  }

  private static Rational value(Random random) {
    return random.nextInt(3) == 0
        ? Rational.of(random.nextInt(1201), 10)
        : Rational.of(550 + random.nextInt(651), 10);
  }

  static SchemeInput input(Random random) {
    return SchemeInput.empty()
        .withResultValue(value(random))
        .withBehaviourValue(value(random))
        .withOrganisationValue(value(random))
        .withDiscipline(random.nextBoolean() ? Rational.ZERO : Rational.of(random.nextInt(200), 10))
        .withImpact(Rational.ZERO)
        .withCorrection(Rational.of(random.nextInt(121) - 60, 10))
        .withResultRating(Rating.SESUAI_EKSPEKTASI)
        .withBehaviourRating(Rating.SESUAI_EKSPEKTASI)
        .withTier(1);
  }

  @Property(tries = 4)
  void differencesAreExactlyTheInputsThatDiffer(@ForAll long seed) {
    assertExact(seed, 400);
  }

  static void assertExact(long seed, int inputs) {
    Variations variations = new Variations(seed);
    CompiledScheme before = CompiledScheme.of(variations.scheme());
    CompiledScheme after = CompiledScheme.of(variations.scheme());
    List<Difference> differences = Schemes.compare(before, after).differences();
    for (int at = 0; at < inputs; at++) {
      SchemeInput input = clipped(input(variations.random()), before, after);
      String one = outcome(before, input);
      String two = outcome(after, input);
      List<Difference> holding = differences.stream().filter(d -> d.contains(input)).toList();
      if (one.equals(two)) {
        assertThat(holding).isEmpty();
      } else {
        assertThat(holding).hasSize(1);
        assertThat(List.of(holding.get(0).before(), holding.get(0).after()))
            .containsExactly(one, two);
      }
    }
  }

  /** The comparison speaks of corrections within the wider of both limits. */
  private static SchemeInput clipped(SchemeInput input, CompiledScheme one, CompiledScheme two) {
    Rational most = Rational.ZERO;
    Rational least = Rational.ZERO;
    for (CompiledScheme scheme : List.of(one, two)) {
      if (scheme.scheme().getAdjustment().isPresent()) {
        most = most.atLeast(scheme.scheme().getAdjustment().get().getCorrectionMax().value());
        least = least.atMost(scheme.scheme().getAdjustment().get().getCorrectionMin().value());
      }
    }
    Rational correction = input.getCorrection().orElseThrow().atLeast(least).atMost(most);
    boolean deducts =
        one.scheme().getAdjustment().isPresent() || two.scheme().getAdjustment().isPresent();
    boolean mixes =
        one.scheme().getOrganisation().isPresent() || two.scheme().getOrganisation().isPresent();
    return ImmutableSchemeInput.copyOf(input)
        .withCorrection(correction)
        .withDiscipline(deducts ? input.getDiscipline().orElseThrow() : Rational.ZERO)
        .withOrganisationValue(mixes ? input.getOrganisationValue().orElseThrow() : Rational.ZERO);
  }

  @Property(tries = 25)
  void everyWitnessDiffers(@ForAll long seed) {
    assertWitnesses(seed);
  }

  static void assertWitnesses(long seed) {
    Variations variations = new Variations(seed);
    CompiledScheme before = CompiledScheme.of(variations.scheme());
    CompiledScheme after = CompiledScheme.of(variations.scheme());
    for (Difference one : Schemes.compare(before, after).differences()) {
      assertThat(outcome(before, one.witness())).isEqualTo(one.before());
      assertThat(outcome(after, one.witness())).isEqualTo(one.after());
      assertThat(one.contains(one.witness())).isTrue();
    }
  }

  @Property(tries = 20)
  void aSchemeDoesNotDifferFromItself(@ForAll long seed) {
    CompiledScheme scheme = CompiledScheme.of(new Variations(seed).scheme());
    assertThat(Schemes.compare(scheme, scheme).isSame()).isTrue();
  }

  /** Every whole pair of values, the unit's value at each, with and without a deduction. */
  private static List<SchemeInput> grid() {
    List<SchemeInput> grid = new ArrayList<>();
    for (int result = 0; result <= 120; result += 8) {
      for (int behaviour = 0; behaviour <= 120; behaviour += 8) {
        for (int unit : new int[] {60, 90, 110}) {
          for (int discipline : new int[] {0, 7}) {
            grid.add(
                SchemeInput.empty()
                    .withResultValue(Rational.of(result))
                    .withBehaviourValue(Rational.of(behaviour))
                    .withOrganisationValue(Rational.of(unit))
                    .withDiscipline(Rational.of(discipline))
                    .withImpact(Rational.ZERO)
                    .withCorrection(Rational.ZERO)
                    .withTier(1));
          }
        }
      }
    }
    return grid;
  }

  /** What differs is listed, and of what is not listed nothing differs. */
  @Property(tries = 2)
  void theCertificateHoldsOnAGrid(@ForAll long seed) {
    Variations variations = new Variations(seed);
    CompiledScheme before = CompiledScheme.of(variations.scheme());
    CompiledScheme after = CompiledScheme.of(variations.scheme());
    List<Difference> differences = Schemes.compare(before, after).differences();
    for (SchemeInput point : grid()) {
      SchemeInput input = clipped(point, before, after);
      boolean listed = differences.stream().anyMatch(one -> one.contains(input));
      assertThat(listed).isEqualTo(!outcome(before, input).equals(outcome(after, input)));
    }
  }
}
