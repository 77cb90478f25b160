package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects findings; of one place and kind in the order of finding, lowest numbers first. */
final class Report {
  /** The smallest witness of what is wrong whatever the input. */
  static final Text EVERY_INPUT = Text.of("semua masukan", "every input");

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::pointer, PlaceOrder.INSTANCE).thenComparing(Finding::kind);

  private final List<Finding> found = new ArrayList<>();
  private final Basis basis;

  Report(Basis basis) {
    this.basis = basis;
  }

  List<Finding> found() {
    return found.stream().distinct().sorted(BY_PLACE).toList();
  }

  void error(Finding.Kind kind, String pointer, Text message, Text witness, Text fix) {
    found.add(
        new Finding(kind, pointer, Severity.ERROR, message, Optional.of(witness), fix, basis));
  }

  void error(Finding.Kind kind, String pointer, Text message, Text fix) {
    error(kind, pointer, message, EVERY_INPUT, fix);
  }

  void remark(Finding.Kind kind, String pointer, Text message, Optional<Text> witness, Text fix) {
    found.add(new Finding(kind, pointer, Severity.WARNING, message, witness, fix, basis));
  }

  void law(Severity severity, String pointer, Text message, Text witness, Text fix, Basis law) {
    found.add(
        new Finding(
            Finding.Kind.NATIONAL_LAW, pointer, severity, message, Optional.of(witness), fix, law));
  }
}
