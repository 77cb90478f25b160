package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.architecture.probe.Recompiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole numbers that the compiler copies to where they are used: changed in the source. */
final class CopiedNumbers {
  private static final Pattern NUMBER = Pattern.compile("static final int ([A-Z_0-9]+) = (\\d+);");

  private final Path sources;
  private final List<Path> classPath;

  CopiedNumbers(Path sources, List<Path> classPath) {
    this.sources = sources;
    this.classPath = classPath;
  }

  /** The class files with one number changed, by the name of the change. */
  record Changed(String type, Map<String, byte[]> classFiles) {}

  Map<String, Changed> all() throws IOException {
    Map<String, Changed> all = new LinkedHashMap<>();
    for (Path file : javaFiles()) {
      Matcher number = NUMBER.matcher(Files.readString(file));
      while (number.find()) {
        for (long step : List.of(-1L, 1L)) {
          long changed = Long.parseLong(number.group(2)) + step;
          String what =
              name(file) + "." + number.group(1) + " " + number.group(2) + " to " + changed;
          all.put(what, new Changed(type(file), compile(file, number.group(), changed)));
        }
      }
    }
    return all;
  }

  private List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private String type(Path file) {
    return sources.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
  }

  private String name(Path file) {
    return type(file).replaceFirst(".*\\.scoring\\.", "");
  }

  /** Compiles the file and those that may use the number. */
  private Map<String, byte[]> compile(Path file, String written, long changed) throws IOException {
    String constant = written.replaceAll(".*int ([A-Z_0-9]+) .*", "$1");
    Path folder = Files.createTempDirectory("mutant");
    Path copies = Files.createDirectory(folder.resolve("source"));
    List<Path> changedFiles = new ArrayList<>();
    for (Path user : javaFiles()) {
      String text = Files.readString(user);
      if (user.equals(file)) {
        text = text.replace(written, written.replaceFirst("= \\d+", "= " + changed));
      }
      if (text.contains(constant)) {
        Path copy = copies.resolve(sources.relativize(user));
        Files.createDirectories(copy.getParent());
        changedFiles.add(Files.writeString(copy, text));
      }
    }
    Path target = Files.createDirectory(folder.resolve("classes"));
    return Recompiled.of(changedFiles, classPath, target);
  }
}
