package io.github.kinerjaasn.architecture.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes, such as those of {@link ProbedClasses}, inside a running test. */
public final class TestRun implements TestExecutionListener {

  /**
   * What a test method did.
   *
   * @param testClass its class
   * @param rules the rules that left a step, as the probed classes know them
   * @param files the resources opened
   */
  public record Seen(String testClass, Set<Object> rules, Set<String> files) {}

  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private long tests;

  private TestRun() {}

  /**
   * Runs tests.
   *
   * @param classes the test classes
   * @param parameters configuration of JUnit and jqwik
   * @return what happened
   */
  public static TestRun of(List<Class<?>> classes, Map<String, String> parameters) {
    TestRun run = new TestRun();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
            .configurationParameters(parameters)
            .build();
    Probe.takeRules();
    Probe.takeFiles();
    launcher().execute(request, run);
    return run;
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build());
  }

  /**
   * What each test method did.
   *
   * @return by the name of the method, in the order of the run
   */
  public Map<String, Seen> seen() {
    return seen;
  }

  /**
   * The tests that failed.
   *
   * @return their names with the reason
   */
  public List<String> failures() {
    return failures;
  }

  /**
   * How many tests ran.
   *
   * @return tests, without the containers they are in
   */
  public long tests() {
    return tests;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    tests += test.isTest() ? 1 : 0;
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      failures.add(test.getDisplayName() + ": " + result.getThrowable().map(Throwable::toString));
    }
    Set<Object> rules = Probe.takeRules();
    Set<String> files = Probe.takeFiles();
    test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .ifPresent(method -> add(method, rules, files));
  }

  private void add(MethodSource method, Set<Object> rules, Set<String> files) {
    String name = method.getClassName() + "." + method.getMethodName();
    Seen one =
        seen.computeIfAbsent(
            name, key -> new Seen(method.getClassName(), new HashSet<>(), new TreeSet<>()));
    one.rules().addAll(rules);
    one.files().addAll(files);
  }
}
