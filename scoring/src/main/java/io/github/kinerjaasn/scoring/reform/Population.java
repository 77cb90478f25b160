package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invented staff of a city, the same for the same seed on every machine: units with their own
 * values, posts and tiers, indicators near their targets, behaviour near a person's usual level.
 *
 * <pre>{@code
 * Stream<SchemeInput> staff = Population.of(scheme, 1, 1_000);
 * staff.map(kmk::evaluate).filter(one -> one.toOptional().isPresent()).count(); // 1000
 * }</pre>
 */
public final class Population {
  private static final int STAFF_PER_UNIT = 50;
  private static final List<PostKind> POSTS =
      List.of(
          PostKind.JPT_PRATAMA,
          PostKind.ADMINISTRATOR,
          PostKind.PENGAWAS,
          PostKind.JF_KEAHLIAN,
          PostKind.JF_KETERAMPILAN,
          PostKind.PELAKSANA);

  private final Scheme scheme;
  private final long seed;

  private Population(Scheme scheme, long seed) {
    this.scheme = scheme;
    this.seed = seed;
  }

  /**
   * Invents staff that a scheme can rate.
   *
   * @param scheme the scheme, which says what behaviour scale there is
   * @param seed chooses the population
   * @param size how many persons
   * @return the inputs, made one by one
   */
  public static Stream<SchemeInput> of(Scheme scheme, long seed, long size) {
    Population population = new Population(scheme, seed);
    return LongStream.range(0, size).mapToObj(population::person);
  }

  private SchemeInput person(long number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    long unit = number / STAFF_PER_UNIT;
    boolean head = number % STAFF_PER_UNIT == 0;
    PostKind post = POSTS.get(head ? 0 : 1 + random.nextInt(POSTS.size() - 1));
    int usual = 80 + random.nextInt(40);
    ImmutableSchemeInput input =
        SchemeInput.empty()
            .withIndicators(indicators(usual, random))
            .withBehaviour(behaviour(usual, random))
            .withPost(post)
            .withTier(head || post == PostKind.ADMINISTRATOR ? 1 : 2)
            .withOrganisationValue(organisation(unit))
            .withDiscipline(Rational.of(random.nextInt(50) == 0 ? 4 + random.nextInt(12) : 0))
            .withImpact(Rational.ZERO)
            .withCorrection(Rational.of(random.nextInt(10) == 0 ? random.nextInt(11) - 5 : 0))
            .withResultRating(rating(usual))
            .withBehaviourRating(rating(80 + random.nextInt(40)));
    boolean given = scheme.getResult().map(part -> part.getFormulas().isEmpty()).orElse(false);
    return given ? input.withResultValue(Rational.of(Math.min(usual, 100))) : input;
  }

  private static Rating rating(int usual) {
    if (usual < 85) {
      return Rating.DI_BAWAH_EKSPEKTASI;
    }
    return usual < 110 ? Rating.SESUAI_EKSPEKTASI : Rating.DI_ATAS_EKSPEKTASI;
  }

  private Rational organisation(long unit) {
    return Rational.of(880 + new SplittableRandom(seed - unit).nextInt(250), 10);
  }

  private static List<IndicatorInput> indicators(int usual, SplittableRandom random) {
    List<IndicatorInput> indicators = new ArrayList<>();
    int count = 3 + random.nextInt(4);
    for (int at = 1; at <= count; at++) {
      boolean less = random.nextInt(4) == 0;
      int realised = usual - 15 + random.nextInt(31);
      indicators.add(
          new IndicatorInput(
              "IKI-" + at,
              less ? Polarity.MINIMIZE : Polarity.MAXIMIZE,
              Rational.HUNDRED,
              Optional.empty(),
              Rational.of(less ? 200 - realised : realised),
              Optional.empty(),
              false,
              Rational.of(80 + 5 * random.nextInt(9), 100),
              IndicatorInput.YEAR,
              at == count ? ResultKind.TAMBAHAN : ResultKind.UTAMA));
    }
    return indicators;
  }

  private List<BehaviourInput> behaviour(int usual, SplittableRandom random) {
    Optional<BehaviourPart> part = scheme.getBehaviour();
    if (part.isEmpty()) {
      return List.of();
    }
    if (part.get().getRaters().isEmpty()) {
      return List.of(BehaviourInput.of(levels(part.get(), usual, random)));
    }
    List<BehaviourInput> inputs = new ArrayList<>();
    for (RaterWeight rater : part.get().getRaters()) {
      for (int at = 0; at < rater.getMinimum(); at++) {
        inputs.add(new BehaviourInput(rater.getRole(), levels(part.get(), usual, random)));
      }
    }
    return inputs;
  }

  private static EnumMap<CoreValue, Rational> levels(
      BehaviourPart part, int usual, SplittableRandom random) {
    EnumMap<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    Rational cap = part.getRange().getCap().value();
    for (CoreValue value : CoreValue.values()) {
      Rational number = Rational.of(usual - 10L + random.nextInt(21)).atMost(cap);
      levels.put(value, part.getLevels().isEmpty() ? number : level(part, number));
    }
    return levels;
  }

  /** The highest level whose value is not above a number. */
  private static Rational level(BehaviourPart part, Rational number) {
    Rational found = part.getLevels().get(0).getLevel().value();
    for (BehaviourLevel level : part.getLevels()) {
      if (level.getValue().value().compareTo(number) <= 0) {
        found = level.getLevel().value();
      }
    }
    return found;
  }
}
