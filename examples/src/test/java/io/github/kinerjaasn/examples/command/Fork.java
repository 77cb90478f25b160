package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the command in a virtual machine of its own, with a given heap. */
public final class Fork {
  /** On a module path the tests are in no property. */
  private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();

  private Fork() {}

  /** What a run left behind. */
  public record Run(int status, String output, String diagnostics) {}

  /** Something that writes the standard input. */
  @FunctionalInterface
  public interface Requests {
    void write(OutputStream input) throws IOException;
  }

  public static Process start(List<String> options, String... args) throws IOException {
    return program(options, Kinerja.class, args);
  }

  /** Another program than the command. */
  public static Process program(List<String> options, Class<?> main, String... args)
      throws IOException {
    List<String> command = java(options, testPath());
    command.add(main.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  /** What a program of one source file prints, compiled and started in a folder. */
  public static String source(Path file, Path folder) throws Exception {
    return printed(folder, java(List.of(), testPath()), List.of(file.toString()));
  }

  /** What a program prints that uses classes of a folder, started there. */
  public static String compiled(Path folder, List<String> options, Class<?> main, List<String> args)
      throws Exception {
    List<String> command = java(options, folder + File.pathSeparator + testPath());
    command.add(main.getName());
    return printed(folder, command, args);
  }

  private static String printed(Path folder, List<String> command, List<String> args)
      throws Exception {
    command.addAll(args);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static List<String> java(List<String> options, String path) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-cp", path));
    return command;
  }

  public static Run run(List<String> options, Requests requests, String... args) throws Exception {
    Process process = start(options, args);
    CompletableFuture<String> output = read(process.getInputStream());
    CompletableFuture<String> diagnostics = read(process.getErrorStream());
    try (OutputStream input = process.getOutputStream()) {
      requests.write(input);
    }
    return new Run(process.waitFor(), output.get(), diagnostics.get());
  }

  /** The class path with the tests. */
  public static String testPath() {
    return classPath() + File.pathSeparator + TESTS;
  }

  public static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static CompletableFuture<String> read(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }
}
