package io.github.kinerjaasn.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of the Maven module whose tests are running. */
public final class CompiledModule {
  private static final Path MAIN = Path.of("target", "classes");

  private CompiledModule() {}

  /**
   * Its classes without its tests. A module without sources has none.
   *
   * @return the classes
   */
  public static JavaClasses classes() {
    List<Path> folders = Files.isDirectory(MAIN) ? List.of(MAIN) : List.of();
    return new ClassFileImporter().importPaths(folders);
  }
}
