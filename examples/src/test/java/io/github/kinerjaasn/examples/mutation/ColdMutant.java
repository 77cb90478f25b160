package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.architecture.probe.Probe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * One change that is there before the classes start, so that values made from it change with it.
 *
 * @param site the name of the place; empty if a class file was changed instead
 * @param at which of its mutants
 * @param type the class of the place
 * @param operations reach of the operations
 * @param tests reach of the tests
 */
public record ColdMutant(
    String site,
    int at,
    String type,
    Map<String, Set<String>> operations,
    Map<String, Set<String>> tests)
    implements Callable<String> {

  /** Who killed it; empty if nobody did. */
  @Override
  public String call() throws ReflectiveOperationException {
    Class<?> of = Class.forName(type, false, ColdMutant.class.getClassLoader());
    String changed = of.getPackageName().substring(of.getPackageName().lastIndexOf('.') + 1);
    StringBuilder killer = new StringBuilder();
    Runnable work = () -> killer.append(killer(changed));
    if (site.isEmpty()) {
      work.run();
    } else if (of.isEnum()) {
      Site place =
          Site.in(List.of(of)).stream()
              .filter(one -> site.equals(one + ""))
              .findFirst()
              .orElseThrow();
      place.set(place.mutants().get(at).value());
      work.run();
    } else {
      String field = type + site.substring(site.lastIndexOf('.'));
      Probe.changing(field, value -> Mutations.of(value).get(at).value(), work);
    }
    return killer.toString();
  }

  private String killer(String changed) {
    try {
      return new Killers(new Killers.Reach(operations, tests)).killer(changed).orElse("");
    } catch (LinkageError refused) {
      return "start of the classes";
    }
  }
}
