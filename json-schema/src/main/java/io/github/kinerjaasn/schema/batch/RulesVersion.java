package io.github.kinerjaasn.schema.batch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

/** The version of the rules in this program, which the compiler notes in their module. */
final class RulesVersion {
  private static final String UNKNOWN = "unknown";

  private RulesVersion() {}

  /** The version of the module of a class, also where it is on the class path. */
  static String of(Class<?> rules) {
    return Optional.ofNullable(rules.getModule().getDescriptor())
        .or(() -> beside(rules))
        .flatMap(ModuleDescriptor::rawVersion)
        .orElse(UNKNOWN);
  }

  private static Optional<ModuleDescriptor> beside(Class<?> rules) {
    String file = rules.getName().replace('.', '/') + ".class";
    URL url = rules.getResource("/" + file);
    if (url == null) {
      return Optional.empty();
    }
    String all = url.toString();
    String module = all.substring(0, all.length() - file.length()) + "module-info.class";
    try (InputStream stream = URI.create(module).toURL().openStream()) {
      return Optional.of(ModuleDescriptor.read(stream));
    } catch (IOException packedWithoutModules) {
      return Optional.empty();
    }
  }
}
