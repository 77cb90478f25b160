package io.github.kinerjaasn.examples.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of the published modules, and where their sources are. */
final class PublicApi {
  private static final List<Path> MODULES =
      Stream.of("core", "scoring", "json-schema", "testkit").map(Path.of("..")::resolve).toList();

  private PublicApi() {}

  /** Every public type in an exported package, but those that Immutables writes. */
  static List<Class<?>> types() {
    return MODULES.stream().flatMap(PublicApi::typesOf).toList();
  }

  private static Stream<Class<?>> typesOf(Path home) {
    ModuleReference module =
        ModuleFinder.of(home.resolve("target/classes")).findAll().iterator().next();
    Set<String> exported =
        module.descriptor().exports().stream()
            .filter(one -> !one.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    return files(module)
        .filter(file -> file.endsWith(".class") && file.contains("/"))
        .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
        .filter(type -> exported.contains(type.substring(0, type.lastIndexOf('.'))))
        .filter(type -> !type.contains(".Immutable") && !type.endsWith("package-info"))
        .<Class<?>>map(PublicApi::load)
        .filter(PublicApi::isPublic);
  }

  private static Stream<String> files(ModuleReference module) {
    try (ModuleReader reader = module.open();
        Stream<String> files = reader.list()) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()))
        && !type.isAnonymousClass();
  }

  /** The source of the file that holds a type. */
  static String source(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    String name = top.getName().replace('.', '/') + ".java";
    Path file =
        MODULES.stream()
            .map(home -> home.resolve("src/main/java").resolve(name))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
