package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample of the READMEs is run, and gives what stands below it. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```\\n", Pattern.DOTALL);
  private static final String IMPORTS =
      """
      import io.github.kinerjaasn.core.appraisal.*;
      import io.github.kinerjaasn.core.text.*;
      import io.github.kinerjaasn.schema.exchange.*;
      import io.github.kinerjaasn.scoring.evaluation.*;
      import java.nio.file.*;
      import java.util.*;
      """;

  private record Block(String kind, String text) {}

  private static List<Block> blocks(String readme) throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(readme)))
        .results()
        .map((MatchResult block) -> new Block(block.group(1), block.group(2)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.id.md"})
  void theFirstCommandPrintsWhatItShows(String readme) throws IOException {
    List<Block> blocks = blocks(readme);
    String command = blocks.get(0).text().strip();
    assertThat(command).startsWith("examples/kinerja ");
    String[] args =
        command.substring("examples/kinerja ".length()).replace("examples/data", "data").split(" ");
    String output = Session.run("", args).output();
    int from = 0;
    for (String part : blocks.get(1).text().split("…\n")) {
      int found = output.indexOf(part, from);
      assertThat(found).as("in order: %s", part).isGreaterThanOrEqualTo(from);
      from = found + part.length();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.id.md"})
  void theJavaSamplePrintsWhatItShows(String readme, @TempDir Path folder) throws Exception {
    List<Block> blocks = blocks(readme);
    int at = blocks.stream().map(Block::kind).toList().indexOf("java");
    Path source = folder.resolve("Sample.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class Sample { public static void main(String[] args) throws Exception {\n"
            + blocks.get(at).text()
            + "}}");
    assertThat(Fork.source(source, ROOT)).isEqualTo(blocks.get(at + 1).text());
  }
}
