package io.github.kinerjaasn.examples.mutation;

import java.util.ArrayList;
import java.util.List;

/** Finds the places of numbers. */
final class Sites {
  private Sites() {}

  static List<Site> of(List<String> classes) throws ClassNotFoundException {
    List<Class<?>> loaded = new ArrayList<>();
    for (String name : classes) {
      loaded.add(Class.forName(name, true, Sites.class.getClassLoader()));
    }
    return Site.in(loaded);
  }
}
