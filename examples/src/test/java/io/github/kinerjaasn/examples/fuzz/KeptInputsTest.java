package io.github.kinerjaasn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding stays found, without the fuzzer. */
@Timeout(10)
class KeptInputsTest {
  private static final Path DATA = Path.of("data");

  static Stream<Arguments> inputs() {
    return Stream.of(Target.values())
        .flatMap(target -> Seeds.of(target, DATA).stream().map(file -> arguments(target, file)));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void holds(Target target, Path input) throws IOException {
    target.feed(Files.readAllBytes(input));
  }

  @ParameterizedTest
  @EnumSource
  void meetsWhatIsNoText(Target target) {
    for (String text :
        new String[] {"", "\0", "null", "[]", "{}", "\ufeff{}", "\ud800", "1e999999999"}) {
      target.feed(text.getBytes(StandardCharsets.UTF_8));
      target.feed(text.getBytes(StandardCharsets.UTF_16));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasAnInput(Target target) {
    assertThat(Seeds.of(target, DATA)).isNotEmpty();
  }
}
