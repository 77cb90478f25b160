package io.github.kinerjaasn.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report as Markdown. */
final class Results {
  private final StringBuilder text = new StringBuilder();

  String text(
      List<Agreement> contenders,
      List<Agreement> ours,
      Rounds rounds,
      List<Goal> goals,
      ColdStart cold,
      FileRun file) {
    line("# Results of the comparison");
    line("");
    line("Written by one run of `benchmarks/run`. Ratios only mean something within one run.");
    line(
        "The work: one employee-year, 8 result indicators of mixed polarity with weights, 7 behaviour");
    line("levels, the matrix, a numeric 70/30 total with its label, angka kredit.");
    machine();
    goals(goals, rounds);
    agreement(contenders, ours);
    series(rounds);
    file(file);
    cold(cold);
    return text.toString();
  }

  private void machine() {
    line("");
    line("## Machine and versions");
    line("");
    line(
        "- "
            + processor()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.arch")
            + ", "
            + System.getProperty("os.name"));
    line("- JDK " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
    line(
        "- JMH 1.37; KIE DMN and Drools 10.2.0, Camunda FEEL 1.21.0, OpenL Tablets 5.27.14, CEL 0.14.0,");
    line(
        "  JEXL 3.7.1, MVEL 2.6.0, EvalEx 3.6.2, Apache POI 5.5.1, Jackson 3.1.8, networknt 3.0.9,");
    line("  Hibernate Validator 9.1.6");
    line(
        "- Rounds: "
            + Integer.getInteger("rounds", Comparison.ROUNDS)
            + ", in each six iterations of "
            + Long.getLong("millis", Comparison.MILLIS)
            + " ms after six of "
            + Rounds.WARM_UP
            + " times that to warm up");
    line(
        "- Time is CPU time of the measuring thread; the least of all iterations, the median beside it,");
    line(
        "  over interleaved rounds. Spread is the middle half of the iterations in per cent of the median.");
  }

  /** What Linux says of the processor; nothing elsewhere says it in the same way. */
  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*: *", "").strip())
          .findFirst()
          .orElse("unnamed processor");
    } catch (IOException absent) {
      return "unnamed processor";
    }
  }

  private void goals(List<Goal> goals, Rounds rounds) {
    line("");
    line("## Goals");
    line("");
    line("| measure | goal | least | median | |");
    line("| --- | --- | --- | --- | --- |");
    goals.forEach(goal -> line(goal.row()));
    if (rounds.of("Json.exchange").least() > rounds.of("Json.exchangeToScore").least()) {
      line("");
      line("This run was disturbed: strict reading alone took longer than with the score after it.");
    }
  }

  private void agreement(List<Agreement> contenders, List<Agreement> ours) {
    line("");
    line("## Agreement with exact rational arithmetic");
    line("");
    line("| contender | years | different answers | different rating or predicate |");
    line("| --- | --- | --- | --- |");
    List<Agreement> all = new ArrayList<>(contenders);
    ours.forEach(
        one ->
            all.add(
                new Agreement(
                    "kinerja, one by one, in columns, every tenth as a document: " + one.name(),
                    one.cases(),
                    one.differences(),
                    one.verdicts())));
    for (Agreement one : all) {
      line(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %,d | %,d |",
              one.name(),
              one.cases(),
              one.differences(),
              one.verdicts()));
    }
  }

  private void series(Rounds rounds) {
    line("");
    line("## All series");
    line("");
    line("Columns and growth are per person. A document lays its numbers out in longs when it is");
    line("built: `kinerja-documents` does not count that, `kinerja-built` (\"built anew\" above) builds");
    line("the evaluation of its plan and its appraisal each time.");
    line("");
    line("| benchmark | least, ns | median, ns | spread, % | bytes | / double (least) |");
    line("| --- | --- | --- | --- | --- | --- |");
    double reference = rounds.of("Score.score:" + Contenders.DOUBLE).least();
    rounds
        .all()
        .forEach(
            (name, one) ->
                line(
                    String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %.0f | %s | %s |",
                        name,
                        number(one.least()),
                        number(one.median()),
                        one.spread(),
                        number(bytes(name, one)),
                        number(one.least() / reference))));
  }

  private static double bytes(String name, Series one) {
    int people = name.startsWith("Column") ? Integer.parseInt(name.replaceAll(".*:", "")) : 1;
    double each = one.bytes() / people;
    return each < 0.05 ? 0 : each;
  }

  private void file(FileRun file) {
    line("");
    line("## A file of documents");
    line("");
    line(
        String.format(
            Locale.ROOT,
            "%,d documents of %,d bytes, one a line: `kinerja rate --jobs 2` in %.1f s (%,.0f a second),",
            file.people(),
            file.bytes() / file.people(),
            file.rate() / 1000,
            file.people() / file.rate() * 1000));
    line(
        String.format(
            Locale.ROOT,
            "a walk over all tokens with one Jackson parser in %.1f s; wall time, a fresh JVM of 256 MB each.",
            file.tokens() / 1000));
  }

  private void cold(ColdStart cold) {
    line("");
    line("## A fresh JVM");
    line("");
    line("Least wall time of " + cold.empty().length + " starts in turn: an empty `main` ");
    line(
        String.format(
            Locale.ROOT,
            "%.0f ms, a document rated and explained %.0f ms, the same with an archive of its classes %.0f ms.",
            ColdStart.least(cold.empty()),
            ColdStart.least(cold.first()),
            ColdStart.least(cold.firstShared())));
    line("The archive is made once with `-XX:ArchiveClassesAtExit=FILE` and used with");
    line(
        "`-XX:SharedArchiveFile=FILE`; all start with `-XX:TieredStopAtLevel=1 -XX:+UseSerialGC`.");
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** Three digits that matter. */
  static String number(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }

  static Path file() {
    return Contenders.home().resolve("RESULTS.md");
  }
}
