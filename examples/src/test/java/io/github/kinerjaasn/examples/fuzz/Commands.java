package io.github.kinerjaasn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import io.github.kinerjaasn.examples.command.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line, without the options that name files to write. */
final class Commands {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("evaluate", "-"),
          List.of("evaluate", "--json", "-"),
          List.of("evaluate", "--no-reasoning", "--lang", "en", "-"),
          List.of("evaluate", "-", "--interpretation"),
          List.of("evaluate", "-", "--lang"),
          List.of("report", "-"),
          List.of("report", "-", "--unit"),
          List.of("scheme", "check", "-"),
          List.of("scheme", "explain", "-"),
          List.of("scheme", "simulate", "-"),
          List.of("conformance"),
          List.of("city"));

  private static final List<String> WITH_VALUE =
      List.of("--interpretation", "--lang", "--unit", "city");

  private Commands() {}

  /** Whatever is asked, the exit code is a documented one, and never that of a defect. */
  static void feed(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    if (end < 1) {
      return;
    }
    List<String> command = COMMANDS.get(text.charAt(0) % COMMANDS.size());
    String value = text.substring(1, end);
    boolean hasValue = WITH_VALUE.contains(command.get(command.size() - 1));
    String[] args = command.toArray(new String[command.size() + (hasValue ? 1 : 0)]);
    if (hasValue) {
      args[command.size()] = value.isEmpty() || value.startsWith("-") ? "x" + value : value;
    }
    Fork.Run result = Session.run(text.substring(end + 1), args);
    assertThat(result.status()).isIn(0, 2, 64, 66, 74);
    assertThat(result.diagnostics()).doesNotContain("\tat ");
  }
}
