package io.github.kinerjaasn.examples.mutation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A place where a number of the law stands: a static field, or a field of a constant of an enum.
 *
 * @param type the class
 * @param field the field
 * @param constant the constant of the enum, for its fields
 */
record Site(Class<?> type, Field field, Optional<Object> constant) {
  private static final String ROOT = "io.github.kinerjaasn.scoring.";

  static List<Site> in(List<Class<?>> classes) {
    List<Site> sites = new ArrayList<>();
    for (Class<?> type : classes) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isSynthetic() || field.isEnumConstant()) {
          continue;
        }
        field.setAccessible(true);
        if (Modifier.isStatic(field.getModifiers())) {
          sites.add(new Site(type, field, Optional.empty()));
        } else if (type.isEnum()) {
          Arrays.stream(type.getEnumConstants())
              .forEach(constant -> sites.add(new Site(type, field, Optional.of(constant))));
        }
      }
    }
    return sites;
  }

  /** A number that the compiler has copied to where it is used. */
  boolean isCopied() {
    return constant.isEmpty() && field.getType() == int.class;
  }

  Object value() {
    try {
      return field.get(constant.orElse(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  void set(Object value) {
    try {
      field.set(constant.orElse(null), value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>(Mutations.of(value()));
    mutants.addAll(swaps());
    return mutants;
  }

  /** A share for each other share of the same class. */
  private List<Mutant> swaps() {
    if (isWords() || !field.getName().startsWith("BAGIAN_")) {
      return List.of();
    }
    return Site.in(List.of(type)).stream()
        .filter(other -> other.field.getName().startsWith("BAGIAN_"))
        .filter(other -> other.field.getType() == field.getType())
        .filter(other -> !other.value().equals(value()))
        .map(other -> new Mutant("as " + other.field.getName(), other.value()))
        .toList();
  }

  private boolean isWords() {
    return Mutations.of(value()).isEmpty();
  }

  String packageName() {
    return type.getPackageName().substring(ROOT.length());
  }

  /** Class and field as {@code Probe} names them. */
  String fullName() {
    return type.getName() + "." + field.getName();
  }

  @Override
  public String toString() {
    String of = type.getName().substring(ROOT.length());
    String word = constant.map(one -> "." + ((Enum<?>) one).name()).orElse("");
    return of + word + "." + field.getName();
  }
}
