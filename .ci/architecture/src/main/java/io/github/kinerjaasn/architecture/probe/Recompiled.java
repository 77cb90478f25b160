package io.github.kinerjaasn.architecture.probe;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Class files of changed sources, for {@link ProbedClasses}. */
public final class Recompiled {
  private Recompiled() {}

  /**
   * Compiles some sources again.
   *
   * @param sources the source files
   * @param classPath what they need
   * @param target an empty folder for the class files
   * @return the class files by name with dots
   * @throws IOException if a file cannot be read or written
   */
  public static Map<String, byte[]> of(List<Path> sources, List<Path> classPath, Path target)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String path =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> options = List.of("-proc:none", "-nowarn", "-cp", path, "-d", target.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!compiler.getTask(null, files, null, options, null, units).call()) {
        throw new IllegalStateException("could not compile " + sources);
      }
    }
    return classFiles(target);
  }

  private static Map<String, byte[]> classFiles(Path folder) throws IOException {
    Map<String, byte[]> classFiles = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(".class", "");
        classFiles.put(name.replaceAll("[/\\\\]", "."), Files.readAllBytes(file));
      }
    }
    return classFiles;
  }
}
