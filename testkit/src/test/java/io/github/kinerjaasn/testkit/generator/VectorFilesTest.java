package io.github.kinerjaasn.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.testkit.json.Json;
import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed vector files are what the generator writes. To write them anew: {@code mvn -pl
 * testkit -am test -Dtest=VectorFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dvectors=write},
 * then read the difference before committing it.
 */
class VectorFilesTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/kinerjaasn/testkit/vectors");
  private static final Map<String, List<String>> FILES = VectorFiles.all();

  @Test
  void committedFilesAreCurrent() throws IOException {
    if ("write".equals(System.getProperty("vectors"))) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, List<String>> file : FILES.entrySet()) {
        Files.write(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
    Map<String, List<String>> committed = new TreeMap<>();
    try (Stream<Path> list = Files.list(FOLDER)) {
      for (Path each : list.filter(p -> !p.endsWith("protocol.jsonl")).toList()) {
        committed.put(each.getFileName().toString(), Files.readAllLines(each));
      }
    }
    assertThat(committed.keySet()).isEqualTo(new TreeMap<>(FILES).keySet());
    FILES.forEach((name, lines) -> assertThat(committed.get(name)).as(name).isEqualTo(lines));
  }

  @Test
  void everyOperationHasEnoughLinesAndResultsAndErrors() {
    assertThat(FILES).hasSize(20);
    assertThat(FILES.values().stream().mapToInt(List::size).sum()).isGreaterThan(4_000);
    FILES.forEach(
        (name, lines) -> {
          Set<String> codes = new HashSet<>();
          lines.forEach(l -> codes.add(codeOf(l)));
          assertThat(codes).as(name).contains("", "WRONG_TYPE", "MISSING", "UNKNOWN_FIELD");
        });
    Set<String> all = new HashSet<>();
    FILES.values().forEach(lines -> lines.forEach(l -> all.add(codeOf(l))));
    assertThat(all)
        .containsExactlyInAnyOrder(
            "",
            "MISSING",
            "UNKNOWN_FIELD",
            "WRONG_TYPE",
            "UNKNOWN_VALUE",
            "OUT_OF_RANGE",
            "INCONSISTENT",
            "NOT_MODELLED",
            "SPANS_REGIMES");
  }

  private static String codeOf(String line) {
    Json.Obj vector = (Json.Obj) Json.parse(line);
    return vector.get("error").map(e -> ((Json.Obj) e).text("code").orElseThrow()).orElse("");
  }

  @Test
  void idsAreUniqueAndEveryLineHasASource() {
    Set<String> ids = new HashSet<>();
    for (List<String> lines : FILES.values()) {
      for (String line : lines) {
        Json.Obj vector = (Json.Obj) Json.parse(line);
        assertThat(ids.add(vector.text("id").orElseThrow())).as(line).isTrue();
        assertThat(vector.text("source").orElse("")).as(line).isNotBlank();
      }
    }
  }

  @Test
  void theOracleAgreesWithEveryLineIncludingTheDerivedOnes() {
    for (List<String> lines : FILES.values()) {
      for (String line : lines) {
        Json.Obj vector = (Json.Obj) Json.parse(line);
        Json.Obj answer = (Json.Obj) Json.parse(Oracle.answer(line));
        assertThat(answer.get("out")).as(line).isEqualTo(vector.get("out"));
        assertThat(answer.get("error").map(e -> ((Json.Obj) e).text("code")))
            .as(line)
            .isEqualTo(vector.get("error").map(e -> ((Json.Obj) e).text("code")));
      }
    }
  }
}
