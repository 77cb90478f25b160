package io.github.kinerjaasn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects that are built apart write the version out, which Maven then compares with nothing. */
class VersionTest {
  private static final Path ROOT = Path.of("..", "..");

  private static List<String> versions(String pom, String before) throws IOException {
    return Pattern.compile(before + "([^<]+)<")
        .matcher(Files.readString(ROOT.resolve(pom)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    ".ci/consumers/pom.xml, <kinerja.version>",
    "examples/spring-boot/pom.xml, <artifactId>kinerja-spring-boot</artifactId>\\s*<version>",
    "examples/spring-boot/pom.xml, <artifactId>kinerja-bom</artifactId>\\s*<version>",
  })
  void isThatOfTheRoot(String pom, String before) throws IOException {
    List<String> root = versions("pom.xml", "<artifactId>kinerja-parent</artifactId>\\s*<version>");
    assertThat(root).hasSize(1);
    assertThat(versions(pom, before)).isEqualTo(root);
  }
}
