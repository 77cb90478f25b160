package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyCommandTest {
  /** One folder a release; each result was written by that release and must stay as it is. */
  private static final Path ARCHIVE =
      Path.of("src/test/resources/io/github/kinerjaasn/examples/archive");

  private static final Path DOCUMENT = Session.DATA.resolve("penilaian-2025.json");

  @TempDir Path folder;

  static List<Path> archived() throws IOException {
    try (Stream<Path> files = Files.walk(ARCHIVE)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("archived")
  void ratesTheResultsOfEveryReleaseAgain(Path archived) {
    Fork.Run run = Session.run("", "verify", archived.toString());
    assertThat(run.output()).isEqualTo("Cocok: dinilai ulang, hasilnya sama.\n");
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @MethodSource("archived")
  void givesTheirBytesAgain(Path archived) throws IOException {
    String before = Files.readString(archived);
    int at = before.indexOf("\n  \"input\": {");
    String input = before.substring(before.indexOf('{', at), before.lastIndexOf('}')).strip();
    String now = Session.run(input, "evaluate", "--json", "--with-input", "-").output();
    if (isOfTheVersionInWork(archived) && "write".equals(System.getProperty("kinerja.golden"))) {
      Files.writeString(archived, now);
    } else {
      assertThat(now).isEqualTo(before);
    }
  }

  private static boolean isOfTheVersionInWork(Path archived) throws IOException {
    String folder = String.valueOf(archived.toAbsolutePath().getParent().getFileName());
    return Files.readString(Path.of("pom.xml")).contains("<version>" + folder + "</version>");
  }

  @Test
  void hasAnArchiveOfEveryRegimeAndRelease() throws IOException {
    assertThat(archived()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(ARCHIVE.resolve("0.1.0")).isDirectory();
  }

  private Path written(String... options) throws IOException {
    String[] args =
        Stream.concat(Stream.of("evaluate", "--json"), Stream.of(options)).toArray(String[]::new);
    return Files.writeString(folder.resolve("result.json"), Session.run("", args).output());
  }

  @Test
  void takesTheInputFromAnotherFile() throws IOException {
    Path result = written("--no-reasoning", DOCUMENT.toString());
    assertThat(Session.run("", "verify", result.toString(), "--input", DOCUMENT.toString()))
        .isEqualTo(new Fork.Run(0, "Cocok: dinilai ulang, hasilnya sama.\n", ""));
    Fork.Run without = Session.run("", "verify", "--lang=en", result.toString());
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.output()).contains("1. /input").contains("name the rated document");
  }

  @Test
  void namesWhatDoesNotMatch() throws IOException {
    Path result = written(DOCUMENT.toString());
    String changed = Files.readString(result).replaceFirst("\"BAIK\"", "\"SANGAT_BAIK\"");
    Fork.Run run = Session.run(changed, "verify", "--lang=en", "-", "--input", DOCUMENT.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output())
        .startsWith("It does not match: 1 findings.\n\n1. /value/predicate\n")
        .contains("not what rating the document again gives");
  }

  @Test
  void refusesWhatIsNoResult() {
    assertThat(Session.run("[]", "verify", "-").status()).isEqualTo(2);
    assertThat(Session.run("{", "verify", "-").status()).isEqualTo(2);
    assertThat(Session.run("", "verify", "absent").status()).isEqualTo(66);
  }
}
