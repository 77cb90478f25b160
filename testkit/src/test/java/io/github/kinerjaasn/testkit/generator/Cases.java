package io.github.kinerjaasn.testkit.generator;

import io.github.kinerjaasn.testkit.json.Json;
import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the lines of every operation and refuses a line that does not say what was meant. */
final class Cases {
  static final List<String> STEPS = List.of("-0.000001", "0", "0.000001");

  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  Cases() {
    Oracle.names().forEach(op -> lines.put(op, new ArrayList<>()));
  }

  /** A finished line from elsewhere. */
  void finished(String line) {
    Json.Obj vector = (Json.Obj) Json.parse(line);
    of(vector.text("op").orElseThrow()).add(line);
  }

  /** A line that must have a result. */
  void decided(String op, Json in, String source) {
    Json.Obj outcome = Oracle.outcome(op, in);
    outcome.get("out").orElseThrow(() -> new IllegalStateException(op + in + outcome));
    add(op, in, outcome, source);
  }

  /** A line that must be refused with a code. */
  void refused(String op, Json in, String code, String source) {
    Json.Obj outcome = Oracle.outcome(op, in);
    if (!outcome.equals(Json.object("error", Json.object("code", Json.of(code))))) {
      throw new IllegalStateException(op + in + " gives " + outcome + ", not " + code);
    }
    add(op, in, outcome, source);
  }

  /** A line whose outcome is the point: both are welcome. */
  void any(String op, Json in, String source) {
    add(op, in, Oracle.outcome(op, in), source);
  }

  private void add(String op, Json in, Json.Obj outcome, String source) {
    if (!seen.add(op + in)) {
      return;
    }
    Json.Obj line =
        Json.object(
            "id", Json.of(op + "/" + String.format(Locale.ROOT, "%04d", of(op).size() + 1)),
            "op", Json.of(op),
            "in", in);
    for (Map.Entry<String, Json> each : outcome.members().entrySet()) {
      line = line.with(each.getKey(), each.getValue());
    }
    of(op).add(line.with("source", Json.of(source)).toString());
  }

  private List<String> of(String op) {
    List<String> list = lines.get(op);
    if (list == null) {
      throw new IllegalArgumentException("unknown operation " + op);
    }
    return list;
  }

  Map<String, List<String>> lines() {
    return lines;
  }

  static Json num(String lexeme) {
    return Json.number(lexeme);
  }

  static Json text(String text) {
    return Json.of(text);
  }

  static Json numbers(String... lexemes) {
    return Json.array(List.of(lexemes).stream().map(Json::number).toList());
  }

  /** The sum of decimals as plain text. */
  static String sum(String... decimals) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String each : decimals) {
      sum = sum.add(new BigDecimal(each));
    }
    return sum.stripTrailingZeros().toPlainString();
  }

  /** The product of decimals as plain text. */
  static String product(String a, String b) {
    return new BigDecimal(a).multiply(new BigDecimal(b)).stripTrailingZeros().toPlainString();
  }
}
