package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the two readmes leave out what {@code LAW.md} says is not modelled, no more. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  /** The rows of the texts, without the years that have no text here. */
  private static List<String> rows(String file) throws IOException {
    return Files.readAllLines(ROOT.resolve(file)).stream()
        .dropWhile(line -> !line.contains("| DP3 |"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  private static List<String> leftOut(String row) {
    String[] cells = row.split("\\|");
    String last = cells[cells.length - 1].strip();
    return last.equals("-") ? List.of() : List.of(last.split("; "));
  }

  private static boolean isIn(String row, NotModelled gap) {
    return row.contains(gap.basis().text().citation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.id.md"})
  void everyGapHasItsWordsInTheRowOfItsText(String file) throws IOException {
    List<String> rows = rows(file);
    assertThat(rows).hasSize(8);
    assertThat(OpenPoints.notModelled())
        .allSatisfy(
            gap -> assertThat(rows).as(gap.name()).filteredOn(row -> isIn(row, gap)).hasSize(1));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(leftOut(row))
                    .as(row)
                    .hasSameSizeAs(
                        OpenPoints.notModelled().stream().filter(gap -> isIn(row, gap)).toList()));
  }
}
