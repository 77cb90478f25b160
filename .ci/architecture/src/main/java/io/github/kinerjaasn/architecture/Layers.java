package io.github.kinerjaasn.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which packages of a module may see which others of the same module.
 *
 * @param module the package above them, such as {@code io.github.kinerjaasn.core}
 * @param seen what each package may see; a package that is not listed may see nothing
 */
public record Layers(String module, Map<String, Set<String>> seen) {
  /**
   * The dependencies between packages that are not allowed.
   *
   * @param classes the classes of the module
   * @return one line each, sorted
   */
  public List<String> broken(JavaClasses classes) {
    TreeSet<String> lines = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = layer(type);
        String to = layer(dependency.getTargetClass());
        if (!to.isEmpty() && !to.equals(from) && !maySee(from, to)) {
          lines.add(from + " must not see " + to + ": " + dependency.getDescription());
        }
      }
    }
    return List.copyOf(lines);
  }

  /**
   * The packages that the table does not list.
   *
   * @param classes the classes of the module
   * @return their names, sorted
   */
  public Set<String> unlisted(JavaClasses classes) {
    TreeSet<String> names = new TreeSet<>();
    classes.forEach(type -> names.add(layer(type)));
    names.remove("");
    names.removeAll(seen.keySet());
    return names;
  }

  private boolean maySee(String from, String to) {
    return seen.getOrDefault(from, Set.of()).contains(to);
  }

  private String layer(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(module + ".") ? name.substring(module.length() + 1) : "";
  }

  /**
   * Layers in which each package sees all listed before it.
   *
   * @param module the package above them
   * @param order the packages, lowest first
   * @return the layers
   */
  public static Layers inOrder(String module, List<String> order) {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (int place = 0; place < order.size(); place++) {
      seen.put(order.get(place), Set.copyOf(order.subList(0, place)));
    }
    return new Layers(module, seen);
  }

  /**
   * The same layers with a stricter or wider view for one package.
   *
   * @param name the package
   * @param sees what it may see
   * @return a copy
   */
  public Layers with(String name, String... sees) {
    Map<String, Set<String>> copy = new TreeMap<>(seen);
    copy.put(name, Set.of(sees));
    return new Layers(module, copy);
  }
}
