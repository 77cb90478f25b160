package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the Javadoc overview are compiled and run, and give what stands below them. */
class OverviewTest {
  private static final Path OVERVIEW = Path.of("..", "src", "main", "javadoc", "overview.html");
  private static final String IMPORTS =
      """
      import io.github.kinerjaasn.core.appraisal.*;
      import io.github.kinerjaasn.core.law.*;
      import io.github.kinerjaasn.core.outcome.*;
      import io.github.kinerjaasn.core.indicator.*;
      import io.github.kinerjaasn.schema.exchange.*;
      import io.github.kinerjaasn.schema.json.*;
      import io.github.kinerjaasn.scoring.permenpanrb6y2022.*;
      import io.github.kinerjaasn.testkit.*;
      """;

  @Test
  void theThreeWaysInWork(@TempDir Path folder) throws Exception {
    List<String> samples = blocks("sample");
    assertThat(samples).hasSize(3);
    Path source = folder.resolve("Overview.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class Overview { public static void main(String[] args) throws Exception {\n{"
            + String.join("}\n{", samples)
            + "}\n}}");
    assertThat(Fork.source(source, folder)).isEqualTo(String.join("", blocks("output")));
  }

  private static List<String> blocks(String kind) throws IOException {
    return Pattern.compile("(?s)<pre class=\"" + kind + "\">\n(.*?)</pre>")
        .matcher(Files.readString(OVERVIEW))
        .results()
        .map(block -> block.group(1))
        .map(html -> html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .toList();
  }
}
