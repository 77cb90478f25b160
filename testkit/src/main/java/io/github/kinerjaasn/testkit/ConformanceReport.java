package io.github.kinerjaasn.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a run found: per operation how many cases agree and which do not, and what was wrong with
 * the program as such.
 *
 * @param operations the operations in the order of the cases
 * @param problems troubles of the program, such as {@code exit status 3}; empty for a function
 * @param took how long the run took
 */
public record ConformanceReport(
    List<OperationResult> operations, List<String> problems, Duration took) {
  private static final int SHOWN = 3;

  /**
   * Keeps unmodifiable copies.
   *
   * @param operations the operations in the order of the cases
   * @param problems troubles of the program
   * @param took how long the run took
   */
  public ConformanceReport {
    operations = List.copyOf(operations);
    problems = List.copyOf(problems);
  }

  static ConformanceReport of(
      List<ConformanceCase> cases,
      List<Difference> differences,
      List<String> problems,
      Duration took) {
    List<OperationResult> operations = new ArrayList<>();
    for (String op : cases.stream().map(ConformanceCase::op).distinct().toList()) {
      operations.add(
          new OperationResult(
              op,
              cases.stream().filter(c -> c.op().equals(op)).toList(),
              differences.stream().filter(d -> d.of().op().equals(op)).toList()));
    }
    return new ConformanceReport(operations, problems, took);
  }

  /**
   * How many cases were answered rightly.
   *
   * @return the number
   */
  public int passed() {
    return operations.stream().mapToInt(OperationResult::passed).sum();
  }

  /**
   * How many cases were answered wrongly or not at all.
   *
   * @return the number
   */
  public int failed() {
    return operations.stream().mapToInt(OperationResult::failed).sum();
  }

  /**
   * Whether every case agrees and the program behaved.
   *
   * @return true if there is neither a difference nor a problem
   */
  public boolean agrees() {
    return failed() == 0 && problems.isEmpty();
  }

  /**
   * All differences, operation by operation.
   *
   * @return the differences
   */
  public List<Difference> differences() {
    return operations.stream().flatMap(o -> o.differences().stream()).toList();
  }

  /**
   * The report as text for people; not to be parsed.
   *
   * @param shown how many differences to show of each operation, at least 0
   * @return a table of the operations, the problems, and the first differences
   */
  public String text(int shown) {
    List<String> lines = new ArrayList<>();
    lines.add(row("operation", "passed", "failed"));
    operations.forEach(o -> lines.add(row(o.op(), o.passed() + "", o.failed() + "")));
    lines.add(row("total", passed() + "", failed() + ""));
    problems.forEach(p -> lines.add("program: " + p));
    for (OperationResult each : operations) {
      int first = Math.min(shown, each.failed());
      if (first > 0) {
        lines.add("");
        lines.add(each.op() + ", first " + first + " of " + each.failed() + " differences");
        each.differences().stream().limit(first).forEach(d -> lines.add(d.toString()));
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String row(String name, String passed, String failed) {
    return String.format(Locale.ROOT, "%-34s %8s %8s", name, passed, failed);
  }

  /** The text with the first three differences of each operation. */
  @Override
  public String toString() {
    return text(SHOWN);
  }

  /**
   * The report as JUnit XML: one suite per operation, one test case per case.
   *
   * @return the document
   */
  public String toJUnitXml() {
    return JUnitXml.of(this);
  }

  /**
   * Writes the JUnit XML into a file, UTF-8.
   *
   * @param file the file, replaced if it is there
   * @throws IOException if it cannot be written
   */
  public void writeJUnitXml(Path file) throws IOException {
    Files.writeString(file, toJUnitXml());
  }
}
