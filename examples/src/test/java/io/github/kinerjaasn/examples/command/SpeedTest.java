package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTest {
  private static final int LINES = 100_000;

  /** On an idle machine it is a few seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void answersAHundredThousandSimpleLines() throws Exception {
    byte[] line =
        """
        {"id":"a","op":"permenpanrb-6-2022.predikat","in":{"hasilKerja":"SESUAI_EKSPEKTASI","perilakuKerja":"DI_BAWAH_EKSPEKTASI"}}
        """
            .getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Fork.Run run =
        Fork.run(
            List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            input -> {
              for (int i = 0; i < LINES; i++) {
                input.write(line);
              }
            },
            "conformance");
    assertThat(run.status()).isZero();
    assertThat(
            run.output().lines().filter("{\"id\":\"a\",\"out\":{\"predikat\":\"KURANG\"}}"::equals))
        .hasSize(LINES);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
  }
}
