package io.github.kinerjaasn.testkit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the cases to an implementation and reports what it answered. A runner is a value: every
 * setting gives a new one.
 *
 * <p>Example, a scorer written in PHP that rates by PP 46/2011 alone:
 *
 * <pre>{@code
 * ConformanceReport report =
 *     ConformanceRunner.standard()
 *         .only("pp-46-2011.capaian-kegiatan", "pp-46-2011.prestasi-kerja")
 *         .within(Duration.ofSeconds(30))
 *         .run(List.of("php", "skor.php"));
 * System.out.println(report);
 * }</pre>
 */
public final class ConformanceRunner {
  private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

  private final List<ConformanceCase> cases;
  private final Duration limit;

  private ConformanceRunner(List<ConformanceCase> cases, Duration limit) {
    this.cases = List.copyOf(cases);
    this.limit = limit;
  }

  /**
   * A runner with every case of the kit: all operations, then the stream itself; 60 seconds.
   *
   * @return the runner
   */
  public static ConformanceRunner standard() {
    Stream<ConformanceCase> stream = Vectors.of(ConformanceCase.PROTOCOL).stream();
    return of(Stream.concat(Vectors.all().stream(), stream).toList());
  }

  /**
   * A runner with cases of one's own; 60 seconds.
   *
   * @param cases the cases, put in this order
   * @return the runner
   */
  public static ConformanceRunner of(List<ConformanceCase> cases) {
    return new ConformanceRunner(cases, USUAL_LIMIT);
  }

  /**
   * A runner with the cases of some operations only.
   *
   * @param operations names such as {@code nip.parse}, or {@code protocol} for the stream itself
   * @return the runner
   * @throws IllegalArgumentException if this runner has no case of a name
   */
  public ConformanceRunner only(String... operations) {
    List<String> names = List.of(operations);
    for (String name : names) {
      if (cases.stream().noneMatch(c -> c.op().equals(name))) {
        throw new IllegalArgumentException(
            "no case of operation " + name + ". Use one of " + Vectors.operations());
      }
    }
    return new ConformanceRunner(
        cases.stream().filter(c -> names.contains(c.op())).toList(), limit);
  }

  /**
   * A runner that stops a program after a while. A function is not stopped.
   *
   * @param longest the longest time for all cases together, more than zero
   * @return the runner
   * @throws IllegalArgumentException if the time is not more than zero
   */
  public ConformanceRunner within(Duration longest) {
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException("the limit must be more than zero, was " + longest);
    }
    return new ConformanceRunner(cases, longest);
  }

  /**
   * The cases in the order in which they are put.
   *
   * @return the cases
   */
  public List<ConformanceCase> cases() {
    return cases;
  }

  /**
   * Starts a program, writes all requests to its standard input and reads its answers. Whatever the
   * program does (hang, die, print garbage, flood its standard error), this ends within the limit
   * with a report that says so.
   *
   * @param command the program and its arguments
   * @return the report
   * @throws IOException if the program cannot be started
   */
  public ConformanceReport run(List<String> command) throws IOException {
    long start = System.nanoTime();
    List<String> requests = cases.stream().map(ConformanceCase::request).toList();
    ExternalProgram.Run run = ExternalProgram.run(command, requests, limit);
    return judge(run.answers(), run.problems(), start);
  }

  /**
   * Puts the cases to a function. An exception is a wrong answer of its case alone.
   *
   * @param answerer takes a request line and gives the answer line
   * @return the report
   */
  public ConformanceReport run(Function<String, String> answerer) {
    long start = System.nanoTime();
    List<String> answers = new ArrayList<>();
    for (ConformanceCase each : cases) {
      answers.add(answer(answerer, each));
    }
    return judge(answers, List.of(), start);
  }

  private static String answer(Function<String, String> answerer, ConformanceCase of) {
    try {
      return String.valueOf(answerer.apply(of.request()));
    } catch (RuntimeException | StackOverflowError e) {
      return "(threw " + e + ")";
    }
  }

  private ConformanceReport judge(List<String> answers, List<String> problems, long start) {
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      ConformanceCase each = cases.get(i);
      if (i < answers.size()) {
        each.compare(answers.get(i)).ifPresent(differences::add);
      } else {
        differences.add(new Difference(each, "(no answer)", "no answer"));
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return ConformanceReport.of(cases, differences, problems, took);
  }
}
