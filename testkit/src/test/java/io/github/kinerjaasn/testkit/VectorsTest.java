package io.github.kinerjaasn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
  @Test
  void namesTheOperationsOfTheProtocol() {
    assertThat(Vectors.operations()).isEqualTo(Oracle.names());
    assertThat(Vectors.all()).hasSizeGreaterThan(9_000);
  }

  @ParameterizedTest
  @MethodSource("io.github.kinerjaasn.testkit.Vectors#operations")
  void theOracleAgreesThroughTheKit(String op) {
    assertThat(Vectors.of(op)).isNotEmpty().allSatisfy(c -> c.check(Oracle::answer));
  }

  @Test
  void theOracleAgreesWithTheStreamCases() {
    assertThat(Vectors.of("protocol"))
        .hasSizeGreaterThan(70)
        .allSatisfy(c -> c.check(Oracle::answer));
  }

  @Test
  void refusesAnUnknownOperation() {
    assertThatThrownBy(() -> Vectors.of("tidak.ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tidak.ada")
        .hasMessageContaining("nip.parse");
  }

  @Test
  void exportsFilesThatReadBackAlike(@TempDir Path folder) throws IOException {
    Vectors.export(folder.resolve("vectors"));
    for (String op : Vectors.operations()) {
      assertThat(Vectors.read(folder.resolve("vectors").resolve(op + ".jsonl")))
          .isEqualTo(Vectors.of(op));
    }
    assertThat(folder.resolve("vectors/protocol.jsonl")).isRegularFile();
  }
}
