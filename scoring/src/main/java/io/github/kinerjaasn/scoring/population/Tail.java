package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.ArrayList;
import java.util.List;

/** From the two values in hundredths to ratings, total and label: tables and whole numbers. */
final class Tail {
  private static final List<Rating> RATINGS = List.of(Rating.values());
  static final List<Predicate> PREDICATES = List.of(Predicate.values());
  static final int TEN_THOUSANDTHS_IN_HUNDREDTH = 100;

  private final byte[] results;
  private final byte[] behaviours;
  private final byte[] predicates;
  private final byte[] labels;
  private final List<String> names;
  private final long resultPart;
  private final long behaviourPart;
  private final long whole;
  private final long floor;
  private final long cap;
  final TotalEstimate totals;

  private Tail(Answers answers, Scheme scheme) {
    results = answers.results();
    behaviours = answers.behaviours();
    predicates = answers.predicates();
    names = new ArrayList<>();
    labels = answers.labels(names);
    Rational result = scheme.getResultShare().orElseThrow().value();
    Rational ratio = result.dividedBy(scheme.getBehaviourShare().orElseThrow().value());
    resultPart = ratio.numerator().longValueExact();
    behaviourPart = ratio.denominator().longValueExact();
    whole = resultPart + behaviourPart;
    floor =
        scheme
            .getBehaviour()
            .orElseThrow()
            .getRange()
            .getFloor()
            .value()
            .inTenThousandths()
            .orElseThrow();
    cap =
        scheme
            .getBehaviour()
            .orElseThrow()
            .getRange()
            .getCap()
            .value()
            .inTenThousandths()
            .orElseThrow();
    totals = TotalEstimate.of(floor, cap, resultPart, behaviourPart);
  }

  static Tail of(Answers answers, Scheme scheme) {
    return new Tail(answers, scheme);
  }

  /** The sum of behaviour values, each value limited in the mean. */
  long limited(long behaviour, int values) {
    return Math.max(floor * values, Math.min(cap * values, behaviour));
  }

  /** The behaviour value in hundredths, half up. */
  int behaviour(long sum, int values) {
    long below = 2L * TEN_THOUSANDTHS_IN_HUNDREDTH * values;
    return (int) ((2 * sum + below / 2) / below);
  }

  /** The total in hundredths, half up, from the rounded result and the exact behaviour. */
  int total(int result, long sum, int values) {
    long scale = (long) TEN_THOUSANDTHS_IN_HUNDREDTH * values;
    long above = resultPart * result * scale + behaviourPart * sum;
    long below = scale * whole;
    return (int) ((2 * above + below) / (2 * below));
  }

  int result(int hundredths) {
    return results[hundredths];
  }

  int behaviourRating(int hundredths) {
    return behaviours[hundredths];
  }

  int predicate(int result, int behaviour) {
    return predicates[result * RATINGS.size() + behaviour];
  }

  int label(int total) {
    return labels[total];
  }

  String name(int label) {
    return names.get(label);
  }

  YearScore score(int result, PreparedYear.Frame frame, Credits credits) {
    long sum = limited(frame.behaviour(), frame.values());
    int behaviour = behaviour(sum, frame.values());
    int total = total(result, sum, frame.values());
    int first = results[result];
    int second = behaviours[behaviour];
    int predicate = predicate(first, second);
    return new YearScore(
        result,
        behaviour,
        total,
        RATINGS.get(first),
        RATINGS.get(second),
        PREDICATES.get(predicate),
        names.get(labels[total]),
        credits.of(frame.grade(), predicate, frame.months()));
  }

  /**
   * What the compiled scheme answers for every value that a rounded one can have: asked once, so
   * that the tables made of it cannot say anything else.
   */
  record Answers(CompiledScheme scheme, Bands<String> labelling) {
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    byte[] results() {
      ValueRange range = scheme.scheme().getResult().orElseThrow().getRange();
      byte[] ratings = new byte[size(range)];
      Rational behaviour = behaviour().getFloor().value();
      for (int at = first(range); at < ratings.length; at++) {
        Rating rating = ask(value(at), behaviour).resultRating().orElseThrow();
        ratings[at] = (byte) rating.ordinal();
      }
      return ratings;
    }

    byte[] behaviours() {
      byte[] ratings = new byte[size(behaviour())];
      Rational result = scheme.scheme().getResult().orElseThrow().getRange().getFloor().value();
      for (int at = first(behaviour()); at < ratings.length; at++) {
        Rating rating = ask(result, value(at)).behaviourRating().orElseThrow();
        ratings[at] = (byte) rating.ordinal();
      }
      return ratings;
    }

    byte[] predicates() {
      int count = Rating.values().length;
      byte[] predicates = new byte[count * count];
      scheme
          .scheme()
          .getMatrix()
          .forEach(
              cell ->
                  predicates[cell.getResult().ordinal() * count + cell.getBehaviour().ordinal()] =
                      (byte) cell.getPredicate().ordinal());
      return predicates;
    }

    /** A place in the list of names for every total; fills the list. */
    byte[] labels(List<String> names) {
      Scheme document = scheme.scheme();
      int highest =
          Math.max(size(document.getResult().orElseThrow().getRange()), size(behaviour()));
      byte[] labels = new byte[highest];
      for (int at = 0; at < labels.length; at++) {
        String name = labelling.of(value(at));
        if (!names.contains(name)) {
          names.add(name);
        }
        if (names.size() > Byte.MAX_VALUE) {
          throw new IllegalArgumentException("labels must be at most " + Byte.MAX_VALUE);
        }
        labels[at] = (byte) names.indexOf(name);
      }
      return labels;
    }

    private ValueRange behaviour() {
      return scheme.scheme().getBehaviour().orElseThrow().getRange();
    }

    private SchemeResult ask(Rational result, Rational behaviour) {
      SchemeInput input = SchemeInput.empty().withResultValue(result).withBehaviourValue(behaviour);
      return scheme
          .rate(input, Tracer.silent(Interpretations.defaults()), violation -> {})
          .orElseThrow();
    }

    static Rational value(int hundredths) {
      return Rational.of(hundredths).times(HUNDREDTH);
    }

    private static int first(ValueRange range) {
      return range.getFloor().value().dividedBy(HUNDREDTH).round(0).intValueExact();
    }

    private static int size(ValueRange range) {
      return range.getCap().value().dividedBy(HUNDREDTH).round(0).intValueExact() + 1;
    }
  }
}
