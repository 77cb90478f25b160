package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.suite.Goal.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The goals, each with what the rounds showed. */
final class Goals {
  private static final String SCORE = "Score.score:";
  private static final String DOUBLE = SCORE + Contenders.DOUBLE;
  private static final String PREPARED = SCORE + Contenders.PREPARED;
  private static final String DOCUMENTS = SCORE + Contenders.DOCUMENTS;
  private static final String BUILT = SCORE + Contenders.BUILT;
  private static final String REASONED = SCORE + Contenders.REASONED;

  private final Rounds rounds;
  private final List<Goal> goals = new ArrayList<>();

  private Goals(Rounds rounds) {
    this.rounds = rounds;
  }

  static List<Goal> of(Rounds rounds, ColdStart cold, FileRun file) {
    Goals all = new Goals(rounds);
    all.speed();
    all.documents(DOCUMENTS, "", Limits.DOCUMENTS);
    all.documents(BUILT, " built anew", Limits.BUILT);
    all.reasoned();
    all.json();
    all.growth();
    all.wall(
        String.format(
            Locale.ROOT,
            "`rate` of %,d documents, 2 cores, 256 MB / Jackson token streaming of them",
            file.people()),
        2.5,
        file.rate() / file.tokens(),
        Limits.FILE);
    all.wall(
        "first result in a fresh JVM with class data sharing / an empty `main`",
        4,
        ColdStart.least(cold.firstShared()) / ColdStart.least(cold.empty()),
        Limits.COLD);
    return all.goals;
  }

  private void wall(String measure, double goal, double ratio, String limit) {
    add(measure + " (wall)", Bound.AT_MOST, goal, ratio, ratio, limit);
  }

  private void speed() {
    atMost("exact score, prepared, no reasoning / double", 1.25, PREPARED, DOUBLE, Limits.PREPARED);
    for (String people : List.of("1000", "1000000")) {
      String columns = "Column.rate:" + people;
      atMost(
          "simulation kernel over columns of " + people + ", a person / double",
          0.35,
          columns,
          DOUBLE,
          people.length() > 4 ? Limits.MEMORY : Limits.COLUMNS);
      bytes(
          "simulation kernel over columns of " + people + ", bytes a person",
          0,
          rounds.of(columns).bytes() / Integer.parseInt(people),
          Limits.COLUMNS);
    }
    atMost(
        "compiled scheme / hand-written rule of the SDK",
        2,
        "Scheme.scheme",
        "Scheme.rules",
        Limits.SCHEME);
  }

  /** The goals for documents, by one of two series of ours. */
  private void documents(String ours, String how, String limit) {
    atMost("exact score from documents" + how + ", no reasoning / double", 3, ours, DOUBLE, limit);
    atMost("full reasoning / none, from documents" + how, 8, REASONED, ours, Limits.REASONED);
    bytes("bytes a score, from documents" + how, 200, rounds.of(ours).bytes(), limit);
    atLeast(
        "hand-written 34-digit BigDecimal / ours from documents" + how,
        40,
        SCORE + Contenders.BIG_DECIMAL,
        ours,
        limit);
    for (String engine : Contenders.ENGINES.keySet()) {
      double goal =
          switch (engine) {
            case "poi" -> 350;
            case "kie-dmn" -> 900;
            case "camunda-feel" -> 500;
            default -> 100;
          };
      atLeast(engine + " / ours from documents" + how, goal, SCORE + engine, ours, limit);
    }
  }

  private void reasoned() {
    for (String engine : Contenders.ENGINES.keySet()) {
      atLeast(engine + " / ours with all reasoning", 8, SCORE + engine, REASONED, Limits.EXPLAINED);
    }
  }

  private void json() {
    atMost(
        "strict JSON to score through `Exchange` / Jackson 3 to records alone",
        1.3,
        "Json.exchangeToScore",
        "Json.records",
        Limits.JSON);
    atMost(
        "strict, schema-equal reading / Jackson 3 to records",
        2,
        "Json.exchange",
        "Json.records",
        Limits.JSON);
    atMost(
        "validity check of a valid document / a hand-written check",
        3,
        "Json.check",
        "Json.handCheck",
        Limits.CHECK);
  }

  private void growth() {
    linear(
        "documents, time an indicator: the greater of 8 against 1 and 64 against 8",
        this::documentGrowth,
        Limits.GROWTH);
    linear(
        "documents, an indicator more from 8 to 64 / the same of prepared years",
        this::documentSlope,
        Limits.GROWTH);
    linear("columns, a person: 10^6 against 10^3 people", this::columnGrowth, Limits.MEMORY);
  }

  private double documentGrowth(ToDoubleFunction<Series> time) {
    double one = time.applyAsDouble(rounds.of("Growth.documents:1"));
    double eight = time.applyAsDouble(rounds.of("Growth.documents:8")) / 8;
    double many = time.applyAsDouble(rounds.of("Growth.documents:64")) / 64;
    return Math.max(eight / one, many / eight);
  }

  private double documentSlope(ToDoubleFunction<Series> time) {
    return slope("documents", time) / slope("prepared", time);
  }

  private double slope(String what, ToDoubleFunction<Series> time) {
    double eight = time.applyAsDouble(rounds.of("Growth." + what + ":8"));
    double many = time.applyAsDouble(rounds.of("Growth." + what + ":64"));
    return (many - eight) / 56;
  }

  private double columnGrowth(ToDoubleFunction<Series> time) {
    return time.applyAsDouble(rounds.of("Column.rate:1000000"))
        / time.applyAsDouble(rounds.of("Column.rate:1000"));
  }

  private void linear(
      String measure,
      java.util.function.Function<ToDoubleFunction<Series>, Double> growth,
      String limit) {
    add(
        measure,
        Bound.AT_MOST,
        1.2,
        growth.apply(Series::least),
        growth.apply(Series::median),
        limit);
  }

  private void bytes(String measure, double goal, double bytes, String limit) {
    double shown = bytes < 0.5 ? 0 : bytes;
    add(measure, Bound.AT_MOST, goal, shown, shown, limit);
  }

  private void atMost(String measure, double goal, String above, String below, String limit) {
    ratio(measure, Bound.AT_MOST, goal, above, below, limit);
  }

  private void atLeast(String measure, double goal, String above, String below, String limit) {
    ratio(measure, Bound.AT_LEAST, goal, above, below, limit);
  }

  private void ratio(
      String measure, Bound bound, double goal, String above, String below, String limit) {
    Series one = rounds.of(above);
    Series two = rounds.of(below);
    add(measure, bound, goal, one.least() / two.least(), one.median() / two.median(), limit);
  }

  private void add(
      String measure, Bound bound, double goal, double least, double median, String limit) {
    goals.add(new Goal(measure, bound, goal, least, median, limit));
  }
}
