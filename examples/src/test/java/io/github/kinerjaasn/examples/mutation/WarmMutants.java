package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.core.outcome.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Changes the fields of loaded classes one after the other. Lives in the probed classes; speaks to
 * the test, whose classes are others, in lists and texts.
 *
 * @param classes the names of the law's classes
 * @param tests the names of the test classes
 */
public record WarmMutants(List<String> classes, List<String> tests)
    implements Callable<List<Object>> {

  /** Reach of operations, reach of tests, and who killed each mutant by its name. */
  @Override
  public List<Object> call() throws ReflectiveOperationException {
    List<Site> sites = Sites.of(classes);
    Killers.Reach reach = Killers.measure(tests, packages(sites));
    Killers killers = new Killers(reach);
    Map<String, String> killed = new LinkedHashMap<>();
    for (Site site : sites) {
      if (!site.isCopied()) {
        killed.putAll(of(site, killers));
      }
    }
    return List.of(reach.operations(), reach.tests(), killed);
  }

  private static Map<String, String> of(Site site, Killers killers) {
    Map<String, String> killed = new LinkedHashMap<>();
    Object written = site.value();
    List<Mutant> mutants = site.mutants();
    for (int at = 0; at < mutants.size(); at++) {
      site.set(mutants.get(at).value());
      Optional<String> killer = killers.killer(site.packageName());
      site.set(written);
      killed.put(site + "#" + at + " " + mutants.get(at).what(), killer.orElse(""));
    }
    return killed;
  }

  private static Map<String, String> packages(List<Site> sites) {
    Map<String, String> packages = new HashMap<>();
    for (Site site : sites) {
      if (site.value() instanceof Rule rule) {
        packages.put(rule.id(), site.packageName());
      }
    }
    return packages;
  }
}
