package io.github.kinerjaasn.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The kit as a program: {@code java -jar kinerja-testkit.jar -- php skor.php} puts every case to
 * the program after {@code --} and prints what differs.
 *
 * <p>Exit status: 0 all agree, 1 something differs, 2 the program or a file could not be used, 64
 * wrong usage.
 */
public final class Main {
  private static final String USAGE =
      """
      usage: java -jar kinerja-testkit.jar [OPTION]... -- COMMAND [ARGUMENT]...
        --op NAME        only this operation, or "protocol"; may be repeated
        --vectors FILE   cases of your own instead of the kit's; may be repeated
        --limit SECONDS  stop the program after this time (60)
        --show N         differences shown per operation (3)
        --junit FILE     also write JUnit XML
      or:    java -jar kinerja-testkit.jar --list | --export FOLDER
      The program reads one request per line and answers each with one line.
      """;

  private final List<String> operations = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Path> xml = new ArrayList<>();
  private final List<Path> export = new ArrayList<>();
  private List<String> command = List.of();
  private Duration limit = Duration.ofSeconds(60);
  private int shown = 3;
  private boolean list;

  private Main() {}

  /**
   * Runs the kit and ends the virtual machine with the exit status.
   *
   * @param args see the usage text, printed when it is called without arguments
   */
  public static void main(String... args) {
    System.exit(run(System.out, System.err, args));
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      Main main = new Main();
      main.read(List.of(args));
      return main.execute(out);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(USAGE);
      return 64;
    } catch (IOException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private void read(List<String> args) {
    int end = args.indexOf("--");
    command = end < 0 ? List.of() : args.subList(end + 1, args.size());
    List<String> options = end < 0 ? args : args.subList(0, end);
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      if (option.equals("--list")) {
        list = true;
      } else if (i + 1 < options.size()) {
        set(option, options.get(++i));
      } else {
        throw new IllegalArgumentException("unknown or incomplete option " + option);
      }
    }
    if (command.isEmpty() && !list && export.isEmpty()) {
      throw new IllegalArgumentException("no command after --");
    }
  }

  private void set(String option, String value) {
    switch (option) {
      case "--op" -> operations.add(value);
      case "--vectors" -> files.add(Path.of(value));
      case "--limit" -> limit = Duration.ofSeconds(number(option, value));
      case "--show" -> shown = number(option, value);
      case "--junit" -> xml.add(Path.of(value));
      case "--export" -> export.add(Path.of(value));
      default -> throw new IllegalArgumentException("unknown option " + option);
    }
  }

  private static int number(String option, String value) {
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " takes a whole number, not " + value, e);
    }
  }

  private int execute(PrintStream out) throws IOException {
    if (list) {
      Vectors.operations().forEach(out::println);
      return 0;
    }
    if (!export.isEmpty()) {
      Vectors.export(export.get(0));
      return 0;
    }
    ConformanceReport report = runner().within(limit).run(command);
    out.println(report.text(shown));
    for (Path each : xml) {
      report.writeJUnitXml(each);
    }
    return report.agrees() ? 0 : 1;
  }

  private ConformanceRunner runner() throws IOException {
    List<ConformanceCase> own = new ArrayList<>();
    for (Path file : files) {
      own.addAll(Vectors.read(file));
    }
    ConformanceRunner all =
        files.isEmpty() ? ConformanceRunner.standard() : ConformanceRunner.of(own);
    return operations.isEmpty() ? all : all.only(operations.toArray(String[]::new));
  }
}
