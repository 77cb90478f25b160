package io.github.kinerjaasn.examples.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.architecture.probe.ProbedClasses;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.testkit.Vectors;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every number of the law is changed by the smallest step, every bound moved to the other side,
 * every cell and default to each other value, every date by a day; each time a vector or a test of
 * the rules must fail. The exceptions are listed in {@code equivalent-mutants.csv} with the reason.
 * Runs in the profile {@code mutated-law}.
 */
class MutatedLaw {
  private static final Path SCORING = Path.of("..", "scoring");
  private static final Path TESTS = SCORING.resolve(Path.of("target", "test-classes"));

  /** The packages of legal texts and of the regimes made of them. */
  private static final String LAW =
      ".*\\.scoring\\.([a-z]+\\d+y\\d{4}[a-z]*|regime|evaluation)\\..*";

  private static final String MUTATION = MutatedLaw.class.getPackageName();

  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  private final Map<String, String> killed = new LinkedHashMap<>();

  @Test
  void everyMutantIsKilled() throws Exception {
    JQWIK.setLevel(Level.WARNING);
    List<Object> warm = warm();
    Map<String, Set<String>> operations = cast(warm.get(0));
    Map<String, Set<String>> tests = cast(warm.get(1));
    Map<String, String> found = cast(warm.get(2));
    killed.putAll(found);
    Map<String, String> equivalent = equivalent();
    for (String mutant : survivors()) {
      if (!mutant.contains(" as ") && !equivalent.containsKey(mutant)) {
        killed.put(mutant, cold(mutant, operations, tests));
      }
    }
    copied(operations, tests);
    report(equivalent.size());
    assertThat(survivors()).containsExactlyInAnyOrderElementsOf(equivalent.keySet());
  }

  private List<String> survivors() {
    return killed.keySet().stream().filter(mutant -> killed.get(mutant).isEmpty()).toList();
  }

  private static List<Object> warm() throws Exception {
    try (ProbedClasses probed = new ProbedClasses(places())) {
      return in(probed, "WarmMutants", List.of(lawNames(), testNames()));
    }
  }

  private static String cold(
      String mutant, Map<String, Set<String>> operations, Map<String, Set<String>> tests)
      throws Exception {
    String site = mutant.substring(0, mutant.indexOf('#'));
    int at = Integer.parseInt(mutant.substring(site.length() + 1, mutant.indexOf(' ')));
    try (ProbedClasses probed = new ProbedClasses(places())) {
      String type = typeOf(site);
      return in(probed, "ColdMutant", List.of(site, at, type, operations, tests));
    }
  }

  /** The class in {@code pp46y2011.Kreativitas.NEGARA.poin} or {@code pp46y2011.X.FIELD}. */
  private static String typeOf(String site) {
    String[] words = site.split("\\.");
    return "io.github.kinerjaasn.scoring." + words[0] + "." + words[1];
  }

  private void copied(Map<String, Set<String>> operations, Map<String, Set<String>> tests)
      throws Exception {
    Path sources = SCORING.resolve(Path.of("src", "main", "java"));
    List<Path> classPath = new ArrayList<>(places());
    Stream.of(System.getProperty("java.class.path"), System.getProperty("jdk.module.path", ""))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .forEach(classPath::add);
    for (var one : new CopiedNumbers(sources, classPath).all().entrySet()) {
      CopiedNumbers.Changed changed = one.getValue();
      if (!changed.type().matches(LAW)) {
        continue;
      }
      try (ProbedClasses probed = new ProbedClasses(places(), changed.classFiles())) {
        String killer = in(probed, "ColdMutant", List.of("", 0, changed.type(), operations, tests));
        killed.put(one.getKey(), killer);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T in(ProbedClasses probed, String type, List<Object> arguments)
      throws Exception {
    Object made =
        probed
            .loadClass(MUTATION + "." + type)
            .getDeclaredConstructors()[0]
            .newInstance(arguments.toArray());
    return ((Callable<T>) made).call();
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }

  private static List<Path> places() throws URISyntaxException {
    List<Path> places = new ArrayList<>();
    for (Class<?> type :
        List.of(Rule.class, Bands.class, StrictJson.class, Vectors.class, Operations.class)) {
      places.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
    places.add(Path.of("target", "test-classes"));
    places.add(TESTS);
    return places;
  }

  private static List<String> lawNames() throws IOException {
    return names(SCORING.resolve(Path.of("target", "classes")), "").stream()
        .filter(name -> name.matches(LAW))
        .toList();
  }

  private static List<String> names(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(end + ".class") && !file.endsWith("-info.class"))
          .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
          .sorted()
          .toList();
    }
  }

  private static List<String> testNames() throws IOException {
    return Stream.concat(names(TESTS, "Test").stream(), names(TESTS, "Properties").stream())
        .filter(name -> !name.contains(".law.") && !name.endsWith("ArchitectureTest"))
        .toList();
  }

  private static Map<String, String> equivalent() throws IOException, URISyntaxException {
    var file = MutatedLaw.class.getResource("equivalent-mutants.csv");
    Map<String, String> equivalent = new TreeMap<>();
    try (Stream<String> lines = Files.lines(Path.of(file.toURI()))) {
      lines
          .skip(1)
          .map(line -> line.split(" \\| ", 2))
          .forEach(line -> equivalent.put(line[0], line[1]));
    }
    return equivalent;
  }

  private void report(int equivalent) throws IOException {
    Map<String, Long> byKind =
        killed.values().stream()
            .filter(killer -> !killer.isEmpty())
            .collect(
                Collectors.groupingBy(
                    killer -> killer.split(" ")[0], TreeMap::new, Collectors.counting()));
    long all = killed.size();
    String line =
        "vectors: %d agree; mutated law: %d mutants, %d killed %s, %d equivalent"
            .formatted(Vectors.all().size(), all, all - survivors().size(), byKind, equivalent);
    System.out.println(line);
    Files.write(
        Path.of("target", "mutated-law.txt"),
        Stream.concat(
                Stream.of(line),
                killed.entrySet().stream().map(one -> one.getKey() + " | " + one.getValue()))
            .toList());
  }
}
