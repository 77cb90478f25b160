package io.github.kinerjaasn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kinerjaasn.testkit.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kit catches two faults of the field and names the cells and the branch. */
class WrongScorerTest {
  private static final String MATRIX = "permenpanrb-6-2022.predikat";
  private static final String TASK = "pp-46-2011.capaian-kegiatan";
  private static final Path SCRIPT =
      Path.of("src/test/resources/io/github/kinerjaasn/testkit/skor.js");
  private static final Set<String> TRANSPOSED =
      Set.of(
          "DI_ATAS_EKSPEKTASI x DI_BAWAH_EKSPEKTASI",
          "SESUAI_EKSPEKTASI x DI_BAWAH_EKSPEKTASI",
          "DI_BAWAH_EKSPEKTASI x DI_ATAS_EKSPEKTASI",
          "DI_BAWAH_EKSPEKTASI x SESUAI_EKSPEKTASI");

  private static Set<String> cells(ConformanceReport report) {
    return report.differences().stream()
        .filter(d -> d.of().op().equals(MATRIX))
        .map(d -> cell(d.of()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String cell(ConformanceCase of) {
    Json.Obj in = (Json.Obj) ((Json.Obj) Json.parse(of.request())).get("in").orElseThrow();
    return in.text("hasilKerja").orElseThrow() + " x " + in.text("perilakuKerja").orElseThrow();
  }

  @Test
  void theTransposedMatrixIsFoundCellByCellAndNothingElse() {
    ConformanceReport report =
        ConformanceRunner.standard().only(MATRIX, "talenta.kotak").run(Programs::wrong);
    assertThat(cells(report)).isEqualTo(TRANSPOSED);
    assertThat(report.differences())
        .allSatisfy(d -> assertThat(d.reason()).startsWith("out/predikat: expected "));
    assertThat(report.text(20))
        .contains("out/predikat: expected \"KURANG\", found \"BUTUH_PERBAIKAN\"")
        .contains("\"hasilKerja\":\"DI_ATAS_EKSPEKTASI\",\"perilakuKerja\":\"DI_BAWAH_EKSPEKTASI\"")
        .contains("P6-X03 TABLE, PermenPANRB 6/2022");
  }

  @Test
  void theBranchAtExactlyTwentyFourIsFoundAndNothingElse() {
    ConformanceReport report = ConformanceRunner.standard().only(TASK).run(Programs::wrong);
    assertThat(report.failed()).isGreaterThan(10);
    assertThat(report.differences())
        .allSatisfy(
            d ->
                assertThat(d.reason()).contains("out/waktu: expected \"100.00\", found \"76.00\""));
    assertThat(report.text(1_000)).contains("P46-X10 DERIVED, Perka BKN 1/2013", "P46-X12 DERIVED");
  }

  @Test
  void aWrongNodeScorerIsCaught() throws IOException {
    assumeTrue(nodeIsThere(), "node is not installed");
    ConformanceReport report =
        ConformanceRunner.standard().only(MATRIX, TASK).run(List.of("node", SCRIPT.toString()));
    assertThat(report.problems()).isEmpty();
    assertThat(cells(report)).isEqualTo(TRANSPOSED);
    assertThat(report.text(1_000))
        .contains("out/waktu: expected \"100.00\", found \"76.00\"", "P46-X10 DERIVED");
  }

  @Test
  void theMendedNodeScorerHasTheMatrixRightButStillRoundsInBinary() throws IOException {
    assumeTrue(nodeIsThere(), "node is not installed");
    ConformanceReport report =
        ConformanceRunner.standard()
            .only(MATRIX, TASK)
            .run(List.of("node", SCRIPT.toString(), "benar"));
    assertThat(cells(report)).isEmpty();
    assertThat(report.operations().get(0).failed()).isZero();
    assertThat(report.text(1_000)).contains("P46-X12 DERIVED").doesNotContain("P46-X10 DERIVED");
  }

  private static boolean nodeIsThere() {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
