package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects findings. */
final class Report {
  private final List<Finding> found = new ArrayList<>();
  private final Basis basis;

  Report(Basis basis) {
    this.basis = basis;
  }

  List<Finding> found() {
    return found.stream().distinct().sorted().toList();
  }

  void error(Finding.Kind kind, String pointer, Text message, Text witness, Text fix) {
    found.add(
        new Finding(kind, pointer, Severity.ERROR, message, Optional.of(witness), fix, basis));
  }

  void error(Finding.Kind kind, String pointer, Text message, Text fix) {
    found.add(new Finding(kind, pointer, Severity.ERROR, message, Optional.empty(), fix, basis));
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
