package io.github.kinerjaasn.scoring.law;

import io.github.kinerjaasn.architecture.probe.ProbedClasses;
import io.github.kinerjaasn.architecture.probe.TestRun;
import io.github.kinerjaasn.core.outcome.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which tests of this module apply which rule, and which data files those read; found by running
 * them all once more. Properties are left out: what their random cases reach may vary; so are
 * comparisons of schemes: they apply no rule of a text and are most of the time.
 */
final class Evidence {
  private static final String ROOT = "io/github/kinerjaasn/scoring/";
  private static final Path TESTS = Path.of("target", "test-classes");

  private final Map<String, Set<String>> files = new HashMap<>();
  private final Map<String, Set<String>> tests = new HashMap<>();
  private final TestRun run;

  private Evidence(TestRun run) {
    this.run = run;
    run.seen().values().forEach(this::add);
  }

  /** All tests, while the machine stands elsewhere. */
  static Evidence in(Locale locale, TimeZone zone) {
    Locale ownLocale = Locale.getDefault();
    TimeZone ownZone = TimeZone.getDefault();
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    try {
      return ofAllTests();
    } finally {
      Locale.setDefault(ownLocale);
      TimeZone.setDefault(ownZone);
    }
  }

  private static Evidence ofAllTests() {
    try (ProbedClasses probed = new ProbedClasses(places())) {
      return new Evidence(TestRun.of(testClasses(probed), Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> places() {
    try {
      Path core = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return List.of(core, Path.of("target", "classes"), TESTS);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> testClasses(ClassLoader loader) throws IOException {
    try (Stream<Path> found = Files.walk(TESTS)) {
      return found
          .map(file -> TESTS.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches(ROOT + ".*Test\\.class"))
          .filter(file -> !file.startsWith(ROOT + "law/") && !file.contains("ArchitectureTest"))
          .filter(file -> !file.startsWith(ROOT + "reform/"))
          .sorted()
          .<Class<?>>map(file -> load(loader, file))
          .filter(type -> !Modifier.isAbstract(type.getModifiers()))
          .toList();
    }
  }

  private static Class<?> load(ClassLoader loader, String file) {
    try {
      return loader.loadClass(file.replace(".class", "").replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(TestRun.Seen seen) {
    String test = seen.testClass().replaceFirst(".*\\.scoring\\.", "").replace('.', '/');
    List<String> data =
        seen.files().stream()
            .filter(file -> file.startsWith(ROOT) && file.endsWith(".csv"))
            .map(file -> file.substring(ROOT.length()))
            .toList();
    for (Object rule : seen.rules()) {
      tests.computeIfAbsent(id(rule), key -> new TreeSet<>()).add(test);
      files.computeIfAbsent(id(rule), key -> new TreeSet<>()).addAll(data);
    }
  }

  /** The rule comes from other classes of the same names. */
  private static String id(Object rule) {
    try {
      return (String) rule.getClass().getMethod("id").invoke(rule);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> failures() {
    return run.failures();
  }

  long testsRun() {
    return run.tests();
  }

  boolean reached(String rule) {
    return tests.containsKey(rule);
  }

  /** The data files of the rule's own package, else its test classes there, else any. */
  List<String> of(RuleBook.Entry entry) {
    Set<String> data = files.getOrDefault(entry.rule().id(), Set.of());
    Set<String> classes = tests.getOrDefault(entry.rule().id(), Set.of());
    String own = entry.packageName() + "/";
    return Stream.of(own(data, own), own(classes, own), List.copyOf(data), List.copyOf(classes))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> own(Set<String> names, String folder) {
    return names.stream().filter(name -> name.startsWith(folder)).toList();
  }
}
