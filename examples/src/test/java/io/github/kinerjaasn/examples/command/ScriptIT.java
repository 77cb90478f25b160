package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script as a user starts it: a real module path, after the module has been packaged. */
@DisabledOnOs(OS.WINDOWS)
class ScriptIT {
  private static final Path SCRIPT = Path.of("kinerja").toAbsolutePath();
  private static final Path DOCUMENT = Session.DATA.resolve("penilaian-2025.json").toAbsolutePath();

  @TempDir Path folder;

  private Fork.Run run(Path script, Map<String, String> environment, byte[] input, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(args));
    File output = folder.resolve("output").toFile();
    File diagnostics = folder.resolve("diagnostics").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output)
            .redirectError(diagnostics);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input);
    }
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Fork.Run(process.exitValue(), text(output), text(diagnostics));
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "xx_XX.UTF-8"})
  void ratesFromAnyFolderThroughLinks(String locale) throws Exception {
    Path inner = Files.createSymbolicLink(folder.resolve("inner link"), SCRIPT);
    Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner.getFileName());
    Path copy = Files.copy(DOCUMENT, folder.resolve("penilaian – salinan.json"));
    Fork.Run run =
        run(
            outer,
            Map.of("LC_ALL", locale),
            new byte[0],
            "evaluate",
            copy.getFileName().toString());
    Files.delete(outer);
    Files.delete(inner);
    assertThat(run.output()).isEqualTo(Session.run("", "evaluate", DOCUMENT.toString()).output());
    assertThat(run.status()).isZero();
  }

  @Test
  void answersEveryVectorInOrder() throws Exception {
    byte[] vectors;
    try (InputStream stream =
        Files.newInputStream(
            Path.of("src/test/resources/io/github/kinerjaasn/examples/protocol/derived.jsonl"))) {
      vectors = stream.readAllBytes();
    }
    Fork.Run expected = Session.run(new String(vectors, StandardCharsets.UTF_8), "conformance");
    assertThat(run(SCRIPT, Map.of(), vectors, "conformance")).isEqualTo(expected);
    assertThat(expected.output().lines()).hasSize(120);
  }

  @Test
  void passesExitCodesOn() throws Exception {
    assertThat(run(SCRIPT, Map.of(), new byte[0], "nonsense").status()).isEqualTo(64);
    assertThat(run(SCRIPT, Map.of(), new byte[0], "evaluate", "absent.json").status())
        .isEqualTo(66);
  }

  @Test
  void tellsWhatIsMissingToRun() throws Exception {
    Fork.Run run = run(SCRIPT, Map.of("JAVA_HOME", folder.toString()), new byte[0], "--help");
    assertThat(run.status()).isEqualTo(69);
    assertThat(run.output()).isEmpty();
    assertThat(run.diagnostics().lines().collect(Collectors.toList()))
        .singleElement()
        .asString()
        .contains("holds no JDK");
  }

  @Test
  void endsSilentlyInABrokenPipe() throws Exception {
    File diagnostics = folder.resolve("diagnostics").toFile();
    String line = "'" + SCRIPT + "' conformance | head -n 1";
    Process process =
        new ProcessBuilder("bash", "-c", "yes nonsense | head -n 100000 | " + line)
            .redirectError(diagnostics)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("MALFORMED_JSON");
    assertThat(process.waitFor()).isZero();
    assertThat(text(diagnostics)).isEmpty();
  }
}
