package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import io.github.kinerjaasn.benchmarks.work.Inputs;
import io.github.kinerjaasn.benchmarks.work.Oracle;
import io.github.kinerjaasn.benchmarks.work.Ties;
import io.github.kinerjaasn.benchmarks.work.Work.EmployeeYear;
import io.github.kinerjaasn.scoring.population.Columns;
import io.github.kinerjaasn.scoring.population.PreparedYear;
import io.github.kinerjaasn.scoring.population.ScoreColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * How a contender's answers differ from exact ones.
 *
 * @param name the contender and the inputs
 * @param cases how many years were compared
 * @param differences how many answers differ in any part
 * @param verdicts how many of those differ in a rating or the predicate
 */
record Agreement(String name, int cases, int differences, int verdicts) {
  private static final int BLOCK = 10_000;
  private static final int DOCUMENT_EVERY = 10;

  /** A contender on random years. */
  static Agreement of(String name, int cases) {
    Contender contender = Contenders.load(name);
    Tally tally = new Tally();
    SplittableRandom random = new SplittableRandom(42);
    for (int at = 0; at < cases; at++) {
      EmployeeYear year = Inputs.one(random);
      tally.add(exact(year), contender.normalise(contender.score(contender.prepare(year))));
    }
    return tally.agreement(name);
  }

  /** Ours by columns, one by one, and every tenth as a document, on years of each kind. */
  static List<Agreement> ofOurs(int cases) {
    return List.of(
        ofOurs("random years", Inputs::one, cases),
        ofOurs("made ties", Ties::tie, cases),
        ofOurs("neighbours of ties", Ties::neighbour, cases));
  }

  private static Agreement ofOurs(
      String kind, Function<SplittableRandom, EmployeeYear> make, int cases) {
    SplittableRandom random = new SplittableRandom(7);
    Tally tally = new Tally();
    for (int done = 0; done < cases; done += BLOCK) {
      block(make, random, tally);
    }
    return tally.agreement(kind);
  }

  private static void block(
      Function<SplittableRandom, EmployeeYear> make, SplittableRandom random, Tally tally) {
    List<Answer> exact = new ArrayList<>();
    List<EmployeeYear> years = new ArrayList<>();
    List<PreparedYear> people = new ArrayList<>();
    for (int at = 0; at < BLOCK; at++) {
      EmployeeYear year = make.apply(random);
      exact.add(exact(year));
      years.add(year);
      people.add(Ours.RATING.prepare(OurInputs.rated(year)).orElseThrow());
    }
    ScoreColumns scores = new ScoreColumns(BLOCK);
    Ours.RATING.rate(Columns.of(people), scores);
    for (int at = 0; at < BLOCK; at++) {
      Answer one = Ours.answer(Ours.RATING.rate(people.get(at)));
      Answer column = Ours.answer(scores.score(Ours.RATING, at));
      Answer document = at % DOCUMENT_EVERY == 0 ? document(years.get(at)) : column;
      tally.add(exact.get(at), wrong(exact.get(at), List.of(one, column, document)));
    }
  }

  private static Answer document(EmployeeYear year) {
    return Ours.answer(
        Ours.RATING.rate(OurInputs.evaluation(year), Ours::refuse).orElseThrow());
  }

  /** The first answer that is not the exact one, if there is any. */
  private static Answer wrong(Answer exact, List<Answer> answers) {
    return answers.stream().filter(one -> !one.equals(exact)).findFirst().orElse(exact);
  }

  private static Answer exact(EmployeeYear year) {
    return (Answer) new Oracle().score(year);
  }

  private static final class Tally {
    private int cases;
    private int differences;
    private int verdicts;

    void add(Answer exact, Answer given) {
      cases++;
      differences += exact.equals(given) ? 0 : 1;
      boolean same =
          exact.result() == given.result()
              && exact.behaviour() == given.behaviour()
              && exact.predicate() == given.predicate();
      verdicts += same ? 0 : 1;
    }

    Agreement agreement(String name) {
      return new Agreement(name, cases, differences, verdicts);
    }
  }
}
