package io.github.kinerjaasn.testkit.oracle;

import java.util.List;
import java.util.Map;

/** The members of an {@code in} object after its shape was checked. */
record Values(Map<String, Object> members) {

  boolean has(String name) {
    return members.containsKey(name);
  }

  Fraction number(String name) {
    return (Fraction) members.get(name);
  }

  String text(String name) {
    return (String) members.get(name);
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  @SuppressWarnings("unchecked")
  Values object(String name) {
    return new Values((Map<String, Object>) members.get(name));
  }

  @SuppressWarnings("unchecked")
  List<Fraction> numbers(String name) {
    return (List<Fraction>) members.get(name);
  }

  @SuppressWarnings("unchecked")
  List<List<Fraction>> rows(String name) {
    return (List<List<Fraction>>) members.get(name);
  }

  @SuppressWarnings("unchecked")
  List<Values> objects(String name) {
    return ((List<Map<String, Object>>) members.get(name)).stream().map(Values::new).toList();
  }

  List<Fraction> numbers() {
    return members.values().stream().map(Fraction.class::cast).toList();
  }
}
