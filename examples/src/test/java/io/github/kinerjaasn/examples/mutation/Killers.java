package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.architecture.probe.Probe;
import io.github.kinerjaasn.architecture.probe.TestRun;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.examples.protocol.Answerer;
import io.github.kinerjaasn.testkit.ConformanceCase;
import io.github.kinerjaasn.testkit.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vectors and the tests of the rules, those nearest to a changed number first. */
final class Killers {
  private static final String VECTORS = "vectors ";
  private static final String TESTS = "tests ";
  private static final Map<String, String> FEW_TRIES =
      Map.of("jqwik.tries.default", "100", "jqwik.reporting.onlyfailures", "true");

  /**
   * Which packages of the law each operation and each test class reaches, by its name.
   *
   * @param operations the operations of the vectors
   * @param tests the test classes
   */
  record Reach(Map<String, Set<String>> operations, Map<String, Set<String>> tests) {}

  private final Answerer answerer = new Answerer(Operations.all(), Language.EN);
  private final Map<String, List<ConformanceCase>> vectors = new LinkedHashMap<>();
  private final Reach reach;
  private String last = "";

  Killers(Reach reach) {
    this.reach = reach;
  }

  /** All vectors and tests agree with the law as written; notes what each reaches. */
  static Reach measure(List<String> tests, Map<String, String> packageOfRule) {
    Reach reach = new Reach(new LinkedHashMap<>(), new LinkedHashMap<>());
    Killers killers = new Killers(reach);
    for (String op : Vectors.operations()) {
      Probe.takeRules();
      asWritten(op, killers.disagreement(op).orElse(""));
      reach.operations.put(op, packages(Probe.takeRules(), packageOfRule));
    }
    for (String test : tests) {
      TestRun run = run(test);
      asWritten(test, String.join("\n", run.failures()));
      Set<Object> rules =
          run.seen().values().stream()
              .flatMap(seen -> seen.rules().stream())
              .collect(Collectors.toSet());
      reach.tests.put(test, packages(rules, packageOfRule));
    }
    return reach;
  }

  private static TestRun run(String test) {
    try {
      Class<?> type = Class.forName(test, false, Killers.class.getClassLoader());
      return TestRun.of(List.of(type), FEW_TRIES);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void asWritten(String killer, String complaint) {
    if (!complaint.isEmpty()) {
      throw new IllegalStateException(killer + " fails on the law as written: " + complaint);
    }
  }

  private static Set<String> packages(Set<Object> rules, Map<String, String> packageOfRule) {
    return rules.stream()
        .map(rule -> packageOfRule.getOrDefault(((Rule) rule).id(), ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Who notices that a number of a package has changed; empty if nobody does. Whoever noticed last
   * is asked first: changes in one place are mostly noticed by the same.
   */
  Optional<String> killer(String changedPackage) {
    if (!last.isEmpty() && notices(last)) {
      return Optional.of(last);
    }
    for (String one : nearest(changedPackage)) {
      if (!one.equals(last) && notices(one)) {
        last = one;
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private boolean notices(String killer) {
    String name = killer.substring(killer.indexOf(' ') + 1);
    return killer.startsWith(VECTORS)
        ? disagreement(name).isPresent()
        : !run(name).failures().isEmpty();
  }

  private List<String> nearest(String changed) {
    Stream<String> vectorsFirst =
        reach.operations.keySet().stream()
            .filter(op -> reach.operations.get(op).contains(changed))
            .map(op -> VECTORS + op);
    Stream<String> thenTests = nearestTests(changed).stream().map(test -> TESTS + test);
    return Stream.concat(vectorsFirst, thenTests).toList();
  }

  private Optional<String> disagreement(String op) {
    for (ConformanceCase one : vectors.computeIfAbsent(op, Vectors::of)) {
      Optional<String> found = one.compare(answer(one.request())).map(Object::toString);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private String answer(String request) {
    try {
      byte[] line = request.getBytes(StandardCharsets.UTF_8);
      return new String(answerer.answer(line), StandardCharsets.UTF_8);
    } catch (RuntimeException | LinkageError broken) {
      return broken.toString();
    }
  }

  /** Tests of the package, then tests that reach it; properties last. */
  private List<String> nearestTests(String changed) {
    return reach.tests.keySet().stream()
        .filter(test -> isOf(test, changed) || reach.tests.get(test).contains(changed))
        .sorted(Comparator.comparing(test -> distance(test, changed)))
        .toList();
  }

  /** First those that are written for the package and fast. */
  private static int distance(String test, String changed) {
    int random = test.endsWith("Properties") ? 1 : 0;
    if (isOf(test, "space")) {
      return 1;
    }
    return (isOf(test, changed) ? 0 : 2) + 2 * random;
  }

  private static boolean isOf(String test, String changed) {
    return test.contains("." + changed + ".");
  }
}
