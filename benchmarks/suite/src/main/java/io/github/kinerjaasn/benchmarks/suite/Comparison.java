package io.github.kinerjaasn.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The whole comparison: agreement first, then the rounds, then fresh JVMs; writes {@code
 * RESULTS.md}. {@code -Drounds=1 -Dmillis=100 -Dcases=1000 -Dyears=10000 -Dstaff=10000} is a short
 * one.
 */
public final class Comparison {
  static final int ROUNDS = 2;
  static final long MILLIS = 250;

  private Comparison() {}

  /**
   * Runs it.
   *
   * @param args none
   * @throws IOException if the report cannot be written
   * @throws InterruptedException if a fresh JVM is not waited for
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    int cases = Integer.getInteger("cases", 10_000);
    List<Agreement> contenders =
        Contenders.names().stream().map(name -> Agreement.of(name, cases)).toList();
    contenders.forEach(System.out::println);
    List<Agreement> ours = Agreement.ofOurs(Integer.getInteger("years", 1_000_000));
    ours.forEach(System.out::println);
    Rounds rounds = new Rounds(Long.getLong("millis", MILLIS));
    rounds.run(Integer.getInteger("rounds", ROUNDS));
    ColdStart cold = ColdStart.measure(Integer.getInteger("starts", 9));
    FileRun file = FileRun.measure(Integer.getInteger("staff", 1_000_000));
    List<Goal> goals = Goals.of(rounds, cold, file);
    goals.forEach(goal -> System.out.println(goal.row()));
    String text = new Results().text(contenders, ours, rounds, goals, cold, file);
    Files.writeString(Results.file(), text);
  }
}
