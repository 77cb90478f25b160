package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Contender;
import io.github.kinerjaasn.benchmarks.work.HandBigDecimal;
import io.github.kinerjaasn.benchmarks.work.HandDouble;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All contenders by name; engines each in a class loader of its own, as their libraries clash. */
final class Contenders {
  static final String DOUBLE = "double";
  static final String BIG_DECIMAL = "bigdecimal-34";
  static final String PREPARED = "kinerja-prepared";
  static final String DOCUMENTS = "kinerja-documents";
  static final String BUILT = "kinerja-built";
  static final String REASONED = "kinerja-reasoned";

  /** Name to module and class. */
  static final Map<String, String> ENGINES = engines();

  private static final String PACKAGE = "io.github.kinerjaasn.benchmarks.";

  private Contenders() {}

  private static Map<String, String> engines() {
    Map<String, String> engines = new LinkedHashMap<>();
    engines.put("jexl", "expressions/Jexl");
    engines.put("mvel", "expressions/Mvel");
    engines.put("evalex", "expressions/EvalEx");
    engines.put("cel", "cel/Cel");
    engines.put("openl", "openl/OpenL");
    engines.put("drools", "drools/DroolsRules");
    engines.put("poi", "poi/PoiWorkbook");
    engines.put("kie-dmn", "kie/KieDmn");
    engines.put("camunda-feel", "feel/CamundaFeel");
    return engines;
  }

  static List<String> names() {
    List<String> names =
        new ArrayList<>(List.of(DOUBLE, BIG_DECIMAL, PREPARED, DOCUMENTS, BUILT, REASONED));
    names.addAll(ENGINES.keySet());
    return names;
  }

  static Contender load(String name) {
    return switch (name) {
      case DOUBLE -> new HandDouble();
      case BIG_DECIMAL -> new HandBigDecimal();
      case PREPARED -> new Ours.Prepared();
      case DOCUMENTS -> new Ours.Documents();
      case BUILT -> new Ours.Built();
      case REASONED -> new Ours.Reasoned();
      default -> engine(ENGINES.get(name).split("/"));
    };
  }

  private static Contender engine(String[] place) {
    try {
      URLClassLoader loader =
          new URLClassLoader(place[0], urls(place[0]), Contender.class.getClassLoader());
      Thread.currentThread().setContextClassLoader(loader);
      String name = PACKAGE + place[0] + "." + place[1];
      return (Contender) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("contender " + String.join("/", place) + " must load", e);
    }
  }

  /** The module's own classes and, as its build wrote them down, all it needs but the work. */
  private static URL[] urls(String module) {
    Path target = home().resolve(module).resolve("target");
    List<URL> urls = new ArrayList<>(List.of(url(target.resolve("classes"))));
    try {
      String path = Files.readString(target.resolve("class-path.txt")).trim();
      for (String entry : path.split(File.pathSeparator)) {
        if (!entry.contains("/work/target") && !entry.contains("kinerja-benchmarks-work")) {
          urls.add(url(Path.of(entry)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path home() {
    return Path.of(System.getProperty("benchmarks.home", "benchmarks"));
  }
}
