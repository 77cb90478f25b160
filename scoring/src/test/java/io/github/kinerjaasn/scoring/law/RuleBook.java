package io.github.kinerjaasn.scoring.law;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.plan.CostAspect;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule, open point and gap that the compiled classes of this module declare. */
final class RuleBook {
  private static final Path CLASSES = Path.of("target", "classes");

  /** A rule with the class that computes it and the method that bears its name. */
  record Entry(Rule rule, Class<?> owner, String method) {
    String place() {
      return name(owner) + "." + method;
    }

    String packageName() {
      String name = owner.getPackageName();
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  private RuleBook() {}

  static List<Class<?>> classes() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(RuleBook::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String file) {
    try {
      String path = file.substring(0, file.length() - ".class".length());
      return Class.forName(path.replace(File.separatorChar, '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rules of legal texts. */
  static List<Entry> rules() {
    return all().stream().filter(entry -> !isOwn(entry)).toList();
  }

  /** What this library states on its own, such as a proposal that a rater may follow. */
  static List<Entry> own() {
    return all().stream().filter(RuleBook::isOwn).toList();
  }

  private static boolean isOwn(Entry entry) {
    return entry.rule().basis().text().equals(LegalText.KINERJA);
  }

  private static List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    for (Class<?> owner : classes()) {
      constants(owner, Rule.class).forEach((field, rule) -> entries.add(entry(owner, field, rule)));
      if (owner.isEnum()) {
        entries.addAll(ofEnum(owner));
      }
    }
    entries.sort(Comparator.comparing(entry -> entry.rule().id()));
    return entries;
  }

  private static Entry entry(Class<?> owner, String field, Rule rule) {
    return new Entry(rule, owner, camelCase(field));
  }

  /** Rules that each constant of an enum has of its own. */
  private static List<Entry> ofEnum(Class<?> owner) {
    List<Entry> entries = new ArrayList<>();
    for (Field field : owner.getDeclaredFields()) {
      if (field.getType() == Rule.class && !Modifier.isStatic(field.getModifiers())) {
        for (Object constant : owner.getEnumConstants()) {
          entries.add(new Entry((Rule) get(field, constant), owner, field.getName()));
        }
      }
    }
    return entries;
  }

  static List<Interpretation<?>> interpretations() {
    return Stream.concat(classes().stream(), Stream.of(CostAspect.class))
        .flatMap(owner -> constants(owner, Interpretation.class).values().stream())
        .<Interpretation<?>>map(one -> one)
        .sorted(Comparator.comparing(Interpretation::name))
        .toList();
  }

  static List<NotModelled> declaredGaps() {
    return classes().stream()
        .flatMap(owner -> constants(owner, NotModelled.class).values().stream())
        .sorted(Comparator.comparing(NotModelled::name))
        .toList();
  }

  /** Every constant of a type, by class and field. */
  @SuppressWarnings("unchecked")
  static <T> Map<String, T> named(Class<?> type) {
    Map<String, T> named = new TreeMap<>();
    for (Class<?> owner : classes()) {
      constants(owner, type)
          .forEach((field, value) -> named.put(owner.getName() + "." + field, (T) value));
    }
    return named;
  }

  private static <T> Map<String, T> constants(Class<?> owner, Class<T> type) {
    return Arrays.stream(owner.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .collect(Collectors.toMap(Field::getName, field -> type.cast(get(field, null))));
  }

  private static Object get(Field field, Object of) {
    try {
      field.setAccessible(true);
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static Optional<Method> method(Entry entry) {
    return Arrays.stream(entry.owner().getDeclaredMethods())
        .filter(method -> method.getName().equals(entry.method()) && !method.isSynthetic())
        .findFirst();
  }

  /** {@code EFISIENSI_SAMPAI_24} is {@code efisiensiSampai24}. */
  static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
      name.append(
          name.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  /** The simple name with the classes around it. */
  static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
