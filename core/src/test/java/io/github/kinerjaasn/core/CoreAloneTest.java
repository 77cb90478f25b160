package io.github.kinerjaasn.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.plan.Skp;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoreAloneTest {
  private static String home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  @Test
  void runsOnTheJdkAlone() throws IOException, URISyntaxException, InterruptedException {
    Path classes = Path.of(home(Skp.class));
    Path tests = classes.resolveSibling("test-classes");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + File.pathSeparator + tests,
                CoreAlone.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output.lines()).containsExactly("complete 0", "broken 1", "goals 1");
    assertThat(java.waitFor()).isZero();
  }
}
